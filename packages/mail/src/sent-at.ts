const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 5322 section 3.3, with the two-digit years and the missing seconds of section 4.3. */
const dateTime = /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]+)?/i;

/** Hours east of Greenwich. RFC 5322 section 4.3; any other name means nothing and is read as UTC. */
const zones = new Map([
  ['edt', -4],
  ['est', -5],
  ['cdt', -5],
  ['cst', -6],
  ['mdt', -6],
  ['mst', -7],
  ['pdt', -7],
  ['pst', -8],
]);

/**
 * The instant a Date field names, as `Date.prototype.toISOString` writes it; undefined where it cannot be
 * read. Unlike `Date.parse` it never asks which time zone this machine is in.
 */
export function readSentAt(value: string): string | undefined {
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '0', zone = ''] =
    dateTime.exec(value) ?? [];
  const monthIndex = months.indexOf(month.toLowerCase());
  if (monthIndex < 0 || fullYear(year) < 1900) return undefined;
  const local = Date.UTC(fullYear(year), monthIndex, Number(day), Number(hour), Number(minute), Number(second));
  const instant = new Date(local - minutesEast(zone) * 60_000);
  // A fifth digit of the year would be no instant of the kind the document has.
  return instant.getUTCFullYear() <= 9999 ? instant.toISOString() : undefined;
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}

function minutesEast(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return (zones.get(zone.toLowerCase()) ?? 0) * 60;
  const minutesOff = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -minutesOff : minutesOff;
}
