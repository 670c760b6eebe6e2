import { honestCorpus, hostileCorpus } from '@mayfly/sample-mail/corpus/corpus';
import { sourceOf } from '@mayfly/sample-mail/corpus/corpus-case';
import { mutateMail } from '@mayfly/sample-mail/mutate-mail';
import type { Random } from '@mayfly/test-peers/seeded-random';

/** What a sender writes, and whether it waits for an answer before it goes on. */
export type Step = { readonly bytes: Buffer; readonly waits: boolean };

/** A session that is in order, and then changed in some places; `address` is an inbox of ours. */
export function chanceSession(random: Random, address: string): Step[] {
  let steps = soundSession(random, address);
  for (let changes = random.pick([0, 1, 2, 3, 5, 8]); changes > 0; changes--) {
    steps = random.pick(changesOfSessions)(steps, random, address);
  }
  return steps;
}

function soundSession(random: Random, address: string): Step[] {
  const source = random.share() < 0.5 ? random.pick(smallMails) : mutateMail(random, smallMails);
  return [
    command(random.pick(['EHLO sender.example', 'HELO sender.example', 'EHLO [127.0.0.1]'])),
    command('MAIL FROM:<ada@sender.example>'),
    command(`RCPT TO:<${address}>`),
    command('DATA'),
    { bytes: stuffDots(source), waits: false },
    command('\r\n.'),
    ...(random.share() < 0.3 ? soundSession(random, address) : []),
  ];
}

type Change = (steps: Step[], random: Random, address: string) => Step[];

const changesOfSessions: readonly Change[] = [
  // A step left out, twice, in another place, or somebody else's.
  (steps, random) => steps.toSpliced(place(steps, random), 1),
  (steps, random) => insert(steps, random, random.pick(steps)),
  (steps, random) => insert(steps, random, command(random.pick(otherCommands))),
  (steps, random, address) => insert(steps, random, command(`RCPT TO:${random.pick(paths)(address)}`)),
  (steps, random) => insert(steps, random, { bytes: random.pick(dataEnds), waits: random.share() < 0.5 }),
  // Bytes changed, and line ends.
  (steps, random) => change(steps, random, ({ bytes }) => mutateMail(random, [bytes])),
  (steps, random) => change(steps, random, ({ bytes }) => replaceEnds(bytes, random)),
  // Written before it is asked for, or in pieces.
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

/** The one that ends DATA, and those that must not. */
const dataEnds = [
  '\r\n.\r\n',
  '\n.\n',
  '\r.\r',
  '\r\n.\n',
  '\n.\r\n',
  '\r\n.\r',
  '\r\n..\r\n',
  '\r\n.\0\r\n',
  '\r\n. \r\n',
].map((end) => Buffer.from(end));

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
