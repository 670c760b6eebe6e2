import { createHttpApi, type HttpApi } from '@mayfly/client/http-api';
import type { Summary } from '@mayfly/contracts/message';
import type { ChaosInbox } from './chaos-set-up.ts';
import type { SentMail } from './mail-load.ts';
import type { Watched } from './watchers.ts';

/** A mail counts once for each recipient. Each list names what went wrong, a line apiece. */
export type Findings = {
  readonly sent: number;
  readonly acknowledged: number;
  /** Of the acknowledged: in the list and with every watcher. */
  readonly found: number;
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  readonly half: readonly string[];
  /** Refused for good, told out of order, or told that a living inbox has ended. */
  readonly wrong: readonly string[];
};

export type CheckDeps = {
  readonly baseUrls: readonly string[];
  readonly inboxes: readonly ChaosInbox[];
  readonly mails: readonly SentMail[];
  readonly watched: readonly Watched[];
};

/** Everything that was promised, held against the list, every watcher, and each message read to its last byte. */
export async function checkMail({ baseUrls, inboxes, mails, watched }: CheckDeps): Promise<Findings> {
  const all = await Promise.all(
    inboxes.map(async (inbox, index) => {
      const api = createHttpApi({ baseUrl: baseUrls[index % baseUrls.length] ?? '' });
      const mine = mails.filter(({ recipients }) => recipients.includes(inbox));
      const watchers = watched.filter((one) => one.inbox === inbox);
      return checkInbox(api, inbox, mine, watchers);
    }),
  );
  return all.reduce(joined, { sent: 0, acknowledged: 0, found: 0, lost: [], twice: [], half: [], wrong: [] });
}

async function checkInbox(
  api: HttpApi,
  inbox: ChaosInbox,
  mails: readonly SentMail[],
  watched: readonly Watched[],
): Promise<Findings> {
  const listed = await listAll(api, inbox);
  const acknowledged = mails.filter(({ outcome }) => outcome.kind === 'acknowledged').map(({ marker }) => marker);
  const inList = listed.map(({ subject }) => subject);
  const places: [string, readonly string[]][] = [
    ['list', inList],
    ...watched.map(({ held }, index): [string, string[]] => [`watcher ${index}`, [...held.values()]]),
  ];
  const lost = places.flatMap(([place, markers]) =>
    missing(acknowledged, markers).map((marker) => `${marker} not in ${place}`),
  );
  const gone = new Set(lost.map((line) => line.split(' ')[0]));
  return {
    sent: mails.length,
    acknowledged: acknowledged.length,
    found: acknowledged.length - gone.size,
    lost,
    twice: [
      ...places.flatMap(([place, markers]) => repeated(markers).map((marker) => `${marker} twice in ${place}`)),
      ...watched.flatMap(({ retold }) => retold.map((id) => `${id} told twice`)),
    ],
    half: await halfMessages(api, inbox, mails, listed),
    wrong: [...disorder(listed, watched), ...refusals(mails), ...watched.flatMap(strays(listed))],
  };
}

async function listAll(api: HttpApi, inbox: ChaosInbox): Promise<readonly Summary[]> {
  const items: Summary[] = [];
  for (let since = 0, hasMore = true; hasMore; ) {
    const page = await api.list(inbox, { since, limit: 1000 });
    items.push(...page.items);
    ({ cursor: since, hasMore } = page);
  }
  return items;
}

function missing(wanted: readonly string[], there: readonly string[]): readonly string[] {
  const known = new Set(there);
  return wanted.filter((marker) => !known.has(marker));
}

function repeated(markers: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return markers.filter((marker) => seen.size === seen.add(marker).size);
}

/** Acknowledged or not: what is there at all is whole. */
async function halfMessages(
  api: HttpApi,
  inbox: ChaosInbox,
  mails: readonly SentMail[],
  listed: readonly Summary[],
): Promise<readonly string[]> {
  const sources = new Map(mails.map(({ marker, source }) => [marker, source]));
  const problems: string[] = [];
  for (const { id, subject } of listed) {
    const problem = await halfness(api, inbox, id, subject, sources.get(subject));
    if (problem !== undefined) problems.push(`${subject}: ${problem}`);
  }
  return problems;
}

async function halfness(api: HttpApi, inbox: ChaosInbox, id: string, marker: string, sent: string | undefined) {
  if (sent === undefined) return 'nobody sent it here';
  try {
    const document = await api.readMessage(inbox, id);
    if (document.subject !== marker || !document.text.includes(`begin ${marker}`)) return 'another mail’s document';
    if (!document.text.includes(`end ${marker}`)) return 'a document cut short';
    const source = await (await api.downloadSource(inbox, id)).text();
    return source === sent ? undefined : 'a source that is not what was sent';
  } catch (error) {
    return `unreadable (${String(error)})`;
  }
}

function disorder(listed: readonly Summary[], watched: readonly Watched[]): readonly string[] {
  const steps = listed.filter(({ seq }, index) => seq <= (listed[index - 1]?.seq ?? 0));
  return [
    ...steps.map(({ subject }) => `${subject} out of order in the list`),
    ...watched.flatMap(({ outOfOrder }) => outOfOrder.map((seq) => `a watcher was told change ${seq} out of order`)),
    ...watched.flatMap(({ ended }) => (ended === undefined ? [] : [`a watcher was told: ${ended}`])),
  ];
}

function refusals(mails: readonly SentMail[]): readonly string[] {
  return mails.flatMap(({ marker, outcome }) => (outcome.kind === 'refused' ? [`${marker}: ${outcome.reply}`] : []));
}

/** What a watcher still shows though the store has it no more. */
function strays(listed: readonly Summary[]): (watched: Watched) => readonly string[] {
  const ids = new Set(listed.map(({ id }) => id));
  return ({ held }) =>
    [...held].flatMap(([id, marker]) => (ids.has(id) ? [] : [`a watcher holds ${marker}, which is gone`]));
}

function joined(one: Findings, other: Findings): Findings {
  return {
    sent: one.sent + other.sent,
    acknowledged: one.acknowledged + other.acknowledged,
    found: one.found + other.found,
    lost: [...one.lost, ...other.lost],
    twice: [...one.twice, ...other.twice],
    half: [...one.half, ...other.half],
    wrong: [...one.wrong, ...other.wrong],
  };
}
