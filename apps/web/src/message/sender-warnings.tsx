import type { Correspondent } from '@mayfly/contracts/message';
import { Banner } from '../ui/banner.tsx';
import { senderNotes } from './sender-notes.ts';

/** What is not as it looks in who a mail says it is from. */
export function SenderWarnings({ from }: { readonly from: Correspondent }) {
  return senderNotes(from).map((note) => (
    <Banner key={note.kind}>
      {note.kind === 'other letters' && (
        <>
          {note.domain.looksLikeAnother ? words.looksLikeAnother : words.otherLetters} <bdi>{note.domain.letters}</bdi>{' '}
          {words.isReally} <b dir="ltr">{note.domain.ascii}</b>.
        </>
      )}
      {note.kind === 'named another' && (
        <>
          {words.named} <bdi>{note.named}</bdi>
          {words.butFrom} <b dir="ltr">{from.address || words.nobody}</b>.
        </>
      )}
      {note.kind === 'hidden signs' && words.hidden}
    </Banner>
  ));
}

const words = {
  looksLikeAnother: 'The sender’s domain is written in letters that look like others:',
  otherLetters: 'The sender’s domain is written in letters of its own language:',
  isReally: 'is',
  named: 'The sender’s name mentions',
  butFrom: ', but the mail is from',
  nobody: 'no address',
  hidden: 'The sender’s name or address has signs in it that are not seen or turn the others around.',
};
