import type { ActionLink } from '@mayfly/contracts/message';
import { readAddress } from './link-address.ts';
import { type LinkWords, linkWords } from './link-words.ts';
import type { LinkedText, PlacedLink } from './linked-text.ts';
import { wordFinder } from './word-finder.ts';

/** Links in a summary. */
const mostLinks = 3;
const leastConfidence = 0.6;
/** So much less likely than the likeliest that it is another one. */
const widestGap = 0.12;

/**
 * The links a mail was sent for, likeliest first: by their own words, by where they lead, by what is said before
 * them and in the subject. Linear in the lengths, and never fails.
 */
export function findLinks(subject: string, texts: readonly LinkedText[]): ActionLink[] {
  const subjectKind = kindIn(subject);
  const best = new Map<string, ActionLink>();
  for (const { text, links } of texts) {
    for (const link of links) {
      const judged = judge({ subjectKind, ...surroundings(text, link) }, link.url);
      if (judged !== undefined && judged.confidence > (best.get(judged.url)?.confidence ?? 0))
        best.set(judged.url, judged);
    }
  }
  const ranked = [...best.values()].sort((a, b) => b.confidence - a.confidence);
  const least = Math.max(leastConfidence, (ranked[0]?.confidence ?? 0) - widestGap);
  return ranked.filter(({ confidence }) => confidence >= least).slice(0, mostLinks);
}

type Kind = ActionLink['kind'];

type Surroundings = {
  readonly subjectKind: Kind | undefined;
  /** The link's own words. */
  readonly own: string;
  readonly before: string;
  readonly after: string;
};

/** UTF-16 units. */
const longestWords = 200;

function surroundings(text: string, { start, end }: PlacedLink): Omit<Surroundings, 'subjectKind'> {
  return {
    own: text.slice(start, Math.min(end, start + longestWords)).trim(),
    before: text.slice(Math.max(0, start - longestWords), start),
    after: text.slice(end, end + 60).replace(/(?:[.!?]\s|[。！？\n])[\s\S]*$/, ''),
  };
}

function judge(around: Surroundings, url: URL): ActionLink | undefined {
  const address = readAddress(url);
  const { own, subjectKind } = around;
  const ownKind = kindIn(own);
  if (isUndone(around) || (ownKind === undefined && finders.aside.test(lower(own)))) return undefined;
  const verdict = ownKind === undefined ? byPlace(around, address) : byOwnWords(ownKind, subjectKind, around, address);
  if (verdict === undefined || verdict.confidence < leastConfidence) return undefined;
  return {
    url: url.href,
    host: url.host,
    ...verdict,
    confidence: Math.min(0.99, Math.round(verdict.confidence * 100) / 100),
  };
}

type Verdict = Pick<ActionLink, 'kind' | 'confidence' | 'reason'>;
type Address = ReturnType<typeof readAddress>;

function byOwnWords(
  kind: Kind,
  subjectKind: Kind | undefined,
  { before }: Surroundings,
  address: Address,
): Verdict | undefined {
  if (address.kind === 'aside') return undefined;
  const asked = subjectKind === kind || kindIn(lastWords(before)) === kind;
  // Anybody's page to sign in is linked from every mail.
  const likely = kind === 'sign-in' && !(asked && address.personal) ? 0.3 : 0.7;
  const confidence =
    likely + (address.kind === undefined ? 0 : 0.15) + (address.personal ? 0.1 : 0) + (asked ? 0.1 : 0);
  return { kind, confidence, reason: address.kind === undefined ? 'text' : 'both' };
}

function byPlace({ own, before, after, subjectKind }: Surroundings, address: Address): Verdict | undefined {
  if (address.kind === 'aside' || !isWordless(own)) return undefined;
  const placeKind = kindIn(lastWords(before)) ?? kindIn(after);
  const kind = placeKind ?? address.kind ?? subjectKind;
  if (kind === undefined) return undefined;
  const confidence =
    (placeKind === undefined ? 0 : 0.45) +
    (address.kind === undefined ? 0 : 0.3) +
    (address.personal ? 0.2 : 0) +
    (subjectKind === undefined ? 0 : 0.15);
  return { kind, confidence, reason: placeKind === undefined && address.kind !== undefined ? 'url' : 'near' };
}

/** Nothing, a URL, `here`: what the link is for, the words around it must say. */
function isWordless(own: string): boolean {
  return own === '' || /^(?:www\.)?[^\s]{1,80}\.[^\s]{2,}$/.test(own) || generic.test(lower(own));
}

const generic = wordFinder(
  [
    'here, click here, this link, link, continue, go, open, start, get started, next, button, proceed, tap here',
    "hier, hier klicken, weiter, diesen link, klicken, los geht's, fortfahren",
    'ici, cliquez ici, ce lien, continuer, cliquer ici, aquí, haz clic, este enlace, continuar, aqui, clique aqui, este link',
    'qui, clicca qui, questo link, continua, prosegui, hier klikken, klik hier, deze link, doorgaan, ga verder, verder',
    'tutaj, kliknij, kliknij tutaj, ten link, kontynuuj, dalej, здесь, сюда, ссылка, ссылке, по ссылке, продолжить, перейти, нажмите здесь',
    '点击这里, 點擊這裡, 此处, 这里, 這裡, 继续, 繼續, 链接, 連結, こちら, ここ, 続ける, リンク, 次へ, 여기, 계속, 링크, 여기를 클릭',
  ],
  'u',
);

/** What leads to a link: its line, and where there is nothing on it the one before. */
function lastWords(before: string): string {
  const lines = before.split('\n').filter((line) => /\p{L}/u.test(line));
  const sameLine = /\p{L}[^\n]*$/u.test(before);
  return (sameLine ? lines.at(-1) : lines.slice(-2).join(' ')) ?? '';
}

function isUndone({ own, before }: Surroundings): boolean {
  return finders.undo.test(lower(own)) || finders.undo.test(lower(before.split(/\n/).at(-1) ?? ''));
}

const order = ['reset', 'invite', 'confirm', 'sign-in'] as const;

function kindIn(words: string): Kind | undefined {
  const said = lower(words);
  return order.find((kind) => finders[kind].test(said));
}

function lower(words: string): string {
  return words.normalize('NFKC').toLowerCase();
}

const finders = {
  confirm: finder('confirm'),
  'sign-in': finder('sign-in'),
  reset: finder('reset'),
  invite: finder('invite'),
  aside: finder('aside'),
  undo: finder('undo'),
};

function finder(kind: keyof LinkWords): RegExp {
  return wordFinder(
    Object.values(linkWords).map((words) => words[kind]),
    'u',
  );
}
