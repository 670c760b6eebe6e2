import { classOfName } from './code-names.ts';
import type { Name } from './find-names.ts';
import type { Topic } from './find-topics.ts';
import type { MailSign } from './weigh-evidence.ts';

/** One way a mail says what it says. */
export type Reading = { readonly text: string; readonly names: readonly Name[]; readonly topics: readonly Topic[] };

/** What the whole of a mail says of its codes; its subject is the first reading. Linear. */
export function mailSigns([about, ...bodies]: readonly Reading[]): ReadonlySet<MailSign> {
  const all = about === undefined ? bodies : [about, ...bodies];
  const subject = about === undefined ? [] : [about];
  const says = (readings: readonly Reading[], pattern: RegExp) => readings.some(({ text }) => pattern.test(text));
  const tells = (readings: readonly Reading[], topic: Topic['kind']) =>
    readings.some(({ topics }) => topics.some(({ kind }) => kind === topic));
  const names = (readings: readonly Reading[], kind: Name['kind']) =>
    readings.some((reading) => reading.names.some((name) => name.kind === kind));
  const holds: Record<MailSign, boolean> = {
    'subject: proof': tells(subject, 'proof'),
    'subject: proof by name': subject.some(({ text, names }) =>
      names.some((name) => classOfName(name, text) === 'proof'),
    ),
    'subject: a code': names(subject, 'code'),
    'subject: errand': tells(subject, 'errand') && !tells(subject, 'proof'),
    'subject: bargain': names(subject, 'bargain'),
    'mail: proof': tells(bodies, 'proof'),
    'mail: lapses in minutes': says(all, minutes) || says(bodies, hours) || says(bodies, clock),
    'mail: to be kept secret': says(bodies, secret),
    'mail: nothing asked for': says(bodies, notAsked),
    'mail: sum of money': says(bodies, sum),
    'mail: receipt': says(all, receipt) && says(bodies, sum),
    'mail: saving': says(all, saving) || (names(bodies, 'bargain') && says(bodies, sum)),
    'mail: booking or meeting': says(subject, booking) || says(all, meeting),
  };
  return new Set((Object.keys(holds) as MailSign[]).filter((sign) => holds[sign]));
}

const minutes =
  /(?:[0-9]{1,3}|five|ten|fifteen|thirty|zehn|fünf|dix|cinq|diez|cinco|dez|dieci|cinque|tien|vijf|quarter of an)[\s-]?(?:min(?!\p{L})|minut|hour|мин|分钟|分鐘|分間|分以?内|分内|分で|分有效|분)/iu;
/** `valid for 24 hours`: not as in `arrives within 24 hours`. */
const hours =
  /(?:expire\p{L}*|valid|gültig|verfällt|val[ia][bd]\p{L}*|válid\p{L}*|vigen\p{L}*|scade|caduca|expira|geldig|verloopt|ważn\p{L}+|wygas\p{L}+|действ\p{L}+|истек\p{L}+|有效|有効|유효)[^\n0-9.!?。]{0,24}[0-9]{1,3}\s?(?:h(?!\p{L})|stunden|heures|horas|ore|uur|godzin|час|小时|小時|時間|시간)|[0-9]{1,3}\s?(?:小时|小時|時間|시간)[^\n0-9。]{0,6}(?:有效|有効|유효|過ぎ|無効|失效|만료)/iu;
/** `expires 15:40`, and no day. */
const clock =
  /(?:expire\p{L}*|valid|gültig|val[ia][bd]\p{L}*|scade|caduca|expira|geldig|ważn\p{L}+|действ\p{L}+|有效|有効)[^\n0-9]{0,16}[0-9]{1,2}[:h][0-9]{2}/iu;
const secret =
  /(?:do not|don't|never) (?:share|give|tell|forward|read)|niemandem|nicht weiter|nie weiter|geheim|ne (?:le |la )?(?:partag|communiqu|transmet|donn)|no (?:lo |la )?(?:compart|des |digas)|não (?:o |a )?(?:partilh|compartilh|envie|informe)|non (?:lo |la )?(?:condivid|comunic)|deel .{0,25}niet|niet (?:delen|door)|nie (?:podawaj|udost|przekaz)|nikomu|никому|не (?:сообщ|перед)|勿.{0,5}(?:泄|洩|告|透|转)|不要.{0,8}(?:告|泄|透)|教えない|共有しない|伝えない|알려 ?주지|공유하지/iu;
const notAsked =
  /(?:wasn't|was not|not) you|(?:did|have)(?: not|n't) (?:request|ask|try|start)|nicht (?:du|sie|angeforder|veranlass|selbst)|n'(?:êtes|étiez|avez) pas|pas (?:vous|demandé|toi)|no (?:has|ha|fuiste|fue|eres|solicit|lo ped)|não (?:foi|pediu|solicit|é você)|non (?:sei|hai|ha|è stat)|niet (?:jij|u |aangevraagd|zelf)|niets aangevraagd|nie (?:ty|prosi|logował|pan)|не (?:вы|запраш|ты)|(?:非|不是|并非|並非).{0,2}(?:本人|您|你)|心当たり|覚えがない|본인이 아니|요청하지 않/iu;
/** Cards and machines give codes of their own, and print them there. */
const receipt =
  /receipt|payment received|received your payment|we received|refund|zahlungseingang|haben wir? .{0,30}erhalten|erstattung|paiement reçu|nous avons reçu|rembours|pago recibido|hemos recibido|reembols|recebemos|pagamento recebido|abbiamo ricevuto|pagamento ricevuto|rimbors|betaling ontvangen|ontvingen|terugbetaling|otrzymaliśmy|zwrot|плат[её]ж получен|получено|возврат|已收到|收款|退款|付款成功|入金|返金|입금|환불|invoice|statement|transaction|rechnung|quittung|kontoauszug|umsatz|kartenzahlung|kassenbon|facture|reçu|ticket de caisse|factura|recibo|fatura|ricevuta|fattura|scontrino|factuur|kassabon|bestelnummer|paragon|faktura|wyciąg|(?<!\p{L})чек\p{L}{0,2}(?!\p{L})|квитанц|выписк|relevé|extracto|extrato|comprovante|comprobante|estratto|afschrift|消费提醒|消費通知|交易提醒|交易通知|账单|帳單|承認内容|明細|승인 ?내역|거래 ?내역|이용 ?내역|명세서|发票|發票|收据|收據|小票|订单号|領収|レシート|ご利用明細|注文番号|영수증|결제 ?금액|주문 ?번호|order (?:number|no\.?|id)|bestellnummer|numéro de commande|número de pedido|numero ordine|numer zamówienia|номер заказа/iu;

const booking = /booking|reserv|buchung|réservation|prenotazion|boeking|rezerwacj|брон(?:ь|ир)|预订|預訂|予約|예약/i;
const meeting = /meeting[\s-]?id|webinar|dial-?in|gift\s?card|\bpuk\b|会议\s?(?:号|id)|ミーティング\s?id|회의\s?id/i;
const saving = /[0-9]\s?%|满\s?[0-9]+/;
const sum = /[0-9]\s?(?:[%€$£¥₽₩円元원]|zł|руб|pln|eur|usd|gbp|chf)|[€$£¥₽₩]\s?[0-9]|[0-9][.,][0-9]{2}(?![0-9.])/i;
