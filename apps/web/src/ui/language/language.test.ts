import { expect, test } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { type LanguageCode, languageCodes, negotiate, openLanguage } from './language.ts';
import { pt } from './pt.ts';
import { zh } from './zh.ts';

const catalogues = { en, de, es, fr, pt, zh, ja };

test.each([
  [['de-AT', 'en'], 'de'],
  [['nl', 'pt-BR', 'en'], 'pt'],
  [['zh-Hant-TW'], 'zh'],
  [['EN-gb'], 'en'],
  [['nl', 'fi'], 'en'],
  [[], 'en'],
] as const)('of %j takes %s', (preferred, code) => {
  expect(negotiate(preferred)).toBe(code);
});

test('sets lang and dir, and writes dates as the region of the reader does', async () => {
  const { language, root } = await open({ preferred: ['en-GB'] });
  expect(root).toEqual({ lang: 'en', dir: 'ltr' });
  expect(language.store.getState().formats.timeOfDay(new Date(2026, 0, 1, 14, 32).getTime(), Date.now())).toMatch(
    /14:32/,
  );
});

test('keeps a choice for the next visit', async () => {
  const storage = new Map<string, string>();
  const { language, root } = await open({ preferred: ['en'], storage });
  await language.choose('ja');
  expect(root.lang).toBe('ja');
  expect(language.store.getState().words).toBe(ja);
  expect((await open({ preferred: ['en'], storage })).root.lang).toBe('ja');
});

test('stays in the language it has where another cannot be fetched', async () => {
  const { language, root } = await open({ preferred: ['de'], load: () => Promise.reject(new Error('no line')) });
  expect(root.lang).toBe('en');
  await expect(language.choose('fr')).rejects.toThrow('no line');
  expect(root.lang).toBe('en');
});

test.each(languageCodes)('%s has a word for everything, and every slot that English has', (code) => {
  const [theirs, ours] = [spoken(catalogues[code]), spoken(en)];
  expect(theirs.map(([path]) => path)).toEqual(ours.map(([path]) => path));
  for (const [index, [path, text]] of theirs.entries()) {
    expect(text.trim(), path).not.toBe('');
    expect(slotsIn(text), path).toEqual(slotsIn(ours[index]?.[1] ?? ''));
  }
});

test.each(languageCodes.filter((code) => code !== 'en'))('%s is no copy of English', (code) => {
  const ours = new Map(spoken(en));
  const same = spoken(catalogues[code]).filter(([path, text]) => text.length > 12 && ours.get(path) === text);
  expect(same).toEqual([]);
});

/** Every sentence by its path; those that take something are given marks in its place, and a count of 2. */
function spoken(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function')
    return [[path, String(Reflect.apply(words, undefined, argumentsFor(words.length, path)))]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, value]) => spoken(value, `${path}.${name}`));
}

const counted =
  /unread|title$|destroy\.words|read$|fresh|found|\.selected$|deleted|attachments|arrivedMany|images$|trackers$|both$|loadedBut|more$|quotedLines$|count$|erased$/;

function argumentsFor(length: number, path: string): (string | number)[] {
  const takesCount = counted.test(path.replace('.truth.erased', ''));
  return Array.from({ length }, (_, index) =>
    (takesCount && index === 0) || path.endsWith('.both') ? 2 : `‹${index}›`,
  );
}

function slotsIn(text: string): string[] {
  return (text.match(/\{\w+\}|‹\d›|2|#/g) ?? []).filter((slot) => slot !== '2').sort();
}

async function open({
  preferred,
  storage = new Map<string, string>(),
  load = async (code: LanguageCode) => catalogues[code],
}: {
  preferred: readonly string[];
  storage?: Map<string, string>;
  load?: (code: LanguageCode) => Promise<typeof en>;
}) {
  const root = { lang: '', dir: '' };
  const language = await openLanguage({
    storage: { getItem: (key) => storage.get(key) ?? null, setItem: (key, value) => void storage.set(key, value) },
    preferred,
    root,
    load,
  });
  return { language, root };
}
