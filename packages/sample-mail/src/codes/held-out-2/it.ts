import type { WrittenCase } from '../written-case.ts';

export const it: readonly WrittenCase[] = [
  {
    name: 'it-2-fascicolo',
    from: 'Fascicolo Salute Valleombra <noreply@salute-valleombra.example>',
    subject: 'Codice temporaneo di accesso',
    html: `<p>Gentile utente,</p><p>ecco il codice temporaneo per completare l'accesso al Suo Fascicolo:</p><div style="background:#e8eaf6;font-size:32px;padding:14px;width:220px"><span>5</span><span>&nbsp;</span><span>0</span><span>&nbsp;</span><span>8</span><span>&nbsp;</span><span>8</span><span>&nbsp;</span><span>2</span><span>&nbsp;</span><span>6</span></div><p>Il codice scade alle ore 09:30 del 25/11/2026.</p><p>Numero verde 800 555 019 · C.F. e P.IVA 01987650221</p>`,
    code: '508826',
    link: null,
    note: 'spans with no-break spaces between; a time, a date and a tax number',
  },
  {
    name: 'it-2-trasferimento-dominio',
    from: 'Nodoblu Hosting <domini@nodoblu.example>',
    subject: 'Autorizzazione modifica DNS di mirtillo.example',
    text: `Ciao Giulia,

per autorizzare la modifica dei record DNS del dominio mirtillo.example inserisci nel pannello questo codice usa e getta:

H4QZ-9TLM

Vale 20 minuti, un solo utilizzo. Il trattino va digitato.

ID cliente 103377 - ticket automatico 2026112500418
Nodoblu S.r.l., Via Emilia 155, 40026 Imola (BO)
`,
    code: 'H4QZ-9TLM',
    link: null,
    note: 'a dash that is to be typed; a client number and a long ticket number',
  },
  {
    name: 'it-2-invito-lavagna',
    from: 'Lavagnetta <inviti@lavagnetta.example>',
    subject: 'Paolo Ricci ti ha invitato a "Trasloco 2027"',
    html: `<p><b>Paolo Ricci</b> (paolo@ricci.example) ti invita a collaborare alla lavagna <a href="https://lavagnetta.example/b/trasloco-2027">Trasloco 2027</a>.</p><table><tr><td bgcolor="#ef6c00"><a href="https://lavagnetta.example/inviti/accetta?i=Yt55-kk0&amp;b=2027">Accetta l'invito</a></td></tr></table><p>L'invito scade fra 14 giorni. Non conosci Paolo? <a href="https://lavagnetta.example/segnala?i=Yt55-kk0">Segnala l'invito</a>.</p><p>Lavagnetta · <a href="https://lavagnetta.example/privacy">Privacy</a> · <a href="https://lavagnetta.example/preferenze">Preferenze</a></p>`,
    code: null,
    link: 'https://lavagnetta.example/inviti/accetta?i=Yt55-kk0&b=2027',
    note: 'an invitation; a link that shows the board, another that reports it',
  },
  {
    name: 'it-2-ristorante',
    from: 'Trattoria Da Ornella <prenotazioni@daornella.example>',
    subject: 'Prenotazione confermata per sabato 28 novembre',
    text: `Gentile sig. Conti,

confermiamo il tavolo per 4 persone sabato 28 novembre alle ore 20:30.
Numero prenotazione: 71502

Trattoria Da Ornella, Via dei Mille 27, 56121 Pisa, tel. 050 555 1980

Per disdire: https://daornella.example/prenota/71502/disdici (entro le 12 di sabato)
`,
    code: null,
    link: null,
    note: 'confirmed already; a booking number of five digits and a link to cancel',
  },
  {
    name: 'it-2-estratto-conto',
    from: 'Banca Tre Colli <documenti@bancatrecolli.example>',
    subject: 'È disponibile il tuo estratto conto',
    charset: 'iso-8859-15',
    html: `<p>Ciao Elena,</p><p>l'estratto conto di ottobre 2026 del conto IT60 X054 2811 1010 0000 0123 456 è nella sezione Documenti dell'app.</p><p>Saldo al 31/10/2026: <b>2.418,77 €</b></p><p>Per la tua sicurezza non chiediamo mai PIN, password o codici OTP via email o telefono.</p><p>ABI 05428 CAB 11101 · Assistenza 800 555 778</p>`,
    code: null,
    link: null,
    note: 'an account number in groups; PIN and OTP in a warning',
  },
  {
    name: 'it-2-promemoria-dentista',
    from: 'Studio Dentistico Ferri <segreteria@studioferri.example>',
    subject: 'Promemoria appuntamento',
    html: `<p>Buongiorno,</p><p>Le ricordiamo l'appuntamento di <b>gio 3/12/2026, ore 16:15</b>, con la dott.ssa Ferri (igiene, 45 min, € 80,00).</p><p>Al citofono digiti <b>interno 12</b>. Parcheggio in Piazza Matteotti, prime 2 ore gratis.</p><p>Via Garibaldi 110, 16124 Genova · 010 555 4410 · <a href="https://studioferri.example/dove-siamo">Dove siamo</a></p>`,
    code: null,
    link: null,
    note: 'times, prices and house numbers; a map',
  },
];
