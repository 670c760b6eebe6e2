import { honestCorpus, hostileCorpus } from '@mayfly/sample-mail/corpus/corpus';
import { sourceOf } from '@mayfly/sample-mail/corpus/corpus-case';
import { mutateMail } from '@mayfly/sample-mail/mutate-mail';
import type { Random } from '@mayfly/test-peers/seeded-random';

/** What a sender writes, and whether it waits for an answer before it goes on. */
export type Step = { readonly bytes: Buffer; readonly waits: boolean };

export type Session = {
  readonly steps: readonly Step[];
  /** How many messages must be stored, where that can be told: where nothing but the mails in it is odd. */
  readonly messages: number | undefined;
};

/** A session in order, however it is cut into pieces, or one changed in some places; `address` is an inbox of ours. */
export function chanceSession(random: Random, address: string): Session {
  const transactions = random.pick([1, 1, 1, 2, 3]);
  let steps = Array.from({ length: transactions }, () => transaction(random, address)).flat();
  if (random.share() < 0.4) return { steps: random.pick(pacesOfSessions)(steps, random), messages: transactions };
  for (let changes = random.pick([1, 2, 3, 5, 8]); changes > 0; changes--) {
    steps = random.pick(changesOfSessions)(steps, random, address);
  }
  return { steps, messages: undefined };
}

function transaction(random: Random, address: string): Step[] {
  return [
    command(random.pick(['EHLO sender.example', 'HELO sender.example', 'EHLO [127.0.0.1]'])),
    command('MAIL FROM:<ada@sender.example>'),
    command(`RCPT TO:<${address}>`),
    command('DATA'),
    { bytes: oddMail(random, address), waits: false },
    command('\r\n.'),
  ];
}

/** As it is written in DATA; often with another transaction inside, behind what must not end this one. */
function oddMail(random: Random, address: string): Buffer {
  const source = random.share() < 0.5 ? random.pick(smallMails) : mutateMail(random, smallMails);
  if (random.share() < 0.4) return stuffDots(source);
  const smuggled = `MAIL FROM:<eve@evil.example>\r\nRCPT TO:<${address}>\r\nDATA\r\nsmuggled\r\n`;
  // Behind a CR alone a false end might be a true one.
  const at = source
    .subarray(0, Math.floor(random.between(0, source.length + 1)))
    .toString('latin1')
    .replace(/\r+$/, '').length;
  const [before, after] = [source.subarray(0, at), source.subarray(at)].map(stuffDots);
  return Buffer.concat([before ?? none, random.pick(falseEnds), Buffer.from(smuggled), after ?? none]);
}

const none = Buffer.alloc(0);

type Change = (steps: Step[], random: Random, address: string) => Step[];

const changesOfSessions: readonly Change[] = [
  // A step left out, twice, in another place, or somebody else's.
  (steps, random) => (steps.length > 1 ? steps.toSpliced(place(steps, random), 1) : steps),
  (steps, random) => insert(steps, random, random.pick(steps)),
  (steps, random) => insert(steps, random, command(random.pick(otherCommands))),
  (steps, random, address) => insert(steps, random, command(`RCPT TO:${random.pick(paths)(address)}`)),
  (steps, random) => insert(steps, random, { bytes: random.pick(dataEnds), waits: random.share() < 0.5 }),
  // Bytes changed, and line ends.
  (steps, random) => change(steps, random, ({ bytes }) => mutateMail(random, [bytes])),
  (steps, random) => change(steps, random, ({ bytes }) => replaceEnds(bytes, random)),
  (steps, random) => random.pick(pacesOfSessions)(steps, random),
];

/** As it is; written before it is asked for; in pieces; all at once. */
const pacesOfSessions: readonly ((steps: Step[], random: Random) => Step[])[] = [
  (steps) => steps,
  (steps) => steps.map(({ bytes }) => ({ bytes, waits: false })),
  (steps, random) => steps.flatMap((step) => (random.share() < 0.3 ? inPieces(step, random) : [step])),
  (steps) => [{ bytes: Buffer.concat(steps.map(({ bytes }) => bytes)), waits: true }],
];

function command(line: string): Step {
  return { bytes: Buffer.from(`${line}\r\n`, 'latin1'), waits: true };
}

const otherCommands = [
  ...[
    'NOOP',
    'RSET',
    'QUIT',
    'HELP',
    'VRFY ada',
    'EXPN list',
    'STARTTLS',
    'AUTH PLAIN AAAA',
    'BDAT 5 LAST',
    'TURN',
    '',
  ],
  ...[
    'MAIL FROM:<>',
    'MAIL FROM:<> SIZE=99999999',
    'MAIL FROM:<a@b.c> BODY=8BITMIME SMTPUTF8',
    'MAIL FROM:<"a b"@c.d>',
  ],
  ...[
    'RCPT TO:<postmaster>',
    'RCPT TO:<>',
    'DATA now',
    'GET / HTTP/1.1',
    '\x16\x03\x01',
    'XCLIENT ADDR=1.2.3.4',
    'EHLO',
  ],
  ...['x'.repeat(3000), '\xff\xfe', '\0', 'MAIL FROM:<é@b.c>', 'PROXY TCP4 1.2.3.4 5.6.7.8 1 2', 'LHLO a.example'],
];

const paths: readonly ((address: string) => string)[] = [
  (address) => `<${address}>`,
  (address) => ` <${address}>`,
  (address) => `<@relay.example:${address}>`,
  (address) => `<"${address.replace('@', '"@')}>`,
  (address) => `<${address.replace('@', '+tag@')}>`,
  (address) => `<${address.toUpperCase()}> NOTIFY=NEVER`,
  (address) => `<${address.replace('@', '%40')}@other.example>`,
  () => '<somebody@other.example>',
];

/** None of them ends DATA (RFC 5321 section 4.1.1.4). */
const falseEnds = [
  '\n.\n',
  '\r.\r',
  '\r\n.\n',
  '\n.\r\n',
  '\r\n.\r',
  '\r\n..\r\n',
  '\r\n.\0\r\n',
  '\r\n. \r\n',
  '\r\n.\r\r\n',
].map((end) => Buffer.from(end));
const dataEnds = [Buffer.from('\r\n.\r\n'), ...falseEnds];

function insert(steps: Step[], random: Random, step: Step): Step[] {
  return steps.toSpliced(place(steps, random), 0, step);
}

function change(steps: Step[], random: Random, write: (step: Step) => Buffer): Step[] {
  const changed = place(steps, random);
  return steps.map((step, index) => (index === changed ? { ...step, bytes: write(step) } : step));
}

function replaceEnds(bytes: Buffer, random: Random): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/\r\n/g, random.pick(['\n', '\r', '\r\r\n', '\n\r'])), 'latin1');
}

function inPieces({ bytes, waits }: Step, random: Random): Step[] {
  const cut = Math.floor(random.between(0, bytes.length));
  return [
    { bytes: bytes.subarray(0, cut), waits: false },
    { bytes: bytes.subarray(cut), waits },
  ];
}

function place(steps: readonly Step[], random: Random): number {
  return Math.floor(random.between(0, steps.length));
}

/** RFC 5321 section 4.5.2. */
function stuffDots(source: Buffer): Buffer {
  return Buffer.from(source.toString('latin1').replace(/(^|\r\n)\./g, '$1..'), 'latin1');
}

const smallMails = [...hostileCorpus, ...honestCorpus]
  .filter(({ heavy }) => !heavy)
  .map(sourceOf)
  .filter(({ length }) => length < 3000);
