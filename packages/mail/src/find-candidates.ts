import { unspaced } from './character-traits.ts';

/** Something in a text that has the shape of a code, or a number that has not. */
export type Candidate = {
  /** As it is to be typed. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /**
   * `number`: no code, by its shape: a price, a date, a telephone number. `year`: it could be one. `rare`: codes
   * seldom look so, and other things do. `usual`: the rest.
   */
  readonly shape: 'usual' | 'rare' | 'year' | 'number';
};

/** In the text's order, none within another. Linear. */
export function findCandidates(text: string): Candidate[] {
  return [...text.matchAll(runs)].flatMap(({ 0: run, index }) => readRun(text, run, index));
}

const neighbour = `(?![${unspaced}])[\\p{L}\\p{N}]`;
/** On one line, or one a line: what stands on the next is another word. */
const singlesRun = '[0-9A-Za-z](?:(?:[^\\S\\n]|[·|])[0-9A-Za-z]){3,9}|[0-9A-Za-z](?:\\n[0-9A-Za-z]){3,9}';
/** In boxes, with a dash in the middle. */
const halvesRun = '[0-9A-Z](?:\\s[0-9A-Z]){1,3} [-–] [0-9A-Z](?:\\s[0-9A-Z]){1,3}';
const digitsRun = "[0-9]+(?:[ \\u00A0.,:/'’()\\-–‑][0-9]+){0,12}";
const spacedRun =
  '[0-9]{3,4} [-–] [0-9]{3,4}|(?=[A-Z]*[0-9])(?=[0-9]*[A-Z])(?:[A-Z0-9]{3}(?: [A-Z0-9]{3}){1,2}|[A-Z0-9]{4} [A-Z0-9]{4})';
const mixedRun = '[A-Za-z0-9]+(?:[-–‑][A-Za-z0-9]+){0,6}';
/** A run of digits that letters touch is read as the mixed one. */
const runs = new RegExp(
  `(?<!${neighbour}|_)(?:(?:${halvesRun}|${singlesRun})(?!${neighbour}|_|-)|(?:${spacedRun})(?!${neighbour}|[_-]| [0-9])|${digitsRun}(?!${neighbour}|_|[-–‑][A-Za-z])|${mixedRun}(?!${neighbour}|_))`,
  'gu',
);

function readRun(text: string, run: string, start: number): Candidate[] {
  if (!/[0-9]/.test(run) && !/^(?:[A-Z-]{6,}|[B-DF-HJ-NP-TV-XZ]{5})$/.test(run)) return [];
  const around = {
    before: text.slice(Math.max(0, start - 4), start),
    after: text.slice(start + run.length, start + run.length + 12),
  };
  if (/^[0-9A-Za-z](?:(?:[\s·|]| [-–] )[0-9A-Za-z]){3,9}$/.test(run)) return [readSpaced(run, start)];
  if (/^[^A-Za-z]*$/.test(run)) return readDigits(run, start, around);
  if (/^[A-Z0-9]{3,4}(?: [A-Z0-9]{3,4})+$/.test(run))
    return [{ value: run.replaceAll(' ', ''), start, end: start + run.length, shape: 'rare' }];
  // The sender's letter in front is not typed: `G-482910`.
  const value = run.replace(/^[A-Za-z]{1,3}[-–‑](?=[0-9]{4,8}$)/, '');
  return [{ value, start, end: start + run.length, shape: mixedShape(run, around) }];
}

function readSpaced(run: string, start: number): Candidate {
  const value = run.replace(/[\s·|–-]/g, '');
  return {
    value,
    start,
    end: start + run.length,
    shape: /[0-9]/.test(value) && value.length <= 8 && !/[a-z]/.test(value) ? 'usual' : 'number',
  };
}

type Around = { readonly before: string; readonly after: string };

