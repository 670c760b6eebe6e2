import type { WrittenCase } from '../written-case.ts';

export const it: readonly WrittenCase[] = [
  {
    name: 'it-6-poste-accesso',
    from: 'Corriere Postale <noreply@corrierepostale.example>',
    subject: 'Codice di verifica per l’accesso al tuo account',
    html: `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Codice di verifica</title><style type="text/css">.btn{padding:10px 20px}#outlook a{padding:0}</style></head><body><div style="display:none;font-size:1px;line-height:1px;max-height:0;overflow:hidden;mso-hide:all">Completa l’accesso al tuo account.&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;</div><table width="600" style="border:1px solid #ddd"><tr><td bgcolor="#ffdd00" style="padding:12px"><b>Corriere Postale</b></td></tr><tr><td style="padding:24px"><p>Gentile cliente,</p><p>per completare l’accesso inserisci il seguente codice di verifica:</p><p style="font-size:28px;text-align:center"><b>906 351</b></p><p>Il codice ha una validità di 5 minuti dalle ore 09:14 del 25/11/2026.</p><p>Corriere Postale non chiede mai di comunicare i codici per telefono o via SMS.</p></td></tr><tr><td style="font-size:10px;padding:12px">Corriere Postale S.p.A. - Viale Europa 190, 00144 Roma - P.IVA 01114601006 - Numero verde 800 555 017</td></tr></table></body></html>`,
    code: '906351',
    link: null,
    note: 'threes with a space; a toll-free number in threes, VAT number',
  },
  {
    name: 'it-6-sanita-otp',
    from: 'Fascicolo Sanitario <fse@sanita-regione.example>',
    subject: 'OTP per il ritiro del referto',
    text: `Gentile Assistito/a,

come richiesto, Le inviamo il codice OTP 47120638 necessario per visualizzare il referto n. 2026/118405 del 23/11/2026.

Il codice scade dopo 30 minuti e può essere utilizzato una sola volta.

La presente e-mail è generata automaticamente. Per assistenza: 055 555 0133, lun-ven 8.00-18.00.
`,
    code: '47120638',
    link: null,
    note: 'eight digits in a sentence; a report number with a year',
  },
  {
    name: 'it-6-scommessa-fantacalcio',
    from: 'FantaGol <ciao@fantagol.example>',
    subject: '739 468 è il tuo codice FantaGol',
    text: `Ciao mister!

Per accedere alla tua lega inserisci 739 468 nell'app entro 10 minuti.

Lega: Serie Z 2026/27 (codice lega 55120)

Non l'hai richiesto tu? Cancella pure questo messaggio.

FantaGol S.r.l., via Tortona 33, 20144 Milano
`,
    code: '739468',
    link: null,
    note: 'number first in the subject; the code of a league beside it',
  },
  {
    name: 'it-6-hosting-codice',
    from: 'Serverino Hosting <sicurezza@serverino.example>',
    subject: '[Serverino] Conferma operazione: sblocco dominio',
    text: `Ciao Davide,

hai richiesto il codice per sbloccare il pannello del dominio lanternaverde.example (contratto 8841207).

Codice di conferma:  vT7pQ2

Attenzione a maiuscole e minuscole. Hai 20 minuti di tempo per inserirlo; dopo 3 tentativi errati dovrai richiederne uno nuovo.

Richiesta effettuata da 192.0.2.18 il 25/11/2026 alle 09:12.

Lo staff di Serverino
Ticket? https://assistenza.serverino.example
`,
    code: 'vT7pQ2',
    link: null,
    note: 'mixed case; a contract number and an IP address',
  },
  {
    name: 'it-6-palestra-doppio',
    from: 'FitPiazza <benvenuto@fitpiazza.example>',
    subject: 'Benvenuta in FitPiazza! Verifica la tua email',
    encoding: 'base64',
    html: `<div style="max-width:520px;margin:auto;font-family:Arial"><h2>Ciao Giulia, benvenuta!</h2><p>Verifica la tua email per prenotare i corsi.</p><a href="https://fitpiazza.example/verifica-email/30c8e1b7?src=mail" style="display:block;text-align:center;background:#e4002b;color:#fff;padding:16px">VERIFICA EMAIL</a><p>Se il pulsante non funziona, apri l’app e digita: <span style="font-family:monospace;font-size:22px">518 027</span></p><p>Codice e pulsante scadono tra 1 ora.</p><p style="font-size:11px">Tessera n. 00047719 · Club di Bologna, via Stalingrado 65 · <a href="https://fitpiazza.example/regolamento">Regolamento</a></p></div>`,
    code: '518027',
    link: 'https://fitpiazza.example/verifica-email/30c8e1b7?src=mail',
    note: 'a button, else a code in the app; a card number',
  },
  {
    name: 'it-6-reimposta-biglietti',
    from: 'Palcoscenico <info@palcoscenico.example>',
    subject: 'Reimposta la tua password',
    html: `<p>Gentile Paolo Marchetti,</p><p>abbiamo ricevuto una richiesta di reimpostazione della password per il tuo account Palcoscenico.</p><p>Per procedere <a href="https://www.palcoscenico.example/it/account/reset?tk=6b20de94&amp;em=1">clicca qui</a>.</p><p>Se non hai effettuato la richiesta ignora questa email: la password resterà invariata.</p><p>Il Servizio Clienti<br>Tel. 02 5550 0142</p>`,
    code: null,
    link: 'https://www.palcoscenico.example/it/account/reset?tk=6b20de94&em=1',
    note: 'click here in a sentence',
  },
  {
    name: 'it-6-condominio-invito',
    from: 'CondoFacile <inviti@condofacile.example>',
    subject: 'Studio Bassi ti ha invitato su CondoFacile',
    text: `Buongiorno,

lo Studio Bassi, amministratore del Condominio di via Mazzini 27, ti ha invitato a usare CondoFacile per consultare bilanci, verbali e bollettini.

Accetta l'invito e scegli la tua password:
https://condofacile.example/invito/a8842e10f5

L'invito scade il 10/12/2026.

Cos'è CondoFacile? https://condofacile.example/scopri
`,
    code: null,
    link: 'https://condofacile.example/invito/a8842e10f5',
    note: 'an invitation; a second link merely explains',
  },
  {
    name: 'it-6-treno-biglietto',
    from: 'Ferrovie Appennine <biglietti@ferroviapp.example>',
    subject: 'Il tuo biglietto Bologna C.le - Firenze S.M.N.',
    html: `<table width="100%"><tr><td><h3>Codice biglietto (PNR): K7DX3R</h3></td></tr><tr><td>Treno FA 9417<br>28/11/2026 · 10:38 → 11:17<br>Carrozza 6, posto 12A</td></tr><tr><td>Passeggero: ROSSI ELENA (adulto)<br>Codice cliente: 301184477<br>Importo: € 21,90</td></tr><tr><td><a href="https://www.ferroviapp.example/i-miei-viaggi">I miei viaggi</a></td></tr></table>`,
    code: null,
    link: null,
    note: 'a booking code and a customer code',
  },
  {
    name: 'it-6-bolletta-acqua',
    from: 'Acque del Sile <bollette@acquedelsile.example>',
    subject: 'Bolletta n. 202611884027',
    charset: 'windows-1252',
    text: `Gentile cliente,

la Sua bolletta è disponibile nell'area riservata.

Codice cliente: 1100482
Codice fornitura: 0047 1182 33
Periodo: 01/08/2026 – 31/10/2026
Consumo: 38 mc
Importo: € 74,16
Scadenza: 15/12/2026

Per pagare con PagoFacile usi il codice avviso 301 0000 4471 8820 15.

Acque del Sile S.p.A., 31100 Treviso, servizio guasti 800 555 031 (24 ore su 24)
`,
    code: null,
    link: null,
    note: 'customer, supply and payment codes, all called codice',
  },
  {
    name: 'it-6-sconto-occhiali',
    from: 'Occhiali & Co <news@occhialieco.example>',
    subject: 'Solo per te: -20% su tutte le montature',
    html: `<center><h1>-20%</h1><p>Inserisci il codice <b>VISTA20</b> nel carrello</p><p>Valido fino al 30/11/2026 su una spesa minima di 60 €.</p><p><a href="https://occhialieco.example/montature">Scopri la collezione 2027</a></p><p style="font-size:10px">Ricevi questa email perché sei iscritto alla newsletter. <a href="https://occhialieco.example/disiscriviti">Disiscriviti</a></p></center>`,
    code: null,
    link: null,
    note: 'a discount code to enter',
  },
];
