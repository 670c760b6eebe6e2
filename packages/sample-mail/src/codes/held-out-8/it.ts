import type { WrittenCase } from '../written-case.ts';

export const it: readonly WrittenCase[] = [
  {
    name: 'it-8-fascicolo',
    from: 'Regione Valdora – Servizi Online <noreply@servizi.valdora.example>',
    subject: 'Codice di verifica e-mail',
    text: `Gentile utente,

per completare la registrazione ai Servizi Online inserisca il codice riportato di seguito:

Codice: 0F7B92

Il codice scade alle ore 9:30 del 25/11/2026.

Numero verde 800 555 044
Messaggio generato automaticamente, non rispondere.
`,
    code: '0F7B92',
    link: null,
    note: 'hexadecimal letters and digits after a label',
  },
  {
    name: 'it-8-supermercato',
    from: 'Bottegone <app@bottegone.example>',
    subject: 'Ciao Marta, ecco il tuo codice',
    html: `<div align="center"><h2>Accedi a Bottegone</h2><p>Usa questo codice per entrare nell'app:</p><div style="font-size:38px;letter-spacing:10px;color:#d40">661 482</div><p>Non hai chiesto tu di accedere? Ignora questa e-mail.</p><p style="font-size:10px">Carta fedeltà n. 2204 5518 0073<br>Bottegone S.p.A., Via Emilia 145, 40064 Ozzano (BO) – P.IVA 00418820374</p></div>`,
    code: '661482',
    link: null,
    note: 'two groups in a large line; card and tax numbers',
  },
  {
    name: 'it-8-firma-digitale',
    from: 'FirmaFacile <otp@firmafacile.example>',
    subject: 'OTP per la firma del documento',
    html: `<p>Gentile Sig. Ferri,</p><table border="1" cellpadding="8"><tr><td>Documento</td><td>Contratto n. 2026/1184</td></tr><tr><td>Mittente</td><td>Immobiliare Lago Srl</td></tr><tr><td>OTP</td><td><b>7730915</b></td></tr><tr><td>Validità</td><td>180 secondi</td></tr></table><p>Inserendo l'OTP lei appone la firma elettronica sul documento.</p>`,
    code: '7730915',
    link: null,
    note: 'in a table row between a contract number and a validity',
  },
  {
    name: 'it-8-oggetto-codice',
    from: 'Vicolo Libri <accesso@vicololibri.example>',
    subject: 'Vicolo Libri – codice di accesso 2849',
    text: `Buongiorno,

abbiamo inviato il suo codice di accesso nell'oggetto di questo messaggio. Lo inserisca entro 5 minuti.

Libreria Vicolo, dal 1974 a Trieste
`,
    code: '2849',
    link: null,
    note: 'in the subject only; a founding year',
  },
  {
    name: 'it-8-energia',
    from: 'Lumina Energia <clienti@luminaenergia.example>',
    subject: 'Conferma la modifica dell’indirizzo e-mail',
    encoding: 'base64',
    html: `<p>Gentile cliente (codice cliente 100 448 201),</p><p>ha chiesto di modificare l'e-mail associata alla sua utenza. Può confermare in due modi:</p><ol><li>con questo link: <a href="https://area.luminaenergia.example/email/conferma?k=91d7ce">conferma il nuovo indirizzo</a></li><li>comunicando nella chat dell'area clienti il codice temporaneo <b>504876</b></li></ol><p>Valido per 24 ore.</p>`,
    code: '504876',
    link: 'https://area.luminaenergia.example/email/conferma?k=91d7ce',
    note: 'link or code; a customer code',
  },
  {
    name: 'it-8-palestra',
    from: 'Palestra Olimpo <info@palestraolimpo.example>',
    subject: 'Benvenuta! Attiva il tuo profilo',
    html: `<p>Ciao Giulia,</p><p>il tuo abbonamento (tessera 00731) parte il 1° dicembre. Per prenotare i corsi attiva il profilo e scegli una password:</p><p><a href="https://olimpo.prenota.example/attiva/7ac9-18fe">ATTIVA IL PROFILO</a></p><p>Orari: lun-ven 7:00-22:30. Tel. 011 555 0162</p>`,
    code: null,
    link: 'https://olimpo.prenota.example/attiva/7ac9-18fe',
    note: 'activation; a membership card',
  },
  {
    name: 'it-8-reset',
    from: 'Ponteweb Hosting <supporto@ponteweb.example>',
    subject: 'Richiesta di reimpostazione password',
    text: `Salve,

abbiamo ricevuto una richiesta di reimpostazione della password per l'utente pw-40021.

Per procedere apra questo indirizzo nel browser:
https://pannello.ponteweb.example/reset?u=40021&s=Kd82jx

IP della richiesta: 203.0.113.9

Ponteweb S.r.l. - REA MI-2048817
`,
    code: null,
    link: 'https://pannello.ponteweb.example/reset?u=40021&s=Kd82jx',
    note: 'reset; user and register numbers',
  },
  {
    name: 'it-8-spedizione',
    from: 'Casa Merino <ordini@casamerino.example>',
    subject: 'Il tuo ordine #20718 è stato spedito',
    html: `<p>Buone notizie, Paolo!</p><p>Il pacco è partito con Corriere Freccia. Codice di tracciamento: <a href="https://freccia.example/traccia/FR558120447IT">FR558120447IT</a></p><p>Consegna prevista: venerdì 27 novembre.</p><table><tr><td>Maglione girocollo, tg. 48</td><td>€ 79,90</td></tr></table>`,
    code: null,
    link: null,
    note: 'tracking code and order number',
  },
  {
    name: 'it-8-sconto-compleanno',
    from: 'Profumeria Iris <auguri@profumeriairis.example>',
    subject: 'Buon compleanno! C’è un regalo per te',
    html: `<h1>Tanti auguri, Elena!</h1><p>Il tuo codice sconto personale:</p><p style="font-size:30px;background:#fde">IRIS-9K2T</p><p>15% su tutto fino al 31/12/2026, spesa minima 40 €.</p><p><a href="https://profumeriairis.example/shop">Vai allo shop</a> · <a href="https://profumeriairis.example/cancella">Cancella iscrizione</a></p>`,
    code: null,
    link: null,
    note: 'a personal discount code in a box',
  },
  {
    name: 'it-8-condominio',
    from: 'Studio Amministrazioni Ratti <studio@ratti-amm.example>',
    subject: 'Convocazione assemblea 10/12/2026',
    text: `Gentili condomini di Via Solferino 31,

l'assemblea ordinaria è convocata in seconda convocazione giovedì 10 dicembre 2026 alle ore 20:45, sala parrocchiale.

Ordine del giorno:
1. Consuntivo 2025/2026 (totale € 48.312,70)
2. Rifacimento facciata, preventivo n. 1187
3. Varie

Rag. M. Ratti - tel. 02 5550 1833
`,
    code: null,
    link: null,
    note: 'a meeting with amounts and years',
  },
];