function readDigits(run: string, start: number, around: Around): Candidate[] {
  const whole = (shape: Candidate['shape'], value = run.replace(/[^0-9]/g, '')): Candidate => ({
    value,
    start,
    end: start + run.length,
    shape,
  });
  const [code, moment] = splitMoment(run);
  if (moment !== undefined && !priceBefore.test(around.before))
    return readDigits(code, start, { ...around, after: moment.slice(0, 1) });
  // A code and another number behind it: `482910 15 minutes`, `482910, 10`, `482910 (10 min)`.
  const [first = '', rest = ''] = splitFirst(run);
  if (
    rest !== '' &&
    (/^[0-9]{5,8}$/.test(first) || (/^[0-9]{4}$/.test(first) && isTimeBehind(rest, around.after))) &&
    !priceBefore.test(around.before) &&
    !/^(?:[-–‑/.:]|,[0-9]{3})/.test(rest) &&
    rest.replace(/[^0-9]/g, '').length <= 4
  )
    return [{ value: first, start, end: start + first.length, shape: plainShape(first) }];
  if (isPriceOrTag(around) || freePhone.test(run) || isZip(run, around)) return [whole('number')];
  if (/^[0-9]+$/.test(run)) return run.length < 3 ? [] : [whole(plainShape(run))];
  if (/^(?:19|20)[0-9]{2}\D+(?:19|20)[0-9]{2}$/.test(run)) return [whole('number')];
  if (/^(?:[0-9]{3}(?:[ \u00A0\-–‑]| [-–] )[0-9]{3}|[0-9]{4}(?:[ \u00A0\-–‑]| [-–] )[0-9]{4})$/.test(run))
    return [whole('usual')];
  if (/^[0-9]{2}([ \u00A0\-–‑])[0-9]{2}\1[0-9]{2}$/.test(run)) return [whole(/[-–‑]/.test(run) ? 'rare' : 'usual')];
  if (/^[0-9]{2}([ \u00A0])[0-9]{2}(?:\1[0-9]{2}){0,2}$/.test(run)) return [whole('usual')];
  if (/^[0-9](?:[ \u00A0\-–‑][0-9]){3,7}$/.test(run)) return [whole('usual')];
  if (/^[0-9]{3}([ \u00A0\-–‑])[0-9]{3}\1[0-9]{3}$/.test(run)) return [whole('rare')];
  if (/^[0-9]{2,4}(?:[ \u00A0][0-9]{2,4}){1,3}$/.test(run) && /^(?:\D*[0-9]){6,8}$/.test(run)) return [whole('rare')];
  return [whole('number')];
}

