import type { WrittenCase } from '../written-case.ts';

export const de: readonly WrittenCase[] = [
  {
    name: 'de-8-krankenkasse',
    from: 'Nordkasse <noreply@nordkasse.example>',
    subject: 'Ihr Bestätigungscode für das Onlineportal',
    text: `Sehr geehrte Frau Brandt,

um Ihre E-Mail-Adresse im Onlineportal der Nordkasse zu hinterlegen, geben Sie bitte den folgenden Bestätigungscode ein:

   84 20 61

Der Code ist 30 Minuten gültig. Unsere Mitarbeiterinnen und Mitarbeiter werden Sie niemals nach diesem Code fragen.

Freundliche Grüße
Ihre Nordkasse

Servicetelefon 0800 555 10 20 (gebührenfrei)
Nordkasse, Postfach 11 02 44, 20402 Hamburg
`,
    code: '842061',
    link: null,
    note: 'in pairs; phone, post box and postal code',
  },
  {
    name: 'de-8-marktplatz',
    from: 'Flohkiste <noreply@flohkiste.example>',
    subject: '739204 – dein Code zum Einloggen',
    html: `<table width="600" align="center" style="font-family:Helvetica"><tr><td><h2>Hallo Jonas!</h2><p>Jemand möchte sich mit deinem Konto auf einem neuen Gerät einloggen. Wenn du das bist, gib diesen Code ein:</p><p style="font-size:40px;letter-spacing:8px;font-weight:bold">739204</p><p>Gerät: iPhone, iOS 26.1<br>Ort: Nähe Leipzig<br>Zeit: 25.11.2026, 09:14 Uhr</p><p>Du warst das nicht? Dann ändere bitte dein <a href="https://www.flohkiste.example/konto/passwort">Passwort</a>.</p></td></tr><tr><td style="font-size:11px;color:#888">Flohkiste GmbH, Birkenring 26, 14532 Kleinmachnow, HRB 10418 P, USt-IdNr. DE 200 418 827</td></tr></table>`,
    code: '739204',
    link: null,
    note: 'a sign-in with device and place; register numbers',
  },
  {
    name: 'de-8-mobilfunk',
    from: 'Funkzelle Mobil <service@funkzelle.example>',
    subject: 'Einmalpasswort',
    encoding: 'base64',
    html: `<p>Guten Tag Herr Yilmaz,</p><p>Ihr Einmalpasswort lautet: <b>5X8M2K</b></p><p>Damit bestätigen Sie die Bestellung Ihrer eSIM zur Rufnummer 0151 5550 1234. Es gilt bis 10:30 Uhr.</p><p>Kundennummer: 700412885<br>Tarif: Allnet M, 14,99 €/Monat</p>`,
    code: '5X8M2K',
    link: null,
    note: 'letters and digits; a customer number, a phone number and a price',
  },
  {
    name: 'de-8-depot',
    from: 'Kantbank Depot <sicherheit@kantbank.example>',
    subject: 'Freigabe Ihrer Order',
    text: `Guten Tag,

Auftrag:  Kauf 25 Stück, WKN A1X4ZT
Limit:    48,20 EUR
Handelsplatz: Tradegate

E-Mail-TAN: 1907752

Bitte prüfen Sie die Auftragsdaten, bevor Sie die TAN im Orderformular eingeben. Stimmen sie nicht überein, rufen Sie uns an: 069 555 4300.

Kantbank AG, Mainzer Landstraße 180, 60327 Frankfurt am Main
`,
    code: '1907752',
    link: null,
    note: 'seven-digit TAN; a security number and a price',
  },
  {
    name: 'de-8-sportverein',
    from: 'TSV Auental <mitglieder@tsv-auental.example>',
    subject: 'Willkommen – bitte E-Mail-Adresse bestätigen',
    html: `<p>Hallo Miriam,</p><p>schön, dass du dabei bist! Damit dein Mitgliedskonto freigeschaltet wird, bestätige bitte deine Adresse:</p><p><a href="https://app.tsv-auental.example/verify/c4f1a09e">E-Mail-Adresse bestätigen</a></p><p>Alternativ kannst du in der App den Code <strong>2618</strong> eingeben.</p><p>Deine Mitgliedsnummer: 1953-0448<br>Beitrag: 14 € monatlich</p><p>TSV Auental 1953 e. V.</p>`,
    code: '2618',
    link: 'https://app.tsv-auental.example/verify/c4f1a09e',
    note: 'link or four digits; a membership number and a founding year',
  },
  {
    name: 'de-8-webshop-passwort',
    from: 'Teekontor Seidel <shop@teekontor-seidel.example>',
    subject: 'Passwort zurücksetzen',
    charset: 'iso-8859-1',
    encoding: '8bit',
    text: `Hallo Peter Lang,

für Ihr Kundenkonto (Kundennr. 30881) wurde ein neues Passwort angefordert. Über den folgenden Link können Sie innerhalb von 2 Stunden ein neues vergeben:

https://www.teekontor-seidel.example/account/recover/password?hash=Qp81vLx03

Falls Sie das Passwort nicht ändern möchten, ignorieren Sie diese E-Mail.

Teekontor Seidel, Inh. Karla Seidel, Am Speicher 9, 26789 Leer
`,
    code: null,
    link: 'https://www.teekontor-seidel.example/account/recover/password?hash=Qp81vLx03',
    note: 'reset with a customer number',
  },
  {
    name: 'de-8-newsletter-doi',
    from: 'Museum am Wall <newsletter@museumamwall.example>',
    subject: 'Ihre Anmeldung zum Newsletter',
    html: `<p>Sehr geehrte Damen und Herren,</p><p>vielen Dank für Ihr Interesse an unserem Newsletter. Bitte klicken Sie auf den Link, um Ihre Anmeldung abzuschließen:</p><p><a href="https://news.museumamwall.example/optin/4471/ab90f">Ja, ich möchte den Newsletter erhalten</a></p><p>Aktuell bei uns: „Bremen um 1900“, bis 28. Februar 2027, <a href="https://museumamwall.example/1900">mehr erfahren</a>.</p>`,
    code: null,
    link: 'https://news.museumamwall.example/optin/4471/ab90f',
    note: 'double opt-in; an exhibition with years',
  },
  {
    name: 'de-8-stromrechnung',
    from: 'Stadtwerke Lindau <rechnung@sw-lindau.example>',
    subject: 'Ihre Jahresabrechnung 2026 ist da',
    text: `Guten Tag Frau Huber,

Ihre Abrechnung für den Zeitraum 01.11.2025 bis 31.10.2026 steht im Kundenportal bereit.

Vertragskonto: 2004 118 733
Rechnungsnummer: 90551204
Zählerstand: 18442 kWh
Guthaben: 86,14 €

Ihr neuer Abschlag beträgt 72,00 € und wird am 15. jedes Monats abgebucht (Mandat SWL-48813).

https://portal.sw-lindau.example/rechnungen
`,
    code: null,
    link: null,
    note: 'contract, invoice and meter numbers',
  },
  {
    name: 'de-8-paketstation',
    from: 'Paketblitz <info@paketblitz.example>',
    subject: 'Ihre Sendung liegt zur Abholung bereit',
    html: `<p>Guten Tag Stefan Krüger,</p><p>Ihre Sendung <b>00340434 5501 8827</b> liegt in der Abholstation 142, Bahnhofstraße 3, 73728 Esslingen.</p><p>Abholcode für das Fach:</p><h1>4093</h1><p>Bitte holen Sie die Sendung bis zum 02.12.2026 ab. <a href="https://paketblitz.example/verfolgen?nr=0034043455018827">Sendung verfolgen</a></p>`,
    code: null,
    link: null,
    note: 'a locker code and a tracking number',
  },
  {
    name: 'de-8-black-week',
    from: 'Radwerk <aktion@radwerk.example>',
    subject: 'Nur noch 48 Stunden: 20 % auf alles mit Code BLACK20',
    html: `<h1>Black Week bei Radwerk</h1><p>Mit dem Gutscheincode <b style="font-size:26px">BLACK20</b> sparst du 20 % auf Helme, Licht und Schlösser.</p><p>Trekkingrad Modell 2026: statt 1.299 € nur 1.039 €</p><p><a href="https://radwerk.example/black-week">Jetzt einkaufen</a></p><p style="font-size:10px">Gültig bis 27.11.2026. Radwerk GmbH, Hansaring 61, 50670 Köln. <a href="https://radwerk.example/abmelden">Abmelden</a></p>`,
    code: null,
    link: null,
    note: 'a coupon in subject and body',
  },
];
