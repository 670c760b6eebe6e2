import type { ActionLink } from '@mayfly/contracts/message';
import { type LinkAddress, readAddress } from './link-address.ts';
import { linkWords } from './link-words.ts';
import type { LinkedText, PlacedLink } from './linked-text.ts';
import { plainForm } from './plain-form.ts';
import { createWordFinder } from './word-finder.ts';

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
  const subjectKind = findDeal(plainForm(subject)).length > 0 ? undefined : kindIn(subject);
  const best = new Map<string, ActionLink>();
  const forOnePerson = new Set<string>();
  for (const { text, links } of texts) {
    const read = links.map((link) => ({ url: link.url, address: readAddress(link.url), ...surroundings(text, link) }));
    const personal = new Set(read.filter(isForOnePerson).map(({ url }) => url.href));
    for (const href of personal) forOnePerson.add(href);
    const lapses = term.test(text);
    for (const link of read) {
      const alone = personal.size === 1 && personal.has(link.url.href);
      const verdict = judge({ ...link, subjectKind, alone, lapses });
      if (verdict === undefined || verdict.confidence < leastConfidence) continue;
      const { href, host } = link.url;
      if (verdict.confidence > (best.get(href)?.confidence ?? 0)) best.set(href, { url: href, host, ...verdict });
    }
  }
  const ranked = [...best.values()].sort((a, b) => b.confidence - a.confidence);
  const [likeliest] = ranked;
  const least = (likeliest?.confidence ?? 0) - widestGap;
  // Where it is for one person alone, those that anybody could follow are not what the mail was sent for.
  const isPersonal = likeliest !== undefined && forOnePerson.has(likeliest.url);
  return ranked
    .filter(({ confidence, url }) => confidence >= least && (!isPersonal || forOnePerson.has(url)))
    .slice(0, mostLinks);
}

function isForOnePerson({ address, said, isUndone }: Surroundings): boolean {
  return address.personal && address.kind !== 'aside' && !said.has('aside') && !isUndone;
}

type Kind = ActionLink['kind'];

/** A link with what is said around it. */
type Surroundings = {
  readonly address: LinkAddress;
  /** The link's own words. */
  readonly own: string;
  /** What those say it is for. */
  readonly said: ReadonlySet<Said>;
  readonly isUndone: boolean;
  readonly before: string;
  /** As far as its sentence goes. */
  readonly after: string;
};

/** UTF-16 units. */
const longestWords = 200;

function surroundings(text: string, { start, end }: PlacedLink): Omit<Surroundings, 'address'> {
  const own = text.slice(start, Math.min(end, start + longestWords)).trim();
  const before = text.slice(Math.max(0, start - longestWords), start);
  const after = text.slice(end, end + 60).replace(/(?:[.!?]\s|[。！？\n])[\s\S]*$/, '');
  return { own, said: saidIn(own), isUndone: isUndone(own, before, after), before, after };
}

type Link = Surroundings & {
  readonly subjectKind: Kind | undefined;
  /** No other in its text is for one person and not aside. */
  readonly alone: boolean;
  /** Its text says within how long something must be done, or it comes to nothing. */
  readonly lapses: boolean;
};

/** `within 24 hours`, `sous 2 heures`, `24時間以内`: a term of hours or minutes, which is no date. */
const term =
  /[0-9]{1,2}\s?-?(?:h(?![\p{L}0-9])|hours?|stunden|heures?|horas?|ore|uur|godzin|час|小时|小時|時間|시간|min|мин|分钟|分鐘|分以内|분)/iu;

type Verdict = Pick<ActionLink, 'kind' | 'confidence' | 'reason'>;

function judge(link: Link): Verdict | undefined {
  const { address, own, said } = link;
  const kind = kindOf(said);
  if (address.kind === 'aside' || link.isUndone) return undefined;
  if (kind === undefined && said.has('aside')) return undefined;
  const verdict = kind !== undefined ? byOwnWords(kind, link) : isWordless(own) ? byPlace(link) : byBeingAlone(link);
  return verdict && { ...verdict, confidence: Math.min(0.99, Math.round(verdict.confidence * 100) / 100) };
}

function byOwnWords(kind: Kind, { address, own, said, before, subjectKind }: Link): Verdict {
  const asked = subjectKind === kind || kindIn(lastWords(before)) === kind;
  const likely = asked || !isEverywhere(kind, own) ? 0.7 : address.kind === kind && kind === 'invite' ? 0.5 : 0.3;
  // Nothing but an account's own page can be reached without a token: no mail was sent for it.
  const isPage = !address.personal && (kind === 'sign-in' || (kind === 'reset' && !asked));
  // `Check your statement`: it has been dealt with, and one may look at it.
  const isOfDeal = kind === 'confirm' && !address.personal && findDeal(plainForm(own)).length > 0;
  const doubt = (isPage ? 0.4 : 0) + (said.has('aside') || isOfDeal ? 0.35 : 0);
  const confidence = likely - doubt + (address.kind ? 0.15 : 0) + (address.personal ? 0.1 : 0) + (asked ? 0.1 : 0);
  return { kind, confidence, reason: address.kind === undefined ? 'text' : 'both' };
}

/** Whether links say so in mail of any sort: log in to see, join the sale. */
function isEverywhere(kind: Kind, own: string): boolean {
  return kind === 'sign-in' || (kind === 'invite' && !invitation.test(plainForm(own).toLowerCase()));
}

const invitation = /invit|einladung|convite|uitnodiging|zaprosz|приглаш|邀请|邀請|招待|초대/;

