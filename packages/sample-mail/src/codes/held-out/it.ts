import type { WrittenCase } from '../written-case.ts';

export const it: readonly WrittenCase[] = [
  {
    name: 'it-accedi-link',
    from: 'Taccuino <noreply@taccuino.example>',
    subject: 'Il link per accedere',
    encoding: 'base64',
    html: `<body><p>Ecco il tuo link, vale 15 minuti e una volta sola.</p><p><a href="https://taccuino.example/l/77Pq0?next=%2Fnote%2F2026">Accedi ora</a></p><hr><p><a href="https://taccuino.example/assistenza">Assistenza</a></p></body>`,
    code: null,
    link: 'https://taccuino.example/l/77Pq0?next=%2Fnote%2F2026',
    note: 'magic link',
  },
  {
    name: 'it-bolletta',
    from: 'Acque del Tronto <bollette@acquetronto.example>',
    subject: 'Bolletta n. 2026114822',
    text: `Bolletta n. 2026114822 - Codice cliente 400 218 733
Periodo: 01/09/2026 - 31/10/2026
Consumo: 18 mc   Importo: 42,17 €
Scadenza: 15/12/2026
Codice fiscale: XMPLXM70A01H501X
`,
    code: null,
    link: null,
    note: 'customer code and tax code',
  },
  {
    name: 'it-conferma-doppia',
    from: 'Orto Sociale <soci@ortosociale.example>',
    subject: 'Conferma la tua iscrizione',
    encoding: 'base64',
    html: `<div style="background:#e8f5e9;padding:20px"><p>Grazie! Conferma premendo qui:</p><p><a href="https://ortosociale.example/conferma?socio=1182&amp;k=Xd-77a">CONFERMA ISCRIZIONE</a></p><p>oppure detta al telefono il codice <b>MELA47</b> al nostro volontario.</p><p><a href="https://ortosociale.example/disiscrizione">Disiscriviti</a></p></div>`,
    code: 'MELA47',
    link: 'https://ortosociale.example/conferma?socio=1182&k=Xd-77a',
    note: 'link, and a code that looks like a coupon but confirms',
  },
  {
    name: 'it-partenza',
    from: 'Traghetti Isola Verde <booking@isolaverde.example>',
    subject: 'Prenotazione TV40917 confermata',
    html: `<p>Codice prenotazione: <b>TV40917</b></p><p>Piombino 08:30 → Cavo 09:10, 20/12/2026, nave n. 3</p><p>2 adulti, 1 auto (targa EX 482 MP). Totale € 96,40.</p><p><a href="https://isolaverde.example/carta-imbarco/TV40917">Carta d'imbarco</a></p>`,
    code: null,
    link: null,
    note: 'booking code, number plate',
  },
];
