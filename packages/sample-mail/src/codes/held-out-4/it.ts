import type { WrittenCase } from '../written-case.ts';

export const it: readonly WrittenCase[] = [
  {
    name: 'it-4-monopattini',
    from: 'Svelto <ciao@svelto.example>',
    subject: 'Il tuo codice Svelto è 71920',
    text: `Ciao Giulia,

ecco il codice per completare la registrazione: 71920

Scade tra 20 minuti. Se non hai provato a iscriverti, ignora questa email.

A presto!
Il team di Svelto - Via Savona 97, 20144 Milano - P.IVA 08841270963
`,
    code: '71920',
    link: null,
    note: 'five digits in subject and text, as has the postal code',
  },
  {
    name: 'it-4-fascicolo',
    from: 'Salute in Rete <noreply@saluteinrete.example>',
    subject: 'Accesso al portale: codice di verifica',
    html: `<table width="600"><tr><td bgcolor="#00695c" style="color:#fff">Salute in Rete</td></tr><tr><td><p>Gentile utente,</p><p>per accedere ai Suoi referti è necessario inserire, oltre alla password, il seguente codice di verifica:</p></td></tr><tr><td align="center"><table><tr><td><b>CODICE</b></td><td><b>VALIDO FINO ALLE</b></td></tr><tr><td>386-450</td><td>09:31 del 25/11/2026</td></tr></table></td></tr><tr><td><p>La preghiamo di non rispondere. Assistenza: 800 555 118, dal lunedì al venerdì 8.30–17.30.</p></td></tr></table>`,
    code: '386450',
    link: null,
    note: 'heading above it in the table, a time and date in the next cell',
  },
  {
    name: 'it-4-elimina-account',
    from: 'Fotolandia <account@fotolandia.example>',
    subject: 'Conferma la tua identità',
    charset: 'windows-1252',
    html: `<p>Ciao Matteo,</p><p>hai chiesto di modificare le impostazioni di sicurezza del tuo account Fotolandia. Prima di procedere dobbiamo essere sicuri che sia proprio tu.</p><p>Inserisci nella pagina che hai aperto queste otto cifre: <strong>5302&nbsp;8817</strong></p><p>Non sei stato tu? <a href="https://fotolandia.example/sicurezza">Proteggi il tuo account</a>.</p><p>Hai usato 4127 MB dei tuoi 15000 MB di spazio.</p>`,
    code: '53028817',
    link: null,
    note: 'called eight digits only; a link that is not to be followed by who asked; megabytes',
  },
  {
    name: 'it-4-bandi',
    from: 'Bandi & Concorsi <newsletter@bandieconcorsi.example>',
    subject: "Conferma l'iscrizione alla newsletter",
    text: `Gentile lettore,

abbiamo ricevuto la richiesta di iscrizione alla newsletter settimanale (oltre 21.000 iscritti).

Per confermare apra questo indirizzo:

https://bandieconcorsi.example/nl/conferma/94d1be20

Se non ha richiesto l'iscrizione non deve fare nulla: senza conferma cancelleremo i dati entro 7 giorni.

Informativa privacy: https://bandieconcorsi.example/privacy
`,
    code: null,
    link: 'https://bandieconcorsi.example/nl/conferma/94d1be20',
    note: 'a newsletter, plain text, formal',
  },
  {
    name: 'it-4-palestra',
    from: 'Palestra Vertigo <app@palestravertigo.example>',
    subject: 'Benvenuta in Vertigo! Attiva il profilo',
    encoding: 'base64',
    html: `<div><img src="https://palestravertigo.example/hero.jpg" alt="" width="600"></div><h2>Ciao Sara, benvenuta!</h2><p>Il tuo abbonamento n. 003318 è attivo dal 01/12/2026. Per prenotare i corsi dall’app attiva il tuo profilo:</p><p><a href="https://app.palestravertigo.example/attiva?id=003318&amp;k=q8Xn2">ATTIVA IL PROFILO</a></p><p>Orari: lun–ven 6:30–23:00, sab–dom 8:00–20:00</p><p><a href="https://palestravertigo.example/corsi">Scopri i corsi</a> | <a href="https://palestravertigo.example/disiscrizione">Disiscriviti</a></p>`,
    code: null,
    link: 'https://app.palestravertigo.example/attiva?id=003318&k=q8Xn2',
    note: 'a membership of six digits, also in the address',
  },
  {
    name: 'it-4-pacco-in-consegna',
    from: 'Corriere Freccia <tracking@corrierefreccia.example>',
    subject: 'La tua spedizione 118204467 è in consegna oggi',
    text: `Buongiorno,

la spedizione 118204467 inviata da EMPORIO VERDE SRL arriverà oggi, 25/11/2026, tra le 11:15 e le 13:15.

Destinatario: Paolo Ferri
Indirizzo: Viale Trieste 62, 34121 Trieste
Colli: 2 - Peso: 6,4 kg
Rif. mittente: 0090215

Segui la consegna: https://corrierefreccia.example/t/118204467
`,
    code: null,
    link: null,
    note: 'a shipment, a reference, a postal code, a time window',
  },
  {
    name: 'it-4-estratto-conto',
    from: 'Cassa Montana <comunicazioni@cassamontana.example>',
    subject: 'Il tuo estratto conto di ottobre è disponibile',
    html: `<p>Gentile Sig. De Luca,</p><p>l’estratto conto del conto <b>000104/7728</b> è disponibile nella sezione Documenti.</p><table border="0"><tr><td>Saldo iniziale</td><td align="right">2.318,40</td></tr><tr><td>Entrate</td><td align="right">1950,00</td></tr><tr><td>Uscite</td><td align="right">1742,16</td></tr><tr><td>Saldo finale</td><td align="right"><b>2.526,24</b></td></tr></table><p>IBAN IT00 X012 3400 0000 0001 0477 28 – codice filiale 03412</p><p>Per la tua sicurezza la banca non ti chiede mai PIN, password o codici OTP via email o SMS.</p><p><a href="https://cassamontana.example/documenti">Vai ai documenti</a></p>`,
    code: null,
    link: null,
    note: 'speaks of one-time codes to warn, and has a branch code',
  },
];
