import type { Failure } from '@mayfly/client/mayfly-error';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Announcer } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { useKeys } from '../ui/keys.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { sentenceFor } from '../ui/language/sentence-for.ts';
import styles from './address-card.module.css';
import { AddressMenu } from './address-menu.tsx';
import { ChallengeStep } from './challenge-step.tsx';
import { ChooseDialog, type Offer } from './choose-dialog.tsx';
import type { ConnectedInbox } from './connect-inbox.ts';
import { CopyAddress } from './copy-address.tsx';
import { DestroyDialog } from './destroy-dialog.tsx';
import { ExtendButton } from './extend-button.tsx';
import { messagesIn } from './inbox-store.ts';
import type { Notifier } from './notify-arrivals.ts';
import { recoveryLink } from './recovery-link.ts';
import type { ChallengeView, InboxSession } from './session.ts';
import { ShareDialog } from './share-dialog.tsx';
import { Timer } from './timer.tsx';

export type AddressCardProps = {
  readonly connected: ConnectedInbox;
  readonly session: InboxSession;
  readonly announcer: Announcer;
  readonly notifier: Notifier;
  /** undefined until the server has said what there is to choose from. */
  readonly offer: Offer | undefined;
  readonly renewing: boolean;
  /** No place for one more. */
  readonly full: boolean;
  /** Why no new address came. */
  readonly failure: Failure | undefined;
  /** What stands before a new one. */
  readonly challenge: ChallengeView | undefined;
};

/** The address, what can be done with it, and how long it lives. */
export function AddressCard({ connected, session, announcer, notifier, offer, ...props }: AddressCardProps) {
  const language = useLanguage();
  const { words } = language;
  const view = useStore(connected.store);
  const shown = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState<'choose' | 'share' | 'destroy'>();
  const { renewing, full, challenge } = props;
  useKeys({ n: () => !renewing && !full && void session.renew() });
  if (view.state.phase === 'ended') return null;

  const { address, lifetimeSeconds, createdAt, expiresAt, maxExpiresAt } = view.state.inbox;
  const at = address.lastIndexOf('@');
  const atCap = Date.parse(view.hopedExpiresAt ?? expiresAt) >= Date.parse(maxExpiresAt);
  const trouble = props.failure ?? view.failure;
  const close = () => setAsked(undefined);
  return (
    <section className={styles.card} aria-label={words.address.region}>
      <div className={styles.name}>
        <h2 className={styles.address} translate="no" dir="ltr">
          <span ref={shown} className={styles.selectable} data-testid="address">
            {address.slice(0, at)}
            <wbr />
            <span className={styles.domain}>{address.slice(at)}</span>
          </span>
        </h2>
        <div className={styles.acts}>
          <CopyAddress address={address} shown={shown} announcer={announcer} />
          <Button
            disabled={renewing}
            aria-disabled={full}
            title={full ? words.address.enough : undefined}
            onClick={() => (full ? announcer.say(words.address.enough) : void session.renew())}
          >
            {words.address.renew}
          </Button>
          <AddressMenu
            notifier={notifier}
            announcer={announcer}
            mayChoose={offer !== undefined && !full}
            onAsk={setAsked}
          />
        </div>
      </div>
      <div className={styles.life}>
        <Timer store={connected.store} announcer={announcer} atCap={atCap} />
        <ExtendButton
          lifetimeSeconds={lifetimeSeconds}
          longestSeconds={(Date.parse(maxExpiresAt) - Date.parse(createdAt)) / 1000}
          atCap={atCap}
          asking={view.hopedExpiresAt !== undefined}
          onExtend={() => void connected.extend()}
        />
      </div>
      <p className={styles.trouble} role="alert">
        {trouble && sentenceFor(trouble, language)}
      </p>
      {challenge !== undefined && asked !== 'choose' && <ChallengeStep challenge={challenge} brief />}
      {asked === 'choose' && offer && (
        <ChooseDialog offer={offer} challenge={challenge} onCreate={session.create} onClose={close} />
      )}
      {asked === 'share' && (
        <ShareDialog link={recoveryLink(location.origin, connected.access)} announcer={announcer} onClose={close} />
      )}
      {asked === 'destroy' && (
        <DestroyDialog
          address={address}
          messageCount={messagesIn(view).length}
          onDestroy={() => void connected.discard()}
          onClose={close}
        />
      )}
    </section>
  );
}
