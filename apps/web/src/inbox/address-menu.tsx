import { useStore } from 'zustand';
import type { Announcer } from '../ui/announcer.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import type { Notifier } from './notify-arrivals.ts';

export type AddressMenuProps = {
  readonly notifier: Notifier;
  readonly announcer: Announcer;
  readonly mayChoose: boolean;
  onAsk(what: 'choose' | 'share' | 'destroy'): void;
};

/** What one does with an address now and then. */
export function AddressMenu({ notifier, announcer, mayChoose, onAsk }: AddressMenuProps) {
  const { more, notification } = useLanguage().words;
  const notifying = useStore(notifier.store);

  async function toggle(): Promise<void> {
    await notifier.toggle();
    announcer.say(notifier.store.getState() === 'on' ? notification.on : notification.off);
  }

  const notices: Record<typeof notifying, readonly MenuItem[]> = {
    unavailable: [],
    off: [{ key: 'notify', label: more.notify, onChoose: () => void toggle() }],
    on: [{ key: 'notify', label: more.notifyOff, onChoose: () => void toggle() }],
    blocked: [{ key: 'notify', label: more.notifyRefused, disabled: true, onChoose: () => {} }],
  };
  return (
    <Menu
      name={more.button}
      label={<MoreIcon />}
      items={[
        { key: 'choose', label: more.choose, disabled: !mayChoose, onChoose: () => onAsk('choose') },
        { key: 'share', label: more.share, onChoose: () => onAsk('share') },
        ...notices[notifying],
        { key: 'destroy', label: more.destroy, grave: true, onChoose: () => onAsk('destroy') },
      ]}
    />
  );
}
