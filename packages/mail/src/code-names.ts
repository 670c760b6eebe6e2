import type { Name } from './find-names.ts';

/**
 * What a name of a code says by itself: `proof` that someone is to prove who they are, `record` and `door` that
 * it may as well be what a payment or a booking is kept under, or a lock's, `bare` nothing, `figure` that it is digits,
 * `compound` that it is a code of something.
 */
export type NameClass = 'proof' | 'record' | 'door' | 'bare' | 'figure' | 'compound';

export function classOfName({ kind, start, end }: Name, text: string): NameClass | undefined {
  if (kind === 'figure' || kind === 'compound') return kind;
  if (kind !== 'code') return undefined;
  const name = text.slice(start, end);
  if (ofRecords.test(text.slice(start, end + 24))) return 'record';
  if (ofDoors.test(name)) return 'door';
  return bareCode.test(name) ? 'bare' : 'proof';
}

/** A name as long as it is, yet only the end or the beginning of another: a code of what the tables do not have. */
export function isPartOfAnother(text: string, { start, end }: Name, behind: string): boolean {
  return isOfSomething(behind) || isPartOfAnotherWord(text.slice(Math.max(0, start - 30), end));
}

/** `Code de participation : 48120`, `Kod transakcji: 48120`, `Code-Freeze`: a code of what the table does not have. */
function isOfSomething(between: string): boolean {
  if (/^-\p{L}/u.test(between)) return true;
  const [, of, what = ''] =
    /^\s(de\s(?:la\s|l')?|от\s|d'|du\s|do\s|da\s|di\s|del\s|della\s|dell')?(\p{L}{4,})\s?[:#]?\s{0,20}$/u.exec(
      between,
    ) ?? [];
  return what !== '' && !rootOfProof.test(what) && (of !== undefined || !saysWhich.test(what));
}

/** How words begin that say what a code proves, in the languages that put them behind it. */
const rootOfProof =
  /^(?:s[eéi][cg]u|vot|głos|голос|v[eé]rif|confirm|conferm|aut|acc[eè]|acesso|login|conne|conex|liber|desbloq|debloq|sblocc|odblok|entsperr|ini[cz]i|activ|ativ|attiv|valid|convalid|regist|cadastr|inscri|ident|firm|assin|signat|r[eé]cup|r[eé]init|copi|recop|digit|inser|introd|ingres|restab|redefin|reimp|uso|usage|bezpiecz|dost[ęe]|logow|weryf|potwier|aktyw|uwierz|rejestr|podpis|jednoraz|skopi|przepis|wpis|wprowadz|wejśc|доступ|вход|подтвер|провер|безопас|автори|актив|регистр|верифик|подпис|привяз|восстан|сброс|идентиф|отп|otp|pin|sms|смс)/iu;

/** Behind a code's name it is no other kind of code. */
const saysWhich =
  /^(?:below|reads|gives|lautet|unten|unique|unico|único|única|tempor\p{L}+|tymczasow\p{L}+|временн\p{L}+|suiv\p{L}+|siguiente|seguinte|seguente|secret\p{L}*|segret\p{L}*|personal\p{L}*|personnel|pessoal|jest|poniżej|равен|ниже|будет|reçu|numérique|numérico|numerico|jednorazow\p{L}+|sera|será|sarà|exactly|simply|only|code|hier|hieronder|provisoire|provisional|provis\p{L}+|dynami\p{L}+|dinámic\p{L}+|above|number|with|from|comme|como|come|einfach|bitte|please)$/iu;

/** The end of a word that the table does not have, as in `Sammel-Code`: a code of some other kind. */
function isPartOfAnotherWord(upToItsEnd: string): boolean {
  if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー](?:コード|代码|代碼|코드)$/u.test(upToItsEnd)) return true;
  const [, thing] =
    /(?:^|[^\p{L}-])(?:[Yy]our|[Oo]ur|[Tt]he|[Tt]his|[Aa]n?) (\p{Ll}{3,}) (?:code|pin)$/u.exec(upToItsEnd) ?? [];
  if (thing !== undefined && !ofProof.test(thing) && !beforeAnyCode.test(thing)) return true;
  const [, what] = /([가-힣]{1,8}) 코드$/.exec(upToItsEnd) ?? [];
  if (what !== undefined && !pointsAtCode.test(what)) return true;
  const [, first] = /(\p{L}+)-\p{L}+$/u.exec(upToItsEnd) ?? [];
  return first !== undefined && !ofProof.test(first);
}

/** In English what comes before a code may be any thing that has one: `your kayak code`. These are none. */
const beforeAnyCode =
  /^(?:new|fresh|latest|correct|right|following|same|secret|private|personal|unique|special|short|own|temporary|numeric|numerical|single|valid|current|digit|letter|character|another|original|safe|quick|simple|final|requested|above|below|shown|recovery|device|account|identity)$/iu;
const pointsAtCode = /(?:[는은된신한할운길]|아래|다음|위|새|자리|그|본|해당|숫자|문자|회|성|용|분|이)$/;

/** What a code is for where it proves who someone is. */
const ofProof =
  /^(?:sms|смс|mail|email|e|otp|tan|2fa|mfa|pin|пин|auth|log(?:in)?|in|sign|einmal|web|app|best|verif|verif\p{L}+|sicher\p{L}+|bestätig\p{L}+|zugangs?|anmelde|aktivierungs?|freischalt|secur\p{L}+|access|confirm\p{L}+|activ\p{L}+|time|use|digit|passwort|reset|prüf|beveiligings|toegangs|inlog|bevestigings)$/iu;

/** What a card's payment or a booking has too; the table may have only the beginning of it. */
const ofRecords =
  /^(?:num[eé]ro de confirmation|número de confirmaci[óo]n|número de confirmação|numero di conferma|numer potwierdzenia|確認番号|auth\s?code|auth(?:ori[sz]ation|entication)\scode|approval\scode|[\p{L}-]*autorisierungscode|code\sd.autori[sz]ation|código\sde\sautoriza\p{L}+|codice\s(?:di\s|d.)?autorizzazione|[\p{L}-]*autorisatiecode|kod\p{L}{0,2}\sautoryzac\p{L}+|код\p{L}{0,2}\sавторизации|授权码|授權碼|随机码|隨機碼|承認番号|承認コード|승인\s?번호)(?!\p{L})/iu;

/** What opens a door or a box too. */
const ofDoors =
  /^(?:passcodes?|パスコード|access\scode|parol\p{L}*|пароль?\p{L}{0,3}|пин\p{L}*|hasł\p{L}+|pin\p{L}*|[\p{L}-]*(?:zugangs|toegangs|start|zutritts)code|暗証番号|비밀번호|口令|开门\p{L}*)$/iu;

/** A code of any kind. */
const bareCode =
  /^(?:codes?|c[óo]digos?|codic[ei]|kod\p{L}{0,2}|код\p{L}{0,2}|コード|코드|代码|代碼|pin|token|clave|chave)$/iu;

/** `We sent 120448 codes`. */
export const several = /(?:codes|códigos|codici|kodów|kody|кодов|коды|passcodes|tans|pins)$/i;
