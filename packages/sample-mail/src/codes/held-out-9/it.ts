import type { WrittenCase } from '../written-case.ts';

export const it: readonly WrittenCase[] = [
  {
    name: 'it-9-poste',
    from: 'Postalia <noreply@postalia.example>',
    subject: 'Codice di conferma per la registrazione',
    text: `Gentile Cliente,

il codice di conferma da inserire per completare la registrazione al sito è:

2 8 0 6 5 1

Il codice scade dopo 20 minuti dalla richiesta.

Ti ricordiamo che Postalia non chiede mai codici o password tramite telefono, e-mail o SMS.

Cordiali saluti
Postalia S.p.A. - Viale Europa 190, 00144 Roma - P.IVA 01114601006
Assistenza 800 555 322
`,
    code: '280651',
    link: null,
    note: 'digits one by one with spaces; a VAT number, a postal code',
  },
  {
    name: 'it-9-treni',
    from: 'Rotaia Italia <account@rotaia.example>',
    subject: 'Il tuo codice OTP',
    text: `Ciao Davide,
per accedere all'Area Riservata inserisci il codice OTP 90357.
Ha validità 180 secondi.
Codice CartaViaggio: 304118827
Serve aiuto?: https://rotaia.example/assistenza
`,
    html: `<table><tr><td>Ciao <b>Davide</b>,</td></tr><tr><td>per accedere all'Area Riservata inserisci il codice OTP <b style="color:#c00">90357</b>.</td></tr><tr><td>Ha validità 180 secondi.</td></tr><tr><td>Codice CartaViaggio: 304118827</td></tr><tr><td><a href="https://rotaia.example/assistenza">Serve aiuto?</a></td></tr></table>`,
    code: '90357',
    link: null,
    note: 'five digits in a sentence; a card number',
  },
  {
    name: 'it-9-moda',
    from: 'Atelier Nove <ciao@ateliernove.example>',
    subject: 'Atelier Nove – codice 5528',
    text: `Eccolo!

5528

Copialo nella pagina di accesso entro 10 minuti. Se non stavi accedendo ad Atelier Nove, cestina pure questa e-mail.

PS: spedizione gratuita sopra i 59 € fino al 30/11.
`,
    code: '5528',
    link: null,
    note: 'the code alone, said in the subject and on its own line; a price and a date',
  },
  {
    name: 'it-9-registro',
    from: 'Registro Scuole Online <supporto@registroscuole.example>',
    subject: 'Recupero credenziali – codice di sblocco',
    html: `<p>Gentile genitore,</p><p>è stato richiesto il recupero della password per l'utente <b>G.00418.MR</b>.</p><p>Codice di sblocco:</p><pre style="font-size:22px;border:1px solid #aaa;padding:10px">MQ3-77T</pre><p>Inserirlo nella schermata di recupero entro le ore 9:00. In caso contrario sarà necessario richiederne uno nuovo.</p><p>I.C. “G. Rodari”, via Verdi 31, 40121 Bologna, cod. mecc. BOIC81500C</p>`,
    code: 'MQ3-77T',
    link: null,
    note: 'letters and digits with a dash; a user name, a school number',
  },
  {
    name: 'it-9-banca-dispositivo',
    from: 'Banca Ligure <avvisi@bancaligure.example>',
    subject: 'Attivazione nuovo dispositivo',
    text: `Gentile Anna Parodi,

stai attivando l'app Banca Ligure su un nuovo smartphone (SM-S921B, 25/11/2026 ore 09.11).

Codice di attivazione: 4471-0926

Se non sei tu, blocca subito l'accesso chiamando l'800 555 090 o, dall'estero, +39 010 555 0900.

Banca Ligure - Iscritta all'Albo delle Banche n. 5387
`,
    charset: 'iso-8859-15',
    code: '44710926',
    link: null,
    note: 'eight digits with a dash; a model, phone and register numbers',
  },
  {
    name: 'it-9-palestra-attiva',
    from: 'Bosco Verticale Climbing <info@boscoclimbing.example>',
    subject: 'Completa la tua iscrizione',
    html: `<p>Ciao Elia!</p><p>Abbiamo creato il tuo profilo. Per completare l'iscrizione <a href="https://boscoclimbing.example/utenti/conferma?confirmation_token=yX7q-2Lm">conferma il tuo account</a>.</p><p>Poi potrai caricare il certificato medico e scegliere l'abbonamento (da 49 € al mese, <a href="https://boscoclimbing.example/tariffe">tutte le tariffe</a>).</p>`,
    code: null,
    link: 'https://boscoclimbing.example/utenti/conferma?confirmation_token=yX7q-2Lm',
    note: 'a confirmation inside a sentence; prices linked',
  },
  {
    name: 'it-9-cambio-email',
    from: 'Mercatino Blu <assistenza@mercatinoblu.example>',
    subject: 'Conferma il nuovo indirizzo e-mail',
    text: `Ciao Giulia,

hai chiesto di usare questo indirizzo per il tuo profilo Mercatino Blu. Apri questo collegamento per confermare la modifica:

https://www.mercatinoblu.example/profilo/email/conferma/771b-0e9d-5a

Il collegamento è valido 48 ore. Fino ad allora continueremo a scriverti al vecchio indirizzo.

Mercatino Blu Srl, Torino
`,
    code: null,
    link: 'https://www.mercatinoblu.example/profilo/email/conferma/771b-0e9d-5a',
    note: 'a change of address to confirm',
  },
  {
    name: 'it-9-bolletta',
    from: 'Acque del Garda <bollette@acquedelgarda.example>',
    subject: 'Bolletta n. 2026/118734',
    text: `Gentile cliente,

in allegato la bolletta del servizio idrico.

Codice cliente: 0044718
Codice utenza: 91-22038
Importo: € 74,15
Scadenza: 15/12/2026
Codice avviso PagoFacile: 301000018734420177

Pronto intervento 800 555 661
`,
    html: `<p>Gentile cliente,</p><p>in allegato la bolletta del servizio idrico.</p><table><tr><td>Codice cliente</td><td>0044718</td></tr><tr><td>Codice utenza</td><td>91-22038</td></tr><tr><td>Importo</td><td>€ 74,15</td></tr><tr><td>Scadenza</td><td>15/12/2026</td></tr><tr><td>Codice avviso PagoFacile</td><td>301000018734420177</td></tr></table><p>Pronto intervento 800 555 661</p>`,
    code: null,
    link: null,
    note: 'a bill with several numbers called codes',
  },
  {
    name: 'it-9-traghetto',
    from: 'Tirrenica Traghetti <biglietti@tirrenica.example>',
    subject: 'Biglietto elettronico – prenotazione 7K2LQX',
    text: `Grazie per aver scelto Tirrenica!

Prenotazione  7K2LQX
Livorno 20:30 -> Olbia 06:30
Data          22 dicembre 2026
Passeggeri    2 adulti, 1 bambino
Veicolo       targa GA418ZT, fino a 4,5 m
Cabina        6114

Imbarco fino a 90 minuti prima. Portare un documento valido.
`,
    code: null,
    link: null,
    note: 'a ferry ticket: booking, plate and cabin numbers',
  },
  {
    name: 'it-9-newsletter',
    from: 'La Gazzetta del Pane <redazione@gazzettadelpane.example>',
    subject: 'Sette lievitati per dicembre',
    encoding: 'base64',
    html: `<h1>Sette lievitati per dicembre</h1><p>N. 218 – 25 novembre 2026</p><p>Il panettone del 1919, la ricetta con 1200 g di farina, e il forno a 180°. <a href="https://gazzettadelpane.example/218">Leggi il numero</a></p><p>Lo sconto per i lettori: LIEVITO15 su <a href="https://mulinobianchi.example">Mulino Bianchi</a>.</p><p><a href="https://gazzettadelpane.example/annulla?u=5519">Annulla l'iscrizione</a></p>`,
    code: null,
    link: null,
    note: 'a newsletter with an issue number and a discount code',
  },
];
