import type { SmtpTrace } from '@mayfly/contracts/event';
import type { Language } from '../ui/language/language.ts';
import { useLanguage } from '../ui/language/language-context.tsx';
import { Sentence } from '../ui/language/sentence.tsx';

/** A mail on its way, in a line. */
export function TraceLine({ trace }: { readonly trace: SmtpTrace }) {
  const language = useLanguage();
  const sender = trace.sender === '' ? language.words.refused.noSender : <bdi translate="no">{trace.sender}</bdi>;
  return <Sentence of={sayTrace(trace, language)} slots={{ address: sender }} />;
}

/** With the slot of its sender's address. */
export function sayTrace(trace: SmtpTrace, { words, formats }: Pick<Language, 'words' | 'formats'>): string {
  const said = words.waiting.trace;
  switch (trace.stage) {
    case 'accepted':
      return trace.size > 0 ? said.announced(formats.bytes(trace.size)) : said.arriving;
    case 'receiving':
      return said.receiving(formats.bytes(trace.bytes));
    case 'stored':
      return said.stored;
    case 'refused':
      return said.refused(said.reasons[trace.code]);
    case 'abandoned':
      return said.abandoned;
  }
}
