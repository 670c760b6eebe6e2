import type { ActionLink } from '@mayfly/contracts/message';

/** What a URL says of itself. */
export type LinkAddress = {
  readonly kind: ActionLink['kind'] | 'aside' | undefined;
  /** Something in it is for one person alone, as far as that shows. */
  readonly personal: boolean;
};

/** Where there are trackers in between, what they are told to lead to counts as well. Linear. */
export function readAddress(url: URL): LinkAddress {
  const said = decode(`${url.pathname}${url.search}${url.hash}`);
  const words = said.toLowerCase();
  const kind =
    aside.test(words) || asideHost.test(url.hostname) ? 'aside' : kinds.find(([, pattern]) => pattern.test(words))?.[0];
  return { kind, personal: said.split(/[/?&=#;,]/).some(isPersonal) };
}

function decode(said: string): string {
  try {
    return decodeURIComponent(said);
  } catch {
    return said;
  }
}

const wordBegins = '(?<![\\p{L}])(?:';
const wordEnds = ')(?![\\p{L}])';
const word = (words: string): RegExp => new RegExp(`${wordBegins}${words}${wordEnds}`, 'u');

const aside = word(
  'unsub\\p{L}{0,12}|opt-?out|pref(?:s|erences?)?|privacy|datenschutz|privacidade?|terms|tos|cg[uv]|agb|legal|imprint|impressum|help|hilfe|aide|ayuda|ajuda|aiuto|hulp|pomoc|support|contact|kontakt|faq|about|blog|guide|docs|articles|hc|' +
    'disable|block|deny|decline|reject|revoke|cancel\\p{L}{0,12}|report|abuse|desabonnement|desinscription|desinscrire|baja|abmelden|abbestellen|afmelden|uitschrijven|wypisz|annulla|disiscri\\p{L}{0,6}|cancellami|descadastr\\p{L}{0,4}|' +
    'not-?me|wasnt-?me|orders?|invoices?|receipts?|tracking|track-order|shop|sale|careers|status|logo|nao-fui-eu|ne-ya|otpis\\p{L}{0,6}',
);

/** Where things are explained. */
const asideHost = /^(?:docs|help|support|faq|kb|learn|blog|status|hilfe|aide|ayuda|ajuda|aiuto|pomoc)\./;

const kinds: readonly (readonly [ActionLink['kind'], RegExp])[] = [
  [
    'reset',
    word(
      'reset\\p{L}{0,12}|password-?reset|resetpassword|forgot(?:ten)?(?:-?password)?|recover\\p{L}{0,3}|recovery|getpasswd|lostpassword|rp|new-?password|set-?password|newpass|change-?password|password|passwort|kennwort|mdp|motdepasse|wachtwoord|haslo|restablecer|recuperar|redefinir|reimposta|restore|zuruecksetzen|vosstanov\\p{L}{0,6}|resetpw|pwreset|pw|passwd|contrasena|senha',
    ),
  ],
  [
    'invite',
    word('invit\\p{L}{0,9}|accept\\p{L}{0,10}|join|einladung|beitreten|convite|invito|uitnodiging|zaproszenie'),
  ],
  [
    'confirm',
    word(
      'confirm\\p{L}{0,12}|verif\\p{L}{0,12}|activat\\p{L}{0,6}|validat\\p{L}{0,6}|valider?|activer|activar|ativar|attiva\\p{L}{0,5}|opt-?in|doi|double-?opt-?in|bestaetig\\p{L}{0,6}|bestatig\\p{L}{0,6}|aktivier\\p{L}{0,6}|freischalt\\p{L}{0,4}|conferma\\p{L}{0,3}|convalida|bevestig\\p{L}{0,6}|activeer|potwierdz\\p{L}{0,6}|aktyw\\p{L}{0,6}|podtver\\p{L}{0,8}|complete|subscribe/confirm|ev|' +
        'finalis\\p{L}{0,5}|zapis|register/complete|signup/complete|unlock|approve|authori[sz]e',
    ),
  ],
  [
    'sign-in',
    word(
      'sign-?in|log-?in|magic(?:-?link)?|passwordless|otl|one-?time|connexion|anmelden|inloggen|accedi|entrar|acceso|logowanie|zaloguj|vhod|sso|auth',
    ),
  ],
];

/** Long and of letters and digits together, as words and dates are not; or simply very long. */
function isPersonal(piece: string): boolean {
  if (piece.length >= 20 && /^[\w.~+-]+$/.test(piece)) return /[0-9]/.test(piece);
  return (
    piece.length >= 4 &&
    /^[\w.~+-]+$/.test(piece) &&
    /[0-9]/.test(piece) &&
    /[A-Za-z]/.test(piece) &&
    !/\.[a-z]{2,4}$/.test(piece)
  );
}
