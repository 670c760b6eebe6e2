import type { WrittenCase } from '../written-case.ts';

export const it: readonly WrittenCase[] = [
  {
    name: 'it-7-poste',
    from: 'Servizio Clienti PostaViva <noreply@postaviva.example>',
    subject: 'Codice di conferma registrazione',
    text: `Gentile utente,

per completare la registrazione al sito PostaViva inserisca il codice di conferma 148 553 nell'apposito campo.

Il codice ha validità di 30 minuti dal momento dell'invio (25/11/2026 ore 09:11:06).

La invitiamo a non rispondere a questa e-mail in quanto generata automaticamente. Per assistenza: numero verde 800 555 160.

PostaViva S.p.A. - Viale Europa 190, 00144 Roma - P. IVA 09911040581
`,
    code: '148553',
    link: null,
    note: 'in threes in a sentence; a free phone number in threes',
  },
  {
    name: 'it-7-assicurazione',
    from: 'Scudo Assicurazioni <areaclienti@scudoassicura.example>',
    subject: 'Il tuo codice OTP per firmare la polizza',
    html: `<table width="600" align="center" cellpadding="16"><tr><td><p>Ciao Davide,</p><p>stai firmando digitalmente il preventivo <b>RC Auto n. 70044182</b> (targa GH 481 ZL, premio annuo 412,00 €).</p></td></tr><tr><td bgcolor="#fff4e5" align="center"><small>CODICE OTP</small><br><span style="font-size:34px;color:#d35400">20961738</span></td></tr><tr><td><p>Inseriscilo entro 3 minuti. Non inoltrare questa e-mail.</p><p style="font-size:11px">Scudo Assicurazioni S.p.A., iscritta all'Albo Imprese IVASS n. 1.00417, 34121 Trieste</p></td></tr></table>`,
    code: '20961738',
    link: null,
    note: 'eight digits in a box; a quote of eight digits before it',
  },
  {
    name: 'it-7-palestra-app',
    from: 'FitPiazza <ciao@fitpiazza.example>',
    subject: '2085 è il tuo codice FitPiazza',
    encoding: 'base64',
    html: `<p>Ehi Chiara! 💪</p><p>Ecco il codice per accedere all'app:</p><p><b>2085</b></p><p>Scade tra 10 minuti. Se non hai richiesto tu l'accesso puoi ignorare il messaggio.</p><p>FitPiazza SSD arl, via Emilia Est 1104, 41122 Modena</p>`,
    code: '2085',
    link: null,
    note: 'four digits that could be a year, first in the subject',
  },
  {
    name: 'it-7-registro-elettronico',
    from: 'Registro Scuola <supporto@registroscuola.example>',
    subject: 'Accesso da nuovo dispositivo',
    text: `Gentile genitore,

abbiamo rilevato un accesso al registro elettronico da un dispositivo non riconosciuto.

Dispositivo ......... Samsung SM-A556B
Indirizzo IP ........ 192.0.2.201
Codice meccanografico  MOIC80400X
Codice di verifica ... 7F3C9A

Digiti il codice di verifica nella schermata di accesso. Se non riconosce l'operazione, contatti la segreteria al n. 059 5550117.
`,
    code: '7F3C9A',
    link: null,
    note: 'the last of a dotted list, after a school code and a model number',
  },
  {
    name: 'it-7-casa-affitti',
    from: 'StanzaFacile <account@stanzafacile.example>',
    subject: 'Completa la verifica del tuo account',
    html: `<p>Ciao Sofia,</p><p>scegli come completare la verifica:</p><ol><li><a href="https://stanzafacile.example/verifica/link?u=20418&amp;h=9ab7">Verifica con un clic</a></li><li>oppure inserisci il codice <code>636-014</code> nella pagina aperta.</li></ol><p>Entrambi scadono alle 10:15 di oggi.</p><p>Annunci salvati: 12 — budget max 650 €/mese — zona Bologna 40126</p><p><a href="https://stanzafacile.example/preferenze">Gestisci le notifiche</a></p>`,
    code: '636014',
    link: 'https://stanzafacile.example/verifica/link?u=20418&h=9ab7',
    note: 'a link or a code, in a list',
  },
  {
    name: 'it-7-newsletter-conferma',
    from: 'Il Taccuino <redazione@iltaccuino.example>',
    subject: 'Conferma la tua iscrizione alla newsletter',
    text: `Ciao!

Hai chiesto di ricevere "Il Taccuino del lunedì" a questo indirizzo. Per confermare apri questa pagina:

https://iltaccuino.example/?na=c&nk=3118-a40f7bd2e9

Se non sei stato tu, non preoccuparti: senza conferma non ti scriveremo più.

La redazione
Il Taccuino - testata registrata al Tribunale di Torino n. 44 del 18/03/2019
`,
    code: null,
    link: 'https://iltaccuino.example/?na=c&nk=3118-a40f7bd2e9',
    note: 'a newsletter to confirm; a registration number and a year',
  },
  {
    name: 'it-7-password-comune',
    from: 'Sportello Telematico <sportello@comunedivalcava.example>',
    subject: 'Richiesta di reimpostazione della password',
    charset: 'windows-1252',
    encoding: '8bit',
    text: `Gentile ROSSINI ELEONORA,

è stata richiesta la reimpostazione della password per l’utenza RSSLNR80A41F205X.

Per scegliere la nuova password acceda a:
https://sportello.comunedivalcava.example/recupero/conferma.do?pratica=2026-3391&chiave=LL20se

Il collegamento è valido fino alle ore 23:59 del 26/11/2026.

Comune di Valcava – Ufficio Relazioni con il Pubblico – Tel. 0461 555 044
`,
    code: null,
    link: 'https://sportello.comunedivalcava.example/recupero/conferma.do?pratica=2026-3391&chiave=LL20se',
    note: 'a reset link; a fiscal code before it',
  },
  {
    name: 'it-7-ordine-caffe',
    from: 'Torrefazione Mirella <ordini@mirellacaffe.example>',
    subject: 'Abbiamo ricevuto il tuo ordine n. 30417',
    html: `<h2>Grazie per il tuo ordine!</h2><table border="0"><tr><th>Prodotto</th><th>Qtà</th><th>Prezzo</th></tr><tr><td>Miscela Oro 1 kg</td><td>2</td><td>37,80 €</td></tr><tr><td>Cialde ESE 150 pz</td><td>1</td><td>29,90 €</td></tr><tr><td>Sconto MIRELLA5</td><td></td><td>-5,00 €</td></tr><tr><td><b>Totale</b></td><td></td><td><b>62,70 €</b></td></tr></table><p>Pagamento con bonifico: indica la causale <b>ORD30417</b>, IBAN IT00 X000 0000 0000 0000 0000 418.</p><p><a href="https://mirellacaffe.example/mio-account/ordini/30417">Dettagli dell'ordine</a></p>`,
    code: null,
    link: null,
    note: 'an order with a payment reference and a coupon',
  },
  {
    name: 'it-7-avviso-accesso',
    from: 'Cassa Alpina <sicurezza@cassaalpina.example>',
    subject: 'Avviso di accesso al tuo Internet Banking',
    text: `Gentile Cliente,

ti informiamo che il 25/11/2026 alle 08:58 è stato effettuato un accesso al tuo Internet Banking.

Codice titolare: ****4418
Canale: App 7.12.0 (iOS)

Se riconosci l'operazione non devi fare nulla. In caso contrario blocca l'operatività chiamando il numero 0471 555 900.

Ricorda: Cassa Alpina non ti chiede mai PIN, password o codici OTP via e-mail.
`,
    code: null,
    link: null,
    note: 'a notice of a sign-in with advice about codes',
  },
  {
    name: 'it-7-biglietto-museo',
    from: 'Musei della Laguna <biglietteria@museilaguna.example>',
    subject: 'I tuoi biglietti per sabato 5 dicembre',
    html: `<p>Buongiorno Matteo,</p><p>in allegato trovi 2 biglietti per la mostra "Vetri del Novecento".</p><p>Codice prenotazione: <b>MDL-92840</b><br>Ingresso: 05/12/2026, ore 11:30<br>Importo: € 28,00</p><p>Mostra il QR all'ingresso. <a href="https://museilaguna.example/come-arrivare">Come arrivare</a></p>`,
    code: null,
    link: null,
    note: 'tickets with a booking code',
  },
];
