import { type TopicWords, topicWords } from './topic-words.ts';
import { createWordFinder, type FoundWord } from './word-finder.ts';

type Span = { readonly start: number; readonly end: number };
export type Topic = FoundWord<'proof' | 'errand'>;

/** What a text speaks of, in its order; what it merely warns of is none of it. Linear. */
export function findTopics(text: string): Topic[] {
  const topics = find(text).flatMap((word, index, words) =>
    readTopic(word, [words[index - 1], words[index + 1]], text),
  );
  const warnings = topics.length === 0 ? [] : findWarnings(text);
  return topics.filter(({ start }) => !warnings.some((each) => each.start <= start && start < each.end));
}

type TopicWord = FoundWord<keyof TopicWords>;
const kinds = ['proof', 'errand', 'confirm', 'theirs'] as const;
const find = createWordFinder<keyof TopicWords>(kinds, Object.values(topicWords));

/** `Confirm that this mailbox`, `Ihre Adresse zu bestätigen`. */
function readTopic(
  { kind, start, end }: TopicWord,
  besides: readonly (TopicWord | undefined)[],
  text: string,
): Topic[] {
  if (kind === 'proof' || kind === 'errand') return [{ kind, start, end }];
  if (kind === 'theirs') return [];
  const isOfTheirs = besides.some((word) => word?.kind === 'theirs' && isBeside(word, { start, end }, text));
  return isOfTheirs ? [{ kind: 'proof', start, end }] : [];
}

/** UTF-16 units. */
const farthestBeside = 32;

function isBeside(word: Span, other: Span, text: string): boolean {
  const between = word.start < other.start ? text.slice(word.end, other.start) : text.slice(other.end, word.start);
  return between.length <= farthestBeside && !/[.!?。:\n]/.test(between);
}

/** Statements and newsletters have one as well: `We never ask for passwords or codes by mail.` */
function findWarnings(text: string): Span[] {
  return Array.from(text.matchAll(neverAsked), ({ 0: core, index }) => {
    const end = index + core.length;
    const before = /[^.!?。\n]*$/.exec(text.slice(Math.max(0, index - widest), index))?.[0] ?? '';
    const after = /^[^.!?。\n]*/.exec(text.slice(end, end + widest))?.[0] ?? '';
    return { start: index - before.length, end: end + after.length };
  }).slice(0, most);
}

/** UTF-16 units on either side of what says that it is a warning. */
const widest = 120;
const most = 8;

const neverAsked =
  /(?:never|not|n't) (?:ask|call|email|phone|request)|(?:nie(?:mals)?|nicht) (?:per |am |telefonisch |nach |auf)|fragen (?:wir )?(?:Sie |dich )?nie|ne (?:vous |te )?(?:demand|solicit|contact)\p{L}{1,12} jamais|jamais (?:de |vos |votre |votre )|nunca (?:te |le |os |les |lhe )?(?:ped|pid|solicit|pergunt|va |vamos )|no (?:te |le )(?:ped|solicit)|não (?:pede|pedimos|solicita)|non (?:ti |le |vi )?(?:chied|richied|domand)\p{L}{1,12} mai|mai (?:di |la |le |il )|vra(?:gen|agt) .{0,20}nooit|nooit (?:om |naar )|nigdy nie (?:pros|pyta|popros|zapyta)|никогда не (?:прос|спраш|запраш|звон)|不会.{0,8}(?:索|要求|询)|不會.{0,8}(?:索|要求|詢)|絕不|绝不|(?:お尋ね|お聞き|お伺い|求める)[^。\n]{0,8}(?:ありません|ございません|いたしません|しません)|(?:요구|요청|묻)[^.\n]{0,6}않/giu;
