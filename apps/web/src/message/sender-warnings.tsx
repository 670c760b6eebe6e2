import type { Correspondent } from '@mayfly/contracts/message';
import { Banner } from '../ui/banner.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { Sentence } from '../ui/language/sentence.tsx';
import { type SenderNote, senderNotes } from './sender-notes.ts';

/** What is not as it looks in who a mail says it is from. */
export function SenderWarnings({ from }: { readonly from: Correspondent }) {
  return senderNotes(from).map((note) => (
    <Banner key={note.kind}>
      <Warning note={note} address={from.address} />
    </Banner>
  ));
}

function Warning({ note, address }: { readonly note: SenderNote; readonly address: string }) {
  const { message } = useLanguage().words;
  const { sender } = message;
  if (note.kind === 'hidden signs') return sender.hiddenSigns;
  if (note.kind === 'named another')
    return (
      <Sentence
        of={sender.namedAnother}
        slots={{ named: <bdi>{note.named}</bdi>, address: <b dir="ltr">{address || message.noAddress}</b> }}
      />
    );
  const { looksLikeAnother, letters, ascii } = note.domain;
  return (
    <Sentence
      of={looksLikeAnother ? sender.looksLikeAnother : sender.otherLetters}
      slots={{ letters: <bdi>{letters}</bdi>, ascii: <b dir="ltr">{ascii}</b> }}
    />
  );
}
