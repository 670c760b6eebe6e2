export type Formats = {
  /** "42 sec. ago", "3 min. ago"; undefined for what is hardly past. Both in milliseconds. */
  relative(at: number, now: number): string | undefined;
  /** "1 hr", "10 min": rounded up to one unit, since it says how long to wait or what is left. */
  duration(seconds: number): string;
  /** "75 sec", as many as there are, less than nothing too. */
  seconds(seconds: number): string;
  /** "14:32", with the day where it is not today's. Both in milliseconds. */
  timeOfDay(at: number, now: number): string;
  /** To the second, with the date. */
  exact(at: number): string;
  /** "820 byte", "1.2 MB": decimal, as the limits are. */
  bytes(bytes: number): string;
  number(value: number): string;
};

const steps = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const;

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Dates and numbers as they are written in a locale. */
export function createFormats(locale: string): Formats {
  const relativeWords = new Intl.RelativeTimeFormat(locale, { numeric: 'always', style: 'short' });
  const secondWords = new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'short' });
  const exactWords = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium' });
  return {
    relative(at, now) {
      const seconds = Math.max(0, Math.round((now - at) / 1000));
      if (seconds < 10) return undefined;
      const { unit, seconds: length } = stepOf(seconds);
      return relativeWords.format(-Math.floor(seconds / length), unit);
    },
    duration(seconds) {
      const { unit, seconds: length } = stepOf(seconds);
      const words = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' });
      return words.format(Math.ceil(seconds / length));
    },
    seconds: (seconds) => secondWords.format(seconds),
    timeOfDay(at, now) {
      const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
      const format: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
      return new Date(at).toLocaleString(locale, sameDay ? format : { ...format, weekday: 'long' });
    },
    exact: (at) => exactWords.format(at),
    bytes(bytes) {
      const power = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), byteUnits.length - 1);
      const words = new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: byteUnits[power] ?? 'byte',
        unitDisplay: power === 0 ? 'long' : 'short',
        maximumFractionDigits: power > 1 ? 1 : 0,
      });
      return words.format(bytes / 1000 ** power);
    },
    number: (value) => new Intl.NumberFormat(locale).format(value),
  };
}

function stepOf(seconds: number): (typeof steps)[number] {
  return steps.find((step) => seconds >= step.seconds) ?? steps[3];
}
