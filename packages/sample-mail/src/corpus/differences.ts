import type { Reading } from './corpus-case.ts';

type Person = { readonly name: string; readonly address: string };

/** As much of a message document as a reading is about. */
type ReadMessage = {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly replyTo: readonly Person[];
  readonly subject: string;
  readonly date?: string | undefined;
  readonly text: string;
  readonly html?: string | undefined;
  readonly attachments: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly inline: boolean;
  }[];
  readonly notices: readonly { readonly code: string }[];
};

/** What a message does not say as it should; empty where all is right. */
export function differences(message: ReadMessage, reading: Reading = {}): string[] {
  const said: Reading = {
    from: sayPerson(message.from),
    to: message.to.map(sayPerson),
    cc: message.cc.map(sayPerson),
    replyTo: message.replyTo.map(sayPerson),
    subject: message.subject,
    date: message.date ?? 'none',
    attachments: message.attachments.map(({ filename, contentType, inline }) =>
      [filename, contentType, ...(inline ? ['inline'] : [])].join(' '),
    ),
  };
  const exact = (['from', 'to', 'cc', 'replyTo', 'subject', 'date', 'attachments'] as const).filter(
    (key) => reading[key] !== undefined && JSON.stringify(reading[key]) !== JSON.stringify(said[key]),
  );
  return [
    ...exact.map((key) => `${key} is ${shown(said[key])}, not ${shown(reading[key])}`),
    ...missing('text', message.text, reading.text),
    ...missing('html', message.html ?? '', reading.html),
    ...wrongNotices(message, reading.notices ?? []),
  ];
}

function sayPerson({ name, address }: Person): string {
  return name === '' ? address : `${name} <${address}>`;
}

function missing(form: string, text: string, wanted: readonly string[] | undefined): string[] {
  if (wanted?.length === 0) return text.trim() === '' ? [] : [`there is ${form}: ${shown(text)}`];
  return (wanted ?? [])
    .filter((part) => !text.includes(part))
    .map((part) => `${form} lacks ${shown(part)}: ${shown(text)}`);
}

function wrongNotices({ notices }: ReadMessage, wanted: readonly string[]): string[] {
  const said = notices
    .map(({ code }) => code)
    .sort()
    .join(' ');
  const right = [...wanted].sort().join(' ');
  return said === right ? [] : [`its notices are "${said}", not "${right}"`];
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? '').slice(0, 200);
}
