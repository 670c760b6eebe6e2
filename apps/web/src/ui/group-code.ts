/** A code in groups of three or four, for reading and never for copying. One with dashes has its groups already. */
export function groupCode(value: string): string {
  const groups = value.includes('-') ? undefined : patterns.get(value.length)?.exec(value)?.slice(1);
  return groups?.join(' ') ?? value;
}

const patterns = new Map([
  [6, /(...)(...)/],
  [7, /(...)(....)/],
  [8, /(....)(....)/],
  [9, /(...)(...)(...)/],
  [10, /(...)(...)(....)/],
]);
