import type { WrittenCase } from '../written-case.ts';

export const it: readonly WrittenCase[] = [
  {
    name: 'it-3-posta-certificata',
    from: 'Sportello Digitale Rovasco <sportello@rovasco.example>',
    subject: 'Codice OTP per la firma della pratica 2026/004471',
    text: `Gentile professionista,

di seguito il codice OTP per la firma remota della pratica SUAP 2026/004471.

Codice OTP: 7148-0925
Validità: 120 secondi dalla richiesta (ore 9:16:40)

Comune di Rovasco - Piazza Libertà 1 - 24020 Rovasco (BG)
Centralino 035 555 118
`,
    code: '71480925',
    link: null,
    note: 'eight digits in two groups with a dash; the file number has a slash',
  },
  {
    name: 'it-3-bici-condivise',
    from: 'Pedala Città <ciao@pedalacitta.example>',
    subject: 'Il tuo codice Pedala',
    html: `<div style="background:#ffeb3b;padding:20px"><img src="https://pedalacitta.example/bici.png" alt=""><p>Ciao Marco! Inserisci il codice qui sotto per verificare la tua email e sbloccare la prima bici.</p><div style="font-size:40px;font-weight:800">31&thinsp;97</div><p>Scade tra 10 min.</p><p style="font-size:11px">Prima mezz'ora gratis, poi 0,05 €/min. Numero cliente 5520184. Via Tortona 31, 20144 Milano</p></div>`,
    code: '3197',
    link: null,
    note: 'four digits parted by a thin space; a client number and prices',
  },
  {
    name: 'it-3-reimposta-scuola',
    from: 'Registro Scuola Amica <registro@scuola-amica.example>',
    subject: 'Richiesta di nuova password',
    html: `<table><tr><td><a href="https://scuola-amica.example"><img src="https://scuola-amica.example/logo.gif" alt="Scuola Amica"></a></td></tr><tr><td>Gentile genitore,<br>per impostare una nuova password per l'utenza <b>G0184427</b> prema il pulsante.</td></tr><tr><td><a href="https://track.scuola-amica.example/c/eJwNyrEN/https%3A%2F%2Fregistro.scuola-amica.example%2Freset" style="background:#0277bd;color:#fff">Imposta nuova password</a></td></tr><tr><td>Il pulsante funziona per 4 ore.</td></tr><tr><td><a href="https://track.scuola-amica.example/c/eJwVy0EK/https%3A%2F%2Fscuola-amica.example%2Fguida">Guida per le famiglie</a></td></tr></table>`,
    code: null,
    link: 'https://track.scuola-amica.example/c/eJwNyrEN/https%3A%2F%2Fregistro.scuola-amica.example%2Freset',
    note: 'wrapped in a tracking address; a user name of letters and digits',
  },
  {
    name: 'it-3-bolletta-gas',
    from: 'Gas Appennino <bollette@gasappennino.example>',
    subject: 'Bolletta n. 2611 0044 8190 di 86,32 euro',
    text: `Gentile Cliente,

la bolletta n. 2611 0044 8190 scade il 18/12/2026.

Importo: 86,32 euro
Codice cliente: 900 417 225
PDR: 00881104423719
Codice avviso PagoPA: 3020 1126 0448 1902 33

Autolettura dal 26 al 30 del mese al numero 800 555 061.
`,
    code: null,
    link: null,
    note: 'client code and payment code in groups',
  },
  {
    name: 'it-3-conferma-doppia-via',
    from: 'Orto in Cassetta <benvenuto@ortoincassetta.example>',
    subject: 'Benvenuta! Conferma la tua email',
    html: `<p>Ciao Chiara,</p><p>manca solo la conferma della tua email. Premi qui:</p><p><a href="https://ortoincassetta.example/conferma?t=u7Tt1_xQ&amp;cap=20137">CONFERMA EMAIL</a></p><p>oppure scrivi nell'app il codice <strong>846&nbsp;310</strong>.</p><p>Consegniamo il giovedì nel CAP 20137, cassetta da 6 kg a 24,90 €.</p><p><a href="https://ortoincassetta.example/faq">Domande frequenti</a> | <a href="https://ortoincassetta.example/disiscriviti">Disiscriviti</a></p>`,
    code: '846310',
    link: 'https://ortoincassetta.example/conferma?t=u7Tt1_xQ&cap=20137',
    note: 'both; a postal code of five digits in text and address',
  },
  {
    name: 'it-3-bollettino-montagna',
    from: 'Soccorso Monti Chiari <bollettino@montichiari-neve.example>',
    subject: 'Bollettino valanghe n. 18: pericolo 3 marcato',
    html: `<p><b>Pericolo 3 (marcato)</b> oltre i 2200 m, codice colore ARANCIONE.</p><table><tr><td>Quota zero termico</td><td>1450 m</td></tr><tr><td>Neve fresca 24 h</td><td>35 cm</td></tr><tr><td>Vento a 3000 m</td><td>60 km/h</td></tr></table><p>Emergenze: 112. Il prossimo bollettino il 26/11 alle 16:00.</p><p><a href="https://montichiari-neve.example/mappa">Mappa</a> · <a href="https://montichiari-neve.example/lista/cancella">Cancella l'iscrizione</a></p>`,
    code: null,
    link: null,
    note: 'a colour code, heights of four digits, an emergency number',
  },
];
