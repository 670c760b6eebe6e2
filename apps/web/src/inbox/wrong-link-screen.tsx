import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { Statement } from '../ui/statement.tsx';
import type { Session } from './session.ts';

export type WrongLinkScreenProps = {
  readonly why: Extract<Session, { phase: 'misled' }>['why'];
  /** Whether this browser has inboxes of its own to go to. */
  readonly hasOthers: boolean;
  onLeave(): void;
};

/** A recovery link that opens nothing: what may be the matter, and where else to go. */
export function WrongLinkScreen({ why, hasOthers, onLeave }: WrongLinkScreenProps) {
  const { words } = useLanguage();
  return (
    <Statement
      name={words.wrongLink.region}
      title={words.wrongLink.title}
      action={
        <Button look="primary" onClick={onLeave}>
          {hasOthers ? words.wrongLink.mine : words.address.renew}
        </Button>
      }
    >
      {words.wrongLink[why]}
    </Statement>
  );
}
