/** RFC 3492 section 5. */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const initialBias = 72;
const initialN = 128;
/** A label of the DNS has no more (RFC 1035 section 2.3.4). */
const longestLabel = 63;

/** The letters of a label that begins with `xn--`; the label itself where it is none, or a broken one. */
export function decodeLabel(label: string): string {
  if (!/^xn--/i.test(label) || label.length > longestLabel) return label;
  return decodePunycode(label.slice(4).toLowerCase()) ?? label;
}

/** RFC 3492 section 6.2. */
function decodePunycode(text: string): string | undefined {
  const last = text.lastIndexOf('-');
  const points = [...text.slice(0, Math.max(0, last))].map((sign) => sign.charCodeAt(0));
  let [n, i, bias] = [initialN, 0, initialBias];
  for (let at = last + 1; at < text.length; ) {
    const before = i;
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(text.charCodeAt(at++));
      if (digit === undefined) return undefined;
      i += digit * weight;
      const threshold = Math.min(tMax, Math.max(tMin, k - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = points.length + 1;
    bias = adapt(i - before, length, before === 0);
    n += Math.floor(i / length);
    i %= length;
    if (n > 0x10ffff || (n >= 0xd800 && n <= 0xdfff)) return undefined;
    points.splice(i++, 0, n);
  }
  return String.fromCodePoint(...points);
}

function digitOf(code: number): number | undefined {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : undefined;
}

/** RFC 3492 section 6.1. */
function adapt(change: number, length: number, first: boolean): number {
  let delta = Math.floor(change / (first ? damp : 2));
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > ((base - tMin) * tMax) / 2; k += base) delta = Math.floor(delta / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * delta) / (delta + skew));
}
