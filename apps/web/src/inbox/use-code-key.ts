import type { Summary } from '@mayfly/contracts/message';
import type { Announcer } from '../ui/announcer.tsx';
import { codeId } from '../ui/code-chip.tsx';
import { useKeys } from '../ui/keys.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { useCopy } from '../ui/use-copy.ts';

export type CodesAtHand = {
  readonly opened: Summary | undefined;
  /** In order of arrival. */
  readonly messages: readonly Summary[];
  readonly announcer: Announcer;
};

/** `y` copies the first code of the open message, or else of the newest that has one. */
export function useCodeKey({ opened, messages, announcer }: CodesAtHand): void {
  const { code: words } = useLanguage().words;
  const isOpened = opened?.codes.length ? opened : undefined;
  const source = isOpened ?? messages.findLast(({ codes }) => codes.length > 0);
  const button = source && codeId(isOpened ? 'open' : source.id);
  // Where its button is not on the page, as for mail that is held back while somebody reads the list.
  const { copy } = useCopy(source?.codes[0]?.value, nowhere);
  const press = (id: string) => {
    const shown = document.getElementById(id);
    if (shown) shown.click();
    else void copy().then((result) => result === 'copied' && announcer.say(words.copied));
  };
  useKeys({ y: button === undefined ? undefined : () => press(button) });
}

const nowhere = { current: null };