function byPlace({ address, before, after, subjectKind, lapses }: Link): Verdict | undefined {
  const saidBefore = saidIn(lastWords(before));
  const placeKind = kindOf(saidBefore) ?? kindIn(after);
  const kind = placeKind ?? address.kind ?? subjectKind;
  // Its own address says more than a word in front of it: `Thank you for joining the forum. Go to https://…/activate/…`.
  const isSure = placeKind !== undefined || (address.kind !== undefined && address.personal);
  if (kind === undefined || kind === 'aside' || (!isSure && saidBefore.has('aside'))) return undefined;
  const confidence =
    (placeKind ? 0.45 : 0) -
    (kind === 'reset' && subjectKind !== kind && !address.personal ? 0.4 : 0) +
    (address.kind ? 0.3 : 0) +
    (address.personal ? 0.2 : 0) +
    (address.kind === 'confirm' && address.personal && lapses ? 0.15 : 0) +
    (subjectKind ? (placeKind || address.kind ? 0.15 : 0.42) : 0);
  return { kind, confidence, reason: placeKind === undefined && address.kind !== undefined ? 'url' : 'near' };
}

/** Its words are no help. */
function byBeingAlone({ address, subjectKind, before, alone }: Link): Verdict | undefined {
  const placeKind = kindIn(lastWords(before));
  const kind = address.kind ?? subjectKind ?? placeKind;
  if (!address.personal || kind === undefined || kind === 'aside') return undefined;
  const confidence = (address.kind ? 0.4 : 0) + (subjectKind ? 0.3 : 0) + (alone ? 0.3 : 0) + (placeKind ? 0.1 : 0);
  return { kind, confidence, reason: address.kind === undefined ? 'near' : 'url' };
}

/** Nothing, a URL, `here`: what the link is for, the words around it must say. */
function isWordless(own: string): boolean {
  return (
    own === '' ||
    assent.test(own) ||
    /^(?:www\.)?[^\s]{1,80}\.[^\s]{2,}$/.test(own) ||
    findGeneric(plainForm(own)).length > 0
  );
}

/** `Yes, count me in`: to what, was asked before. */
const assent = /^(?:yes|ja|oui|s[íìi]|sim|tak|да|是的?|好的?|はい|네|예|ok(?:ay)?)(?!\p{L})/iu;

const findGeneric = createWordFinder(
  ['generic'],
  [
    {
      generic:
        'here, click here, this link, link, continue, go, open, start, get started, next, button, proceed, tap here',
    },
    { generic: "hier, hier klicken, weiter, diesen link, klicken, los geht's, fortfahren" },
    {
      generic:
        'ici, cliquez ici, ce lien, continuer, cliquer ici, aquí, haz clic, este enlace, continuar, aqui, clique aqui, este link',
    },
    {
      generic:
        'qui, clicca qui, questo link, continua, prosegui, hier klikken, klik hier, deze link, doorgaan, ga verder, verder',
    },
    {
      generic:
        'tutaj, kliknij, kliknij tutaj, ten link, kontynuuj, dalej, здесь, сюда, ссылка, ссылке, по ссылке, продолжить, перейти, нажмите здесь',
    },
    {
      generic:
        '点击这里, 點擊這裡, 此处, 这里, 這裡, 继续, 繼續, 链接, 連結, こちら, ここ, 続ける, リンク, 次へ, 여기, 계속, 링크, 여기를 클릭',
    },
    {
      generic:
        "let's go, begin, let's begin, take me there, finish, jetzt starten, starten, los, beginnen, c'est parti, allons y, commencer, démarrer, terminer, empezar, comenzar, vamos, empecemos, terminar, começar, concluir",
    },
    {
      generic:
        'inizia, iniziamo, comincia, andiamo, vai, termina, aan de slag, begin, beginnen, starten, zaczynamy, zaczynaj, rozpocznij, start, начать, поехали, начнём, готово, завершить, 开始, 開始, 马上开始, 前往, はじめる, 始める, スタート, 進む, 시작, 시작하기, 이동',
    },
    { generic: 'u' },
  ],
);

/** What leads to a link: its line, and where there is nothing on it the one before. */
function lastWords(before: string): string {
  const lines = before.split('\n');
  const speaking = lines.filter((line) => /\p{L}/u.test(line));
  const sameLine = lines.at(-1) === speaking.at(-1);
  return (sameLine ? speaking.at(-1) : speaking.slice(-2).join(' ')) ?? '';
}

function isUndone(own: string, before: string, after: string): boolean {
  const line = before.split('\n').at(-1) ?? '';
  return [own, line, condition.exec(after)?.[0] ?? ''].some((words) => findUndo(plainForm(words)).length > 0);
}

/** `Reset it if this was not you`. */
const condition = /^\s*,?\s*(?:if|wenn|falls|sofern|si|se|als|indien|jeśli|если|如果|もし|만약)[\s\S]*/i;

const actions = ['reset', 'invite', 'confirm', 'sign-in'] as const;
const table = Object.values(linkWords);
const findActions = createWordFinder([...actions, 'aside'], table);
const findUndo = createWordFinder(['undo'], table);
const findDeal = createWordFinder(['deal'], table);

type Said = (typeof actions)[number] | 'aside';

function saidIn(words: string): ReadonlySet<Said> {
  return new Set(findActions(plainForm(words)).map(({ kind }) => kind));
}

function kindOf(said: ReadonlySet<Said>): Kind | undefined {
  return actions.find((kind) => said.has(kind));
}

function kindIn(words: string): Kind | undefined {
  return kindOf(saidIn(words));
}
