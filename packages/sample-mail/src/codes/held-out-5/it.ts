import type { WrittenCase } from '../written-case.ts';

export const it: readonly WrittenCase[] = [
  {
    name: 'it-5-identita-digitale',
    from: 'IdentitàFacile <no-reply@identitafacile.example>',
    subject: 'Codice di conferma email',
    html: `<table width="600" cellspacing="0" align="center"><tr><td style="background:#0066cc;height:8px"></td></tr><tr><td style="padding:24px;font-family:Titillium Web,Arial"><p>Gentile Utente,</p><p>per proseguire con la richiesta della Sua identità digitale (pratica n. <b>IDF-7741902</b>) inserisca il codice di conferma riportato di seguito.</p><table align="center" bgcolor="#eef4fb"><tr><td style="padding:14px 40px;font-size:12px">CODICE DI CONFERMA</td></tr><tr><td style="padding:0 40px 14px;font-size:30px" align="center"><b>90318266</b></td></tr></table><p>Il codice sarà valido per i prossimi 20 minuti.</p><p>Cordiali saluti,<br>Il team IdentitàFacile</p></td></tr><tr><td style="padding:24px;font-size:11px">Questa è una email automatica, non rispondere. Assistenza: 06 5550 8844, lun-sab 8-20. P.IVA 05551021009</td></tr></table>`,
    code: '90318266',
    link: null,
    note: 'eight digits under a label in capitals; a file number of seven, a VAT number',
  },
  {
    name: 'it-5-banca-bonifico',
    from: 'Banca Tre Valli <avvisi@bancatrevalli.example>',
    subject: 'Autorizza il bonifico di 640,00 euro',
    charset: 'iso-8859-15',
    text: `Gentile Cliente,

usa la password temporanea 447 108 per autorizzare il bonifico di 640,00 € a favore di Studio Dentistico Rinaldi, IBAN IT60*****************3456, disposto oggi alle ore 09:13.

La password scade alle ore 09:18.

Se non hai disposto tu l'operazione chiama subito il Numero Verde 800 555 271 (dall'estero +39 0463 555 271).

Ricorda: la Banca non ti chiederà mai le tue credenziali o codici al telefono.

Banca Tre Valli - Cod. ABI 08163.0 - Iscritta all'Albo al n. 4760
`,
    code: '447108',
    link: null,
    note: 'a temporary password of three and three in a sentence; sum, IBAN, toll-free number in the same shape',
  },
  {
    name: 'it-5-mobilita',
    from: 'Monopattini Zip <ciao@zip-mobility.example>',
    subject: 'Zip: ecco il tuo codice 🛴',
    text: `Ciao!

Il tuo codice Zip è 6607. Scade tra 2 minuti. Non darlo a nessuno.

zip-mobility.example
`,
    html: `<div style="font-family:sans-serif"><p>Ciao!</p><p>Il tuo codice Zip è <b>6607</b>. Scade tra 2 minuti. Non darlo a nessuno.</p><p style="color:#aaa">zip-mobility.example · Zip Srl, Via Savona 97, 20144 Milano</p></div>`,
    code: '6607',
    link: null,
    note: 'very short, four digits, text and HTML',
  },
  {
    name: 'it-5-negozio-account',
    from: 'Casa Lenzuola <clienti@casalenzuola.example>',
    subject: 'Il tuo codice per accedere a Casa Lenzuola: 731 962',
    html: `<table width="100%"><tr><td align="center"><h2>Accedi al tuo account</h2><p>Inserisci il codice che trovi nell’oggetto di questa email nella pagina di accesso. Non serve nessuna password!</p><p>Se non hai provato ad accedere puoi ignorare questo messaggio.</p><hr width="80%"><p style="font-size:12px">Casa Lenzuola, Via Prato 2018, 59100 Prato (PO) · REA PO-418827 · <a href="https://casalenzuola.example/privacy">Privacy</a></p></td></tr></table>`,
    code: '731962',
    link: null,
    note: 'in the subject only, three and three; street number like a year, postal code, register number',
  },
  {
    name: 'it-5-cloud-due-modi',
    from: 'Nuvolario <accesso@nuvolario.example>',
    subject: 'Accesso a Nuvolario da un nuovo browser',
    encoding: 'base64',
    html: `<p>Ciao Beatrice,</p><p>stai entrando in Nuvolario da <b>Opera 124 su Windows</b> (Bari, IP 203.0.113.190).</p><p><a href="https://app.nuvolario.example/dispositivo/conferma/b2f09e?tk=188">Conferma questo accesso</a></p><p>oppure digita nella finestra di accesso:</p><pre style="font-size:24px">H2W-9KD</pre><p>Valido una sola volta, entro le 9:45.</p><p>Spazio usato: 14,2 GB di 50 GB. <a href="https://nuvolario.example/piani">Passa a 200 GB</a> per 2,99&nbsp;€ al mese.</p>`,
    code: 'H2W-9KD',
    link: 'https://app.nuvolario.example/dispositivo/conferma/b2f09e?tk=188',
    note: 'letters and digits with a dash, and a link; storage and prices',
  },
  {
    name: 'it-5-iscrizione-gara',
    from: 'ASD Corri Brenta <iscrizioni@corribrenta.example>',
    subject: 'Completa la registrazione',
    text: `Ciao Michele,

grazie per esserti registrato sul portale iscrizioni di Corri Brenta. Il tuo account non è ancora attivo: per attivarlo apri questo indirizzo entro 3 giorni.

https://iscrizioni.corribrenta.example/utenti/attiva/4471/ZmQ2Yz

Poi potrai iscriverti alla 21K del 14 marzo 2027 (quota 28 euro fino al pettorale 1500).

A presto sul percorso!
ASD Corri Brenta, codice FIDAL VI655, C.F. 91028840245
`,
    code: null,
    link: 'https://iscrizioni.corribrenta.example/utenti/attiva/4471/ZmQ2Yz',
    note: 'activation in plain text; a bib number, a federation code, a tax code',
  },
  {
    name: 'it-5-password-registro',
    from: 'Registro Chiaro <assistenza@registrochiaro.example>',
    subject: 'Reimposta la password',
    text: `Gentile genitore,

è stata richiesta la reimpostazione della password per l’utente G4418207 (IC “G. Rodari”, VRIC84400D).

Se è stato Lei, apra questa pagina:
https://web.registrochiaro.example/auth/reset.php?u=G4418207&otk=be81c0

In caso contrario, annulli la richiesta:
https://web.registrochiaro.example/auth/annulla.php?u=G4418207&otk=be81c0
`,
    html: `<div style="max-width:600px"><p>Gentile genitore,</p><p>è stata richiesta la reimpostazione della password per l’utente <b>G4418207</b> (IC “G. Rodari”, VRIC84400D).</p><p>Se è stato Lei, prema il pulsante:</p><p><a style="background:#d32f2f;color:#fff;padding:10px 22px;text-decoration:none" href="https://web.registrochiaro.example/auth/reset.php?u=G4418207&amp;otk=be81c0">REIMPOSTA PASSWORD</a></p><p>In caso contrario, <a href="https://web.registrochiaro.example/auth/annulla.php?u=G4418207&amp;otk=be81c0">annulli la richiesta</a>.</p><p>Il pulsante resta attivo per 12 ore.</p></div>`,
    code: null,
    link: 'https://web.registrochiaro.example/auth/reset.php?u=G4418207&otk=be81c0',
    note: 'a reset and a link to call it off; a user name and a school code of letters and digits',
  },
  {
    name: 'it-5-avviso-pagamento',
    from: 'Comune di Borgo San Lino <tributi@borgosanlino.example>',
    subject: 'Avviso di pagamento TARI 2026 - saldo',
    text: `Gentile contribuente,

è disponibile l'avviso di pagamento della TARI, rata a saldo.

Codice avviso:        3010 0000 2641 8872 05
Codice fiscale ente:  80001234567
Codice CBILL:         A8M2Q
Importo:              127,00 euro
Scadenza:             02/12/2026

Può pagare in banca, in tabaccheria, alle poste o dal sito https://pagamenti.borgosanlino.example inserendo il codice avviso.

Ufficio Tributi - tel. 051 555 2040 int. 3 - martedì e giovedì 9-12
`,
    code: null,
    link: null,
    note: 'a tax notice with several things called "codice" that are for paying',
  },
  {
    name: 'it-5-spedizione-armadio',
    from: 'Legno Vivo <ordini@legnovivo.example>',
    subject: 'Il tuo ordine 100048827 è stato spedito',
    html: `<h1 style="font-weight:400">È in viaggio!</h1><p>Ciao Ornella, abbiamo affidato il tuo ordine al corriere.</p><table border="0" cellpadding="5"><tr bgcolor="#eee"><th>Articolo</th><th>Cod.</th><th>Qtà</th><th>Prezzo</th></tr><tr><td>Libreria Ardesia 180x80</td><td>LV-20455</td><td>1</td><td>€ 389,00</td></tr><tr><td>Kit fissaggio</td><td>LV-0093</td><td>2</td><td>€ 12,80</td></tr></table><p>Tracking: <a href="https://corriere-lampo.example/t/LMP884402177">LMP884402177</a><br>Colli: 3 – Peso: 64,5 kg</p><p>Consegna al piano: il corriere telefonerà al 333 555 0119.</p><p>Lascia una recensione e ricevi il 5%: <b>GRAZIE5</b></p>`,
    code: null,
    link: null,
    note: 'a dispatch: article codes, tracking number, mobile number, discount',
  },
  {
    name: 'it-5-secondo-fattore',
    from: 'Help Desk Ateneo <helpdesk@ateneo-lagune.example>',
    subject: 'Modifica del secondo fattore completata',
    text: `Gentile utente s884120,

la informiamo che il 25/11/2026 alle 08:58 è stato registrato un nuovo dispositivo per i codici OTP (Pixel 10, Android 16).

Da ora i codici inviati via email non saranno più utilizzati.

Se non riconosce l'operazione apra un ticket su https://helpdesk.ateneo-lagune.example oppure chiami l'interno 4417, indicando il riferimento INC0088213.

Area Servizi Informatici
Università delle Lagune - Dorsoduro 3246 - 30123 Venezia
`,
    code: null,
    link: null,
    note: 'a notice about codes to come by other means; extension, incident, street number of four digits',
  },
];
