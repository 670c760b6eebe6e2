/** Where the choices come from. Of one that is seeded, the same mail comes again. */
export type Chance = {
  /** From `least` to `most`, `most` excluded. */
  between(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
};

/** Bytes; what grows beyond is cut. */
const longestMutant = 200_000;

/** One of these mails, changed in a few places as a hostile or a broken program might. */
export function mutateMail(chance: Chance, sources: readonly Buffer[]): Buffer {
  let mutant = chance.pick(sources);
  for (let changes = whole(chance, 1, 7); changes > 0; changes--) {
    mutant = chance.pick(mutations)(mutant, chance, sources).subarray(0, longestMutant);
  }
  return mutant;
}

type Mutation = (source: Buffer, chance: Chance, sources: readonly Buffer[]) => Buffer;

const mutations: readonly Mutation[] = [
  changeBytes,
  leaveOut,
  repeat,
  insertWord,
  insertWord,
  crossOver,
  swapLines,
  repeatLine,
  otherLineEnds,
  cutOff,
  addField,
  addField,
  strayDelimiter,
  otherParameter,
  wrapInMultipart,
  embed,
];

function changeBytes(source: Buffer, chance: Chance): Buffer {
  const changed = Buffer.from(source);
  for (let count = whole(chance, 1, 20); count > 0 && changed.length > 0; count--) {
    changed[whole(chance, 0, changed.length)] = whole(chance, 0, 256);
  }
  return changed;
}

function leaveOut(source: Buffer, chance: Chance): Buffer {
  const [from, to] = stretch(source, chance);
  return Buffer.concat([source.subarray(0, from), source.subarray(to)]);
}

function repeat(source: Buffer, chance: Chance): Buffer {
  const [from, to] = stretch(source, chance);
  const times = whole(chance, 2, chance.pick([3, 10, 300]));
  const repeated = Array.from({ length: times }, () => source.subarray(from, to));
  return insert(source, from, Buffer.concat(repeated).subarray(0, longestMutant));
}

function insertWord(source: Buffer, chance: Chance): Buffer {
  const times = chance.pick([1, 1, 1, 5, 1000]);
  return insert(source, whole(chance, 0, source.length + 1), Buffer.from(chance.pick(words).repeat(times), 'latin1'));
}

/** The beginning of one and the end of another, cut where lines begin. */
function crossOver(source: Buffer, chance: Chance, sources: readonly Buffer[]): Buffer {
  const other = chance.pick(sources);
  return Buffer.concat([source.subarray(0, lineStart(source, chance)), other.subarray(lineStart(other, chance))]);
}

function swapLines(source: Buffer, chance: Chance): Buffer {
  const lines = linesOf(source);
  const [one, other] = [whole(chance, 0, lines.length), whole(chance, 0, lines.length)];
  const [first = '', second = ''] = [lines[one], lines[other]];
  return asBuffer(lines.map((line, index) => (index === one ? second : index === other ? first : line)));
}

function repeatLine(source: Buffer, chance: Chance): Buffer {
  const lines = linesOf(source);
  const repeated = whole(chance, 0, lines.length);
  const times = chance.pick([2, 20, 2000]);
  const most = Math.max(1, Math.min(times, Math.floor(longestMutant / ((lines[repeated] ?? '').length + 1))));
  return asBuffer(
    lines.flatMap((line, index) => (index === repeated ? Array.from({ length: most }, () => line) : [line])),
  );
}

function otherLineEnds(source: Buffer, chance: Chance): Buffer {
  return Buffer.from(
    source.toString('latin1').replace(/\r\n/g, () => chance.pick(['\r\n', '\n', '\r', '\r\r\n', ''])),
    'latin1',
  );
}

function cutOff(source: Buffer, chance: Chance): Buffer {
  return source.subarray(0, whole(chance, 0, source.length + 1));
}

/** Anywhere a line begins: in the header of the mail, of a part, or where it is none. */
function addField(source: Buffer, chance: Chance): Buffer {
  const name = chance.pick(fieldNames);
  const value = Array.from({ length: whole(chance, 1, 6) }, () => chance.pick(words)).join(
    chance.pick(['', ' ', '; ', ', ']),
  );
  return insert(source, lineStart(source, chance), Buffer.from(`${name}: ${value}\r\n`, 'latin1'));
}

/** One of its own, where it has any. */
function strayDelimiter(source: Buffer, chance: Chance): Buffer {
  const delimiters = source.toString('latin1').match(/^--[^\r\n]{1,70}/gm) ?? ['--b'];
  const end = chance.pick(['\r\n', '--\r\n', ' \r\n', '\n', '']);
  return insert(source, lineStart(source, chance), Buffer.from(chance.pick(delimiters) + end, 'latin1'));
}

function otherParameter(source: Buffer, chance: Chance): Buffer {
  const text = source.toString('latin1');
  const wanted = chance.pick([
    /charset=[^\s;]+/gi,
    /Content-Transfer-Encoding: *\S+/gi,
    /Content-Type: *[^\s;]+/gi,
    /boundary=[^\s;]+/gi,
  ]);
  return Buffer.from(
    text.replace(wanted, (found) => found.replace(/[^=: ]+$/, chance.pick(values))),
    'latin1',
  );
}

function wrapInMultipart(source: Buffer, chance: Chance): Buffer {
  const boundary = chance.pick(['b', 'x', '=_part', 'bb']);
  const head = `Content-Type: multipart/${chance.pick(['mixed', 'alternative', 'related', 'digest', 'signed'])}; boundary="${boundary}"`;
  return asBuffer([`${head}\r\n\r\n--${boundary}\r\n`, source.toString('latin1'), `\r\n--${boundary}--\r\n`]);
}

function embed(source: Buffer, chance: Chance): Buffer {
  const encoding = chance.pick(['7bit', 'base64', 'quoted-printable']);
  const body = encoding === 'base64' ? source.toString('base64') : source.toString('latin1');
  return asBuffer([`Content-Type: message/rfc822\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`, body]);
}

const fieldNames = [
  ...['From', 'To', 'Cc', 'Reply-To', 'Subject', 'Date', 'Message-ID', 'Content-Type', 'Content-Disposition'],
  ...['Content-Transfer-Encoding', 'Content-ID', 'MIME-Version', 'Received', '', '__proto__'],
];

const values = [
  ...['utf-8', 'utf-7', 'utf-16', 'iso-2022-jp', 'iso-2022-kr', 'hz-gb-2312', 'gb18030', 'koi8-r', 'x-none', 'hex'],
  ...['base64', 'quoted-printable', '8bit', 'x-uuencode', 'text/html', 'text/plain', 'image/png', 'message/rfc822'],
  ...[
    'multipart/mixed',
    'multipart/digest',
    'message/delivery-status',
    'b',
    '"',
    '""',
    "utf-8''%41",
    '(',
    'constructor',
  ],
];

const words = [
  ...[
    '=?utf-8?q?=41?=',
    '=?utf-8?b?QQ==?=',
    '=?iso-2022-jp?b?GyRC?=',
    '=?',
    '?=',
    '<',
    '>',
    '"',
    '\\',
    '(',
    ')',
    ',',
    ';',
    ':',
    '@',
  ],
  ...[
    'a@b.c',
    '<a@b.c>',
    'group: ',
    '\0',
    '\r',
    '\n',
    '\r\n',
    '\r\n\r\n',
    '\r\n ',
    '\t',
    '=',
    '=\r\n',
    '=3D',
    '%',
    "''",
    '*0*=',
  ],
  ...[
    '--',
    '--b',
    '--b--',
    '.',
    '..',
    '\r\n.\r\n',
    '\xff',
    '\xc3\xbc',
    '\xe2\x80\xae',
    '\xf0\x9f\x98\x80',
    '\xed\xa0\x80',
    '\x1b$B',
    '\x1b(B',
    '~{',
    '+AGE-',
  ],
  ...[
    '<p>',
    '</p>',
    '<div>',
    '<b>',
    '<font color=a>',
    '<table>',
    '<td>',
    '<svg>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<script>',
    '</script>',
    '<a href="http://a.b/c">',
    '<img alt="',
    '&amp;',
    '&#',
    '<style>',
    '<plaintext>',
    '<pre>',
    '<li>',
  ],
  ...[
    'text/html',
    'multipart/mixed; boundary=b',
    'attachment; filename="',
    'inline',
    'filename*=utf-8',
    'name=',
    'charset=',
    'format=flowed',
    'base64',
    'quoted-printable',
    '../',
    'https://a.b/',
  ],
];

function insert(source: Buffer, at: number, inserted: Buffer): Buffer {
  return Buffer.concat([source.subarray(0, at), inserted, source.subarray(at)]);
}

/** Where it begins and where it ends; mostly short. */
function stretch(source: Buffer, chance: Chance): [from: number, to: number] {
  const from = whole(chance, 0, source.length + 1);
  return [from, Math.min(source.length, from + whole(chance, 1, chance.pick([4, 80, 2000])))];
}

function lineStart(source: Buffer, chance: Chance): number {
  const feed = source.indexOf(0x0a, whole(chance, 0, source.length + 1));
  return chance.pick([feed + 1, feed + 1, feed + 1, 0]);
}

function linesOf(source: Buffer): string[] {
  return source.toString('latin1').split(/(?<=\n)/);
}

function asBuffer(pieces: readonly string[]): Buffer {
  return Buffer.from(pieces.join(''), 'latin1');
}

function whole(chance: Chance, least: number, most: number): number {
  return Math.floor(chance.between(least, most));
}
