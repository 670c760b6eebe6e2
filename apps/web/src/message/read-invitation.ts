/** What a calendar entry (RFC 5545) asks of its reader. Hostile text: show it, never trust it. */
export type Invitation = {
  readonly summary: string | undefined;
  readonly location: string | undefined;
  readonly organizer: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** REQUEST, CANCEL, REPLY and so on (RFC 5546). */
  readonly method: string | undefined;
};

const mostCharacters = 200_000;

/** The first event in it; undefined where there is none. Linear in its length, of which a limited part is read. */
export function readInvitation(text: string): Invitation | undefined {
  const lines = unfolded(text.slice(0, mostCharacters)).map(readLine);
  const begin = lines.findIndex(({ name, value }) => name === 'BEGIN' && /^VEVENT$/i.test(value));
  if (begin === -1) return undefined;
  const length = lines.slice(begin).findIndex(({ name, value }) => name === 'END' && /^VEVENT$/i.test(value));
  const event = ownLines(lines.slice(begin + 1, length === -1 ? undefined : begin + length));
  const find = (name: string) => event.find((line) => line.name === name);
  const organizer = find('ORGANIZER');
  return {
    summary: textOf(find('SUMMARY')),
    location: textOf(find('LOCATION')),
    organizer: organizer && (organizer.commonName || organizer.value.replace(/^mailto:/i, '')),
    start: time(find('DTSTART')),
    end: time(find('DTEND')),
    method: lines
      .slice(0, begin)
      .find(({ name }) => name === 'METHOD')
      ?.value.toUpperCase(),
  };
}

type Line = {
  readonly name: string;
  readonly zone: string | undefined;
  readonly commonName: string | undefined;
  readonly value: string;
};

/** RFC 5545 section 3.1: a line goes on where the next begins with a blank. */
function unfolded(text: string): readonly string[] {
  return text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
}

/** `NAME;PARAM="a:b":value`: the value begins at the first colon that no quotes hold. */
function readLine(line: string): Line {
  let quoted = false;
  let colon = 0;
  while (colon < line.length && (quoted || line[colon] !== ':')) quoted = line[colon++] === '"' ? !quoted : quoted;
  const [name = '', ...parameters] = line.slice(0, colon).split(';');
  const parameter = (key: string) =>
    parameters
      .find((one) => one.toUpperCase().startsWith(`${key}=`))
      ?.slice(key.length + 1)
      .replaceAll('"', '');
  return {
    name: name.toUpperCase(),
    zone: parameter('TZID'),
    commonName: parameter('CN'),
    value: line.slice(colon + 1),
  };
}

/** Without those of what is nested in it: an alarm has a summary too. */
function ownLines(lines: readonly Line[]): readonly Line[] {
  let depth = 0;
  return lines.filter(({ name }) => {
    if (name === 'BEGIN') depth++;
    const own = depth === 0;
    if (name === 'END') depth--;
    return own;
  });
}

function textOf(line: Line | undefined): string | undefined {
  return line?.value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)).trim() || undefined;
}

/** As it was written: `2026-11-25 14:30`, with its zone; a time without one is the reader's own. */
function time(line: Line | undefined): string | undefined {
  const [, year, month, day, hour, minute, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/.exec(line?.value.trim() ?? '') ?? [];
  if (year === undefined) return undefined;
  const clock = hour === undefined ? '' : ` ${hour}:${minute}`;
  const zone = utc === 'Z' ? ' UTC' : line?.zone ? ` ${line.zone}` : '';
  return `${year}-${month}-${day}${clock}${zone}`;
}
