import type { OneTimeCode } from '@mayfly/contracts/message';
import { findCandidates } from './find-candidates.ts';
import { findNames, type Name } from './find-names.ts';
import { isProof, judgeCandidate, type MailFacts, type Verdict } from './judge-candidate.ts';
import { type TopicWords, topicWords } from './topic-words.ts';
import { createWordFinder, type FoundWord } from './word-finder.ts';

/** Codes in a summary. */
const mostCodes = 3;
/** What is less likely is left out. */
const leastConfidence = 0.7;
/** So much less likely than the likeliest that it is something else. */
const widestGap = 0.05;

/**
 * The one-time codes a mail was sent for, likeliest first. Each text is one way the mail says what it says, in the
 * form of `LinkedText`; the first is its subject. Linear in their lengths, and never fails.
 */
export function findCodes(texts: readonly string[]): OneTimeCode[] {
  const readings = texts.map((text) => ({ text, names: findNames(text), topics: findTopics(text) }));
  const facts = readFacts(readings);
  const best = new Map<string, OneTimeCode>();
  const others = new Set<string>();
  for (const { value, verdict } of readings.flatMap((reading) => judgeReading(reading, facts))) {
    if (verdict === 'another') others.add(value);
    else if (verdict.confidence > (best.get(value)?.confidence ?? 0)) best.set(value, { value, ...verdict });
  }
  // What is called an order number in one place is one in all, unless it is called a code in another.
  const codes = [...best.values()].filter(({ value, reason }) => reason === 'named' || !others.has(value));
  const ranked = codes.sort((a, b) => b.confidence - a.confidence);
  const least = Math.max(leastConfidence, (ranked[0]?.confidence ?? 0) - widestGap);
  return ranked
    .filter(({ value, confidence }, index) => confidence >= least && !isRepeated(value, ranked.slice(0, index)))
    .slice(0, mostCodes);
}

/** `WDJB-MJHT`, `WDJBMJHT` and `wdjbmjht` are one code. */
function isRepeated(value: string, likelier: readonly OneTimeCode[]): boolean {
  const plain = (written: string) => written.replaceAll('-', '').toUpperCase();
  return likelier.slice(0, mostCodes).some((code) => plain(code.value) === plain(value));
}

type Topic = FoundWord<keyof TopicWords>;
type Reading = { readonly text: string; readonly names: readonly Name[]; readonly topics: readonly Topic[] };

function readFacts(readings: readonly Reading[]): MailFacts {
  const [about, ...bodies] = readings;
  const has = (reading: Reading | undefined, kind: Name['kind']) =>
    reading?.names.some((name) => name.kind === kind) ?? false;
  const topic = readTopic(about, bodies);
  return {
    topic,
    subjectSpeaksOfCode: has(about, 'code'),
    subjectNamesProof: about?.names.some((name) => isProof(name, about.text)) ?? false,
    hasOtherCodes:
      has(about, 'bargain') ||
      booking.test(about?.text ?? '') ||
      readings.some(({ text }) => saving.test(text) || meeting.test(text)) ||
      bodies.some((body) => has(body, 'bargain') && sum.test(body.text)),
    namesSum: bodies.some(({ text }) => sum.test(text)),
    isReceipt: readings.some(({ text }) => receipt.test(text)) && bodies.some(({ text }) => sum.test(text)),
  };
}

/** What a subject says of it counts first; an errand that only a body speaks of is its sentence's alone. */
function readTopic(about: Reading | undefined, bodies: readonly Reading[]): MailFacts['topic'] {
  const says = ({ topics }: Reading, topic: Topic['kind']) => topics.some(({ kind }) => kind === topic);
  if (about !== undefined && says(about, 'proof')) return 'proof';
  if (about !== undefined && says(about, 'errand')) return 'errand';
  return bodies.some((body) => says(body, 'proof')) ? 'proof' : undefined;
}

const findTopics = createWordFinder(['proof', 'errand'], Object.values(topicWords));

/** Cards and machines give codes of their own, and print them there. */
const receipt =
  /receipt|payment received|received your payment|we received|refund|zahlungseingang|haben wir? .{0,30}erhalten|erstattung|paiement reçu|nous avons reçu|rembours|pago recibido|hemos recibido|reembols|recebemos|pagamento recebido|abbiamo ricevuto|pagamento ricevuto|rimbors|betaling ontvangen|ontvingen|terugbetaling|otrzymaliśmy|zwrot|плат[её]ж получен|получено|возврат|已收到|收款|退款|付款成功|入金|返金|입금|환불|invoice|statement|transaction|rechnung|quittung|kontoauszug|umsatz|kartenzahlung|kassenbon|facture|reçu|ticket de caisse|factura|recibo|fatura|ricevuta|fattura|scontrino|factuur|kassabon|bestelnummer|paragon|faktura|wyciąg|(?<!\p{L})чек\p{L}{0,2}(?!\p{L})|квитанц|выписк|relevé|extracto|extrato|comprovante|comprobante|estratto|afschrift|消费提醒|消費通知|交易提醒|交易通知|账单|帳單|承認内容|明細|승인 ?내역|거래 ?내역|이용 ?내역|명세서|发票|發票|收据|收據|小票|订单号|領収|レシート|ご利用明細|注文番号|영수증|결제 ?금액|주문 ?번호|order (?:number|no\.?|id)|bestellnummer|numéro de commande|número de pedido|numero ordine|numer zamówienia|номер заказа/iu;

const booking = /booking|reserv|buchung|réservation|prenotazion|boeking|rezerwacj|брон(?:ь|ир)|预订|預訂|予約|예약/i;
const meeting = /meeting[\s-]?id|webinar|dial-?in|gift\s?card|\bpuk\b|会议\s?(?:号|id)|ミーティング\s?id|회의\s?id/i;
const saving = /[0-9]\s?%|满\s?[0-9]+/;
const sum = /[0-9]\s?(?:[%€$£¥₽₩円元원]|zł|руб|pln|eur|usd|gbp|chf)|[€$£¥₽₩]\s?[0-9]|[0-9][.,][0-9]{2}(?![0-9.])/i;

/** On either side of a candidate. */
const mostNames = 12;
const mostTopics = 4;

/** UTF-16 units between a word and the first number behind it, for the word to be about that one alone. */
const farthestOwned = 24;

type Judgement = { readonly value: string; readonly verdict: Verdict | 'another' };

function judgeReading({ text, names, topics }: Reading, facts: MailFacts): Judgement[] {
  const judged: Judgement[] = [];
  const owned = new Set<Name>();
  let next = 0;
  let nextTopic = 0;
  for (const candidate of findCandidates(text)) {
    while (next < names.length && (names[next]?.start ?? 0) < candidate.start) next += 1;
    while (nextTopic < topics.length && (topics[nextTopic]?.start ?? 0) < candidate.start) nextTopic += 1;
    const before = names.slice(Math.max(0, next - mostNames), next).reverse();
    const after = names.slice(next, next + mostNames);
    if (candidate.shape !== 'number') {
      const about = topics.slice(Math.max(0, nextTopic - mostTopics), nextTopic + mostTopics);
      const verdict = judgeCandidate({
        text,
        candidate,
        before,
        after,
        about,
        isTaken: (name) => owned.has(name),
        facts,
      });
      if (verdict !== undefined) judged.push({ value: candidate.value, verdict });
    }
    const owner = before.find(({ kind }) => kind !== 'bargain');
    if (owner !== undefined && candidate.start - owner.end <= farthestOwned) owned.add(owner);
  }
  return judged;
}