/** `482-910 15:40`, `482910 (25.11.2026)`: a code, and until when. */
function splitMoment(run: string): readonly [string, string | undefined] {
  const [, code = run, moment] =
    /^([0-9]{3}[ \-–‑]?[0-9]{3}|[0-9]{4}(?:[ \-–‑]?[0-9]{4})?)([ ,(]{1,3}(?:[0-9]{1,2}:[0-9]{2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2}).*)$/.exec(
      run,
    ) ?? [];
  return [code, moment];
}

/** `4409, 5 minutes` */
function isTimeBehind(rest: string, after: string): boolean {
  return /^, ?[0-9]{1,2}$/.test(rest) && /^\s?(?:分|秒|min|sec|мин|сек|분|초)/i.test(after);
}

/** `CA 94043` */
function isZip(run: string, { before }: Around): boolean {
  return /^[0-9]{5}$/.test(run) && /(?:^|[^A-Za-z])[A-Z]{2} $/.test(before);
}

/** In groups as a code may be: `0800 1234`. */
const freePhone = /^0[89]00[ -]/;

function splitFirst(run: string): readonly [string, string] {
  const [first = ''] = /^[0-9]+/.exec(run) ?? [];
  return [first, run.slice(first.length)];
}

function plainShape(digits: string): Candidate['shape'] {
  // Nobody draws it by lot; but who tries something out does.
  if ((digits.length > 6 && '1234567890'.startsWith(digits)) || /^([0-9])\1+$/.test(digits))
    return digits.length < 4 || digits.length > 8 ? 'number' : 'rare';
  if (digits.length === 4) return /^(?:19|20)[0-9]{2}$/.test(digits) ? 'year' : 'usual';
  if (digits.length > 4 && digits.length <= 8)
    return /^(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$/.test(digits) ? 'rare' : 'usual';
  return digits.length === 9 || digits.length === 10 ? 'rare' : 'number';
}

const money = '[$€£¥₩₽₴₹฿%‰]|zł|руб|usd|eur|gbp|chf|pln|rub|jpy|krw|cny|brl|r\\$|kr';
/** A sentence may end on the line before. Stars are digits that are not shown. */
const priceBefore = new RegExp(
  `(?:[*•●]{3}|[*•●]{2} |[0-9][*•●]+|(?:${money}|©|[+#@&~^/\\\\_])[ \\u00A0]?|\\.|[0-9][.,]\\s?)$`,
  'iu',
);
const priceAfter = new RegExp(
  `^(?:\\s?(?:${money})(?!\\p{L})|[.,:/@_=&%][0-9A-Za-z]|\\s?(?:円|元|块|원|年|月|日|号室|번지|kg|g|km|m|cm|mm|gb|mb|kb|tb|kwh|ml|px|ms|min|mins|minutes?|minuten|minuti|minutos|minut|minuty|минут[ыу]?|hours?|seconds?|secondes?|sekunden|segundos|secondi|секунд|points?|punkte|punkten|punti|puntos|pontos|punkt[óo]w|баллов|people|users|customers|kunden|clients|reviews?|miles|ポイント|分|秒|人|名|件|回|次|点|개|명|점|초|분|년|월|일|积分)(?!(?![${unspaced}])\\p{L}))`,
  'iu',
);

function isPriceOrTag({ before, after }: Around): boolean {
  return priceBefore.test(before) || priceAfter.test(after);
}

/** Letters and digits, or capitals alone. */
function mixedShape(run: string, around: Around): Candidate['shape'] {
  const letters = run.replace(/[^A-Za-z0-9]/g, '');
  if (letters.length < 4 || letters.length > 16 || isPriceOrTag(around)) return 'number';
  if (isWordWithNumber(run)) return 'rare';
  // `CVE-2026-48213`, `INV-2026-118`
  if (/^[A-Z]{2,6}-[0-9]{4}-[0-9]+$/.test(run)) return 'number';
  if (/[-–‑][a-z]{3,}|^[a-z]{3,}[-–‑]|[0-9]{3}[A-Z][a-z]{2}/.test(run)) return 'number';
  const groups = run.split(/[-–‑]/);
  const even = groups.length > 1 && groups.every(({ length }) => length >= 3 && length === groups[0]?.length);
  if (!/[0-9]/.test(letters)) return even ? 'rare' : readsLikeAWord(letters) ? 'number' : 'rare';
  if (/^[0-9]+[a-z]{1,4}$/.test(run) || /^[A-Za-z]+[0-9]{1,2}$/.test(run))
    return /^[A-Z]{2,}[0-9]{1,2}$/.test(run) && !/^[A-Z]{3}[0-9]$/.test(run) ? 'rare' : 'number';
  if (groups.length > 1 && !even && !/^[A-Za-z]-[0-9]{4,8}$/.test(run)) return 'rare';
  return /[a-z]/.test(letters) || letters.length > 10 ? 'rare' : 'usual';
}

/** `SAVE25`: coupons are named so, codes hardly ever. */
function isWordWithNumber(run: string): boolean {
  const [, word] = /^([A-Z]{4,})[0-9]{1,4}$/i.exec(run) ?? [];
  return word !== undefined && readsLikeAWord(word);
}

/** As many vowels as a word has. Codes of letters alone mostly do without. */
function readsLikeAWord(letters: string): boolean {
  const vowels = letters.replace(/[^AEIOUY]/gi, '').length;
  return vowels > letters.length / 6;
}
