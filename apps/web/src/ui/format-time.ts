const second = 1;
const minute = 60;
const hour = 3600;
const day = 86_400;

const steps = [
  { unit: 'day', seconds: day },
  { unit: 'hour', seconds: hour },
  { unit: 'minute', seconds: minute },
  { unit: 'second', seconds: second },
] as const;

/** "just now", "3 min. ago", in the reader's language. Both in milliseconds. */
export function formatRelative(at: number, now: number): string {
  const seconds = Math.max(0, Math.round((now - at) / 1000));
  if (seconds < 10) return 'just now';
  const { unit, seconds: length } = stepOf(seconds);
  const words = new Intl.RelativeTimeFormat(undefined, { numeric: 'always', style: 'short' });
  return words.format(-Math.floor(seconds / length), unit);
}

/** "1 hr", "10 min": rounded up to one unit, since it says how long to wait or what is left. */
export function formatDuration(seconds: number): string {
  const { unit, seconds: length } = stepOf(seconds);
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, unitDisplay: 'short' }).format(
    Math.ceil(seconds / length),
  );
}

/** "14:32", with the day where it is not today's. Both in milliseconds. */
export function formatTimeOfDay(at: number, now: number): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  const format: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
  return new Date(at).toLocaleString(undefined, sameDay ? format : { ...format, weekday: 'long' });
}

/** To the second, with the date. */
export function formatExact(at: number): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'medium' });
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "820 byte", "1.2 MB": decimal, as the limits are. */
export function formatBytes(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), byteUnits.length - 1);
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: byteUnits[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power);
}

function stepOf(seconds: number): (typeof steps)[number] {
  return steps.find((step) => seconds >= step.seconds) ?? steps[3];
}
