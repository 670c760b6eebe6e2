import type { WrittenCase } from '../written-case.ts';

export const de: readonly WrittenCase[] = [
  {
    name: 'de-5-bahnkonto',
    from: 'Regiobahn Kundenkonto <noreply@konto.regiobahn.example>',
    subject: 'Ihr Bestätigungscode für die Anmeldung',
    text: `Guten Tag Frau Weidenhammer,

für Ihr Kundenkonto wurde eine Anmeldung mit neuem Gerät gestartet. Bitte geben Sie dort den folgenden Code ein:

704 429

Aus Sicherheitsgründen ist er nur 15 Minuten gültig.

Sie haben sich nicht angemeldet? Dann ändern Sie bitte Ihr Passwort: https://konto.regiobahn.example/sicherheit/passwort

Regiobahn Vertrieb GmbH, Weichenallee 12, 60326 Frankfurt am Main
`,
    html: `<!doctype html><html lang="de"><head><title>Bestätigungscode</title><style>.code{font:700 28px/36px Arial;letter-spacing:4px;color:#ec0016}</style></head><body style="margin:0;background:#f0f3f5">
<table role="presentation" width="600" align="center" style="background:#fff"><tr><td style="padding:32px">
<p>Guten Tag Frau Weidenhammer,</p>
<p>für Ihr Kundenkonto wurde eine Anmeldung mit neuem Gerät gestartet. Bitte geben Sie dort den folgenden Code ein:</p>
<p class="code" align="center">704 429</p>
<p>Aus Sicherheitsgründen ist er nur 15 Minuten gültig.</p>
<p>Sie haben sich nicht angemeldet? Dann ändern Sie bitte <a href="https://konto.regiobahn.example/sicherheit/passwort">hier Ihr Passwort</a>.</p>
<p>Gute Reise wünscht<br>Ihr Regiobahn-Team</p></td></tr>
<tr><td style="padding:32px;font-size:12px">Regiobahn Vertrieb GmbH, Weichenallee 12, 60326 Frankfurt am Main<br>Amtsgericht Frankfurt am Main HRB 44817, USt-IdNr. DE555044821<br>Service-Telefon 069 5550 2970</td></tr></table></body></html>`,
    code: '704429',
    link: null,
    note: 'three and three in a large paragraph; postal code, HRB and VAT numbers',
  },
  {
    name: 'de-5-bank-freigabe',
    from: 'Volkskasse Oberlahn <sicherheit@volkskasse-oberlahn.example>',
    subject: 'E-Mail-Adresse bestätigen',
    charset: 'iso-8859-15',
    encoding: '8bit',
    text: `Sehr geehrter Herr Brüning,

Sie möchten diese E-Mail-Adresse für Ihr elektronisches Postfach hinterlegen. Dazu benötigen Sie den Freischaltcode

    83 15 60

und geben ihn bitte im Online-Banking unter "Persönliche Daten > Kontaktwege" ein. Der Freischaltcode gilt bis heute, 25.11.2026, 24:00 Uhr.

Bitte beachten Sie: Wir fordern Sie niemals per Telefon, SMS oder E-Mail auf, TAN, PIN oder Codes weiterzugeben. Sperr-Notruf: 116 116.

Mit freundlichen Grüßen
Volkskasse Oberlahn eG
BLZ 510 610 09 · BIC VKOLDE51XXX
`,
    code: '831560',
    link: null,
    note: 'in pairs on its own line, the sentence goes on below; an emergency number and a bank code in groups',
  },
  {
    name: 'de-5-elterngeld',
    from: 'Serviceportal Land Mittelmark <portal@service-mittelmark.example>',
    subject: 'Serviceportal: Sicherheitscode zu Ihrem Antrag',
    text: `Dies ist eine automatisch erzeugte Nachricht. Bitte antworten Sie nicht darauf.

Vorgang:          Elterngeld, Erstantrag
Aktenzeichen:     EG-2026-118934
Sicherheitscode:  XW4K9P
Gültig bis:       25.11.2026, 10:15 Uhr

Geben Sie den Sicherheitscode im geöffneten Browserfenster ein, um Ihren Antrag abzusenden. Groß- und Kleinschreibung spielt keine Rolle.

Landesamt für Familie Mittelmark
Referat 412
Postfach 10 03 18
14403 Potsdam
`,
    code: 'XW4K9P',
    link: null,
    note: 'a list of labels and values of which one is the code; file number, office number, postbox',
  },
  {
    name: 'de-5-kleinanzeigen-betreff',
    from: 'Flohkiste <noreply@flohkiste.example>',
    subject: '52718 ist dein Code für Flohkiste',
    encoding: 'base64',
    html: `<div style="background:#f6f7f4;padding:24px"><div style="background:#fff;max-width:560px;margin:0 auto;padding:24px;font-family:Arial"><img src="https://static.flohkiste.example/mail/kopf.png" alt="Flohkiste"><p>Hallo Torben!</p><p>Jemand – hoffentlich du – meldet sich gerade mit deiner E-Mail-Adresse an. Den Code zum Weitermachen findest du in der Betreffzeile dieser Mail. Er läuft nach 10 Minuten ab.</p><p><b>Wichtig:</b> Schick den Code keinem Käufer und keiner Verkäuferin, auch nicht über den Chat.</p><p>Viele Grüße<br>Dein Flohkiste-Team</p><p style="font-size:11px;color:#888">Nutzer-ID 90417733 · <a href="https://flohkiste.example/impressum">Impressum</a> · <a href="https://flohkiste.example/datenschutz">Datenschutz</a></p></div></div>`,
    code: '52718',
    link: null,
    note: 'in the subject only, five digits first; a user number in the footer',
  },
  {
    name: 'de-5-smarthome-beides',
    from: 'Heimfunk App <konto@heimfunk.example>',
    subject: 'Willkommen bei Heimfunk – bitte bestätige deine E-Mail-Adresse',
    html: `<table width="100%"><tr><td align="center"><table width="520" style="font-family:Verdana;font-size:15px"><tr><td><h1 style="color:#00695c">Fast geschafft, Annika!</h1><p>Gib in der Heimfunk-App diesen Code ein:</p></td></tr><tr><td align="center"><table cellspacing="8"><tr><td style="border:1px solid #bbb;padding:12px">6</td><td style="border:1px solid #bbb;padding:12px">1</td><td style="border:1px solid #bbb;padding:12px">9</td><td style="border:1px solid #bbb;padding:12px">4</td></tr></table></td></tr><tr><td><p>Du sitzt gerade am Rechner? Dann bestätige deine Adresse einfach per Klick:</p><p><a href="https://konto.heimfunk.example/bestaetigen/8c0b5d7e1f">E-Mail-Adresse bestätigen</a></p><p>Code und Link gelten 48 Stunden. Zentrale: HF-2200, Seriennummer 4100 7723 91.</p></td></tr></table></td></tr></table>`,
    code: '6194',
    link: 'https://konto.heimfunk.example/bestaetigen/8c0b5d7e1f',
    note: 'four digits in a cell each, and a link; a model and a serial number',
  },
  {
    name: 'de-5-newsletter-anmeldung',
    from: 'Weinhof Sonnleitner <post@weinhof-sonnleitner.example>',
    subject: 'Bitte Newsletter-Anmeldung bestätigen',
    text: `Liebe Weinfreundin, lieber Weinfreund,

vielen Dank für Ihr Interesse an unserem Newsletter. Damit niemand Sie ohne Ihr Wissen einträgt, brauchen wir noch Ihre Zustimmung. Mit einem Klick sind Sie dabei:

https://weinhof-sonnleitner.example/nl/optin?id=3318&h=f2a907c4

Als Dankeschön erhalten Sie danach einen Gutschein über 5 € ab einem Bestellwert von 49 €.

Haben Sie sich nicht angemeldet, betrachten Sie diese Nachricht als gegenstandslos. Ihre Adresse wird nach 7 Tagen gelöscht.

Weinhof Sonnleitner, Kellergasse 14, 3550 Langenlois, Österreich
Tel. +43 2734 555 12 | FN 218840 k | UID ATU 5550 4417
`,
    code: null,
    link: 'https://weinhof-sonnleitner.example/nl/optin?id=3318&h=f2a907c4',
    note: 'double opt-in that never says "confirm" in its text, only in the subject; a voucher to come',
  },
  {
    name: 'de-5-hoster-passwort',
    from: 'Nordserver Kundencenter <kundencenter@nordserver.example>',
    subject: 'Passwort vergessen? (Kundennummer 1180254)',
    html: `<p>Moin Herr Petersen,</p><p>Sie haben für das Kundencenter ein neues Passwort angefordert. Über den folgenden Link legen Sie es selbst fest:</p><p><a href="https://kundencenter.nordserver.example/passwort-neu/1180254/a83e-44c1-9d02">https://kundencenter.nordserver.example/passwort-neu/1180254/a83e-44c1-9d02</a></p><p>Der Link ist einmal verwendbar und verfällt um 10:12 Uhr.</p><p>Anforderung von IP 198.51.100.214, 25.11.2026 09:12:40</p><p>--<br>Nordserver KG · Speicherstraße 8 · 24103 Kiel · HRA 5512 KI<br>Hotline: 0431 / 555 78-0 (Mo–Fr 8–18 Uhr)<br><a href="https://nordserver.example/faq/4120">Hilfe zum Kundencenter</a></p>`,
    code: null,
    link: 'https://kundencenter.nordserver.example/passwort-neu/1180254/a83e-44c1-9d02',
    note: 'a reset; customer number in subject and address',
  },
  {
    name: 'de-5-stromabschlag',
    from: 'Talwerke Energie <rechnung@talwerke.example>',
    subject: 'Ihre Jahresrechnung 2026 ist da',
    encoding: 'base64',
    text: `Guten Tag,

Ihre Jahresrechnung für die Lieferstelle Am Mühlgraben 27 finden Sie im Anhang.

Rechnungsnummer   700 482 119
Vertragskonto     2004417730
Zählernummer      1EMH0012884406
Verbrauch         3.182 kWh
Guthaben          64,17 EUR
Neuer Abschlag    92,00 EUR ab 01.01.2027

Den Zählerstand für das nächste Jahr können Sie uns per App, im Kundenportal oder unter 0800 555 1130 durchgeben.

Ihre Talwerke
`,
    attachment: { name: 'Rechnung_700482119.pdf', type: 'application/pdf', body: '%PDF-1.4\n% 700482119\n%%EOF\n' },
    code: null,
    link: null,
    note: 'an invoice with many numbers and an attachment',
  },
  {
    name: 'de-5-paket-heute',
    from: 'Flinkbote Paket <info@flinkbote.example>',
    subject: 'Ihr Paket kommt heute zwischen 12:40 und 14:10 Uhr',
    html: `<table width="600" align="center" style="font-family:Arial"><tr><td bgcolor="#ffcc00" style="padding:10px"><b>FLINKBOTE</b></td></tr><tr><td><p>Hallo Herr Aydın,</p><p>Ihr Paket von <b>Schraubenhandel24</b> ist im Zustellfahrzeug.</p><table><tr><td>Sendungsnummer</td><td><a href="https://flinkbote.example/verfolgen?nr=00340434161094025519">00340434161094025519</a></td></tr><tr><td>Zustellfenster</td><td>25.11., 12:40–14:10</td></tr><tr><td>PLZ</td><td>50823</td></tr></table><p><a href="https://flinkbote.example/umleiten?nr=00340434161094025519">Ablageort wählen</a> &nbsp; <a href="https://flinkbote.example/verfolgen?nr=00340434161094025519">Live verfolgen</a></p><p>Nicht da? Dann bringen wir es in die Filiale 417, Venloer Str. 1033.</p></td></tr></table>`,
    code: null,
    link: null,
    note: 'a delivery: tracking number, postal code, branch, house number of four digits',
  },
  {
    name: 'de-5-forum-antwort',
    from: 'Schrauberforum <noreply@schrauberforum.example>',
    subject: 'Neue Antwort im Thema "Fehlercode P0420 nach Zündkerzenwechsel"',
    text: `Hallo kaefer1303,

MotorMichl hat im Thema "Fehlercode P0420 nach Zündkerzenwechsel" geantwortet:

"Code 0420 heißt erst mal nur Kat-Wirkungsgrad. Lösch ihn, fahr 50 km und lies neu aus. Bei mir war's die Lambdasonde, Teilenummer 06A906262, 68 € im Zubehör."

Zum Beitrag: https://schrauberforum.example/thread/88124?post=1440391#post1440391

Du bekommst diese Mail, weil du das Thema abonniert hast. Abbestellen: https://schrauberforum.example/abo/aus/88124
`,
    code: null,
    link: null,
    note: 'speaks of a "Code 0420", which is a fault; part number, posts',
  },
];
