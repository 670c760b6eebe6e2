import type { WrittenCase } from '../written-case.ts';

export const it: readonly WrittenCase[] = [
  {
    name: 'it-attiva',
    from: 'Corriere del Lago <abbonamenti@corrieredellago.example>',
    subject: 'Attiva il tuo abbonamento digitale',
    text: `Buongiorno,

il suo abbonamento n. 330981 è pronto. Lo attivi da qui:
https://abbonati.corrieredellago.example/attiva/330981/f0e1-aa

Dal 01/01/2027 il prezzo sarà di 9,90 € al mese.
Informativa privacy: https://corrieredellago.example/privacy
`,
    code: null,
    link: 'https://abbonati.corrieredellago.example/attiva/330981/f0e1-aa',
    note: 'subscription number is in the link too',
  },
  {
    name: 'it-banca-otp',
    from: 'Banca Alta Valle <otp@altavalle.example>',
    subject: 'OTP per bonifico di € 3.150,00',
    charset: 'iso-8859-15',
    html: `<p>Gentile cliente,</p><p>per autorizzare il bonifico di € 3.150,00 verso IT00 X054 2811 1010 0000 0123 456 inserisca</p><p align="center"><font size="6">OTP 29374018</font></p><p>Operazione n. 7710382 del 25/11/2026. Numero verde 800 555 021.</p>`,
    code: '29374018',
    link: null,
    note: 'eight digits; IBAN, amount, operation number and free-phone number',
  },
  {
    name: 'it-codice-accesso',
    from: 'Libreria Acquario <accesso@acquario.example>',
    subject: 'Il tuo codice di accesso',
    text: `Ciao Niccolò,

il tuo codice di accesso è 184 755.

Non comunicarlo a nessuno: scade tra 3 minuti.
`,
    code: '184755',
    link: null,
    note: 'two groups, a full stop right after',
  },
  {
    name: 'it-comune-spid',
    from: 'Comune di Roccamare <sportello@roccamare.example>',
    subject: 'Pratica 2026/7731: verifica indirizzo',
    charset: 'windows-1252',
    encoding: '8bit',
    text: `Gentile Sig.ra D’Angelo,

in relazione alla pratica 2026/7731 protocollata il 24/11/2026, Le chiediamo di voler verificare la titolarità di questa casella: nello sportello telematico, alla voce “Codice temporaneo”, digiti 507 - 331 e prema Avanti. I diritti di segreteria ammontano a € 16,00 (marca da bollo).

Ufficio Anagrafe, Piazza Garibaldi 1, 58015 Roccamare (GR) – tel. 0564 555 018
`,
    code: '507331',
    link: null,
    note: 'a dash with spaces around it; registry number, fee, postal code, phone',
  },
  {
    name: 'it-nuova-password',
    from: 'Cinema Aurora <web@cinemaaurora.example>',
    subject: 'Reimposta la password',
    html: `<table><tr><td>Hai chiesto di reimpostare la password?</td></tr><tr><td>Inserisci questo numero nella pagina aperta:</td></tr><tr><td><h1>95&thinsp;40&thinsp;12</h1></td></tr><tr><td>Programma: sala 2, ore 21:15, 8,50 €</td></tr></table>`,
    code: '954012',
    link: null,
    note: 'thin spaces as entities; called a number',
  },
  {
    name: 'it-oggetto',
    from: 'Pedala <ciao@pedala.example>',
    subject: 'Codice Pedala: 6028',
    encoding: '7bit',
    text: `Per sbloccare il tuo profilo usa il codice che trovi anche nell'oggetto: 6028
`,
    code: '6028',
    link: null,
    note: 'four digits after a colon in the subject',
  },
  {
    name: 'it-password-cambiata',
    from: 'Taccuino <sicurezza@taccuino.example>',
    subject: 'La tua password è stata modificata',
    encoding: '8bit',
    text: `La password dell'account è stata modificata il 25/11/2026 alle 16:03 da Bari.

Se sei stato tu, tutto a posto. Altrimenti scrivi subito a aiuto@taccuino.example (rif. 884120).
`,
    code: null,
    link: null,
    note: 'notice, a reference number',
  },
  {
    name: 'it-sconto',
    from: 'Libreria Acquario <offerte@acquario.example>',
    subject: 'Un codice sconto per te',
    charset: 'iso-8859-1',
    html: `<p>Con il codice sconto <b>LEGGO5</b> risparmi 5 &euro; su una spesa di 25 &euro;.</p><p>Fino al 6/1/2027. <a href="https://acquario.example/carrello?cs=LEGGO5">Usalo subito</a></p><p><a href="https://acquario.example/cancellami?x=40417">Cancellami</a></p>`,
    code: null,
    link: null,
    note: 'discount code',
  },
];
