import type { WrittenCase } from '../written-case.ts';

export const fr: readonly WrittenCase[] = [
  {
    name: 'fr-5-rendez-vous-sante',
    from: 'Santéo <ne-pas-repondre@santeo.example>',
    subject: 'Santéo - Votre code de vérification',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html><body><div style="display:none">Saisissez ce code pour vous connecter&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div><table class="wrapper" width="100%" bgcolor="#f1f5f9"><tr><td align="center"><table width="600" bgcolor="#ffffff"><tr><td style="padding:24px"><h1 style="font-size:20px;color:#107aca">Bonjour Mathilde,</h1><p>Voici le code à 6 chiffres pour vous connecter à votre compte Santéo&nbsp;:</p><p style="text-align:center"><strong style="font-size:32px">358071</strong></p><p>Ce code expirera dans 10&nbsp;minutes.</p><p><strong>Ne le partagez jamais</strong>, pas même avec votre praticien. Santéo ne vous appellera pas pour vous le demander.</p><p>À bientôt,<br>L’équipe Santéo</p></td></tr><tr><td style="font-size:11px;padding:24px">Santéo SAS, 54 quai du Parc, 92300 Levallois-Perret – RCS Nanterre 555 204 817<br>En cas d’urgence médicale, appelez le 15 ou le 112.</td></tr></table></td></tr></table></body></html>`,
    code: '358071',
    link: null,
    note: 'an HTML mail that says "6 chiffres" before them; company number, emergency numbers',
  },
  {
    name: 'fr-5-achat-en-ligne',
    from: 'Banque de la Garonne <securite@banquegaronne.example>',
    subject: 'Validez votre achat en ligne',
    charset: 'iso-8859-15',
    encoding: '8bit',
    text: `Bonjour,

Pour valider votre paiement de 89,90 € chez LITERIE DU SUD le 25/11/2026 à 09h07 avec votre carte n° XXXX XXXX XXXX 6630, merci de saisir le code à usage unique suivant :

7 1 9 3 0 6

Vous n'êtes pas à l'origine de cette opération ? Ne saisissez pas ce code et faites opposition au 09 69 55 50 12 (appel non surtaxé, 7j/7, 24h/24).

Banque de la Garonne, société coopérative au capital variable, 219 avenue François-Verdier, 81022 Albi Cedex 9. ORIAS 07 031 100.
`,
    code: '719306',
    link: null,
    note: 'each digit apart; a sum, a card, a telephone number and a register number in pairs',
  },
  {
    name: 'fr-5-bon-recoin',
    from: 'Le Recoin <no.reply@lerecoin.example>',
    subject: 'Votre code Le Recoin : 90 42 16',
    text: `Bonjour,

Une connexion à votre compte a été demandée depuis un nouvel appareil.

   Appareil : iPhone, application 101.24.0
   Lieu approximatif : Rouen (76)
   Heure : 9 h 11

Pour l'autoriser, recopiez dans l'application les six chiffres indiqués dans l'objet de cet e-mail. Vous avez 5 minutes.

Ce n'est pas vous ? Ne transmettez ces chiffres à personne et modifiez votre mot de passe depuis votre compte.

Le Recoin
85 rue du Faubourg, 75010 Paris
`,
    code: '904216',
    link: null,
    note: 'in the subject only, in pairs; an application version, a department, a postal code',
  },
  {
    name: 'fr-5-impots-locaux',
    from: 'Finances communales <ne-pas-repondre@finances-communales.example>',
    subject: 'Création de votre espace particulier',
    html: `<p>Madame, Monsieur,</p><p>Vous avez entrepris de créer votre espace particulier sur <b>finances-communales.example</b>. Afin de vérifier votre adresse électronique, veuillez reporter le code ci-dessous dans la page restée ouverte.</p><blockquote style="border-left:4px solid #000091;padding:8px 16px"><span style="font-family:monospace;font-size:22px">QH83-ZT5M</span></blockquote><p>Passé un délai de 30 minutes, ce code ne sera plus utilisable et vous devrez recommencer votre démarche.</p><p>Votre numéro fiscal (30 22 117 845 902) ne vous sera jamais demandé par courriel.</p><p>Le service des finances communales<br>N° d’assistance&nbsp;: 0 809 555 401 (service gratuit + prix de l’appel)</p>`,
    code: 'QH83-ZT5M',
    link: null,
    note: 'letters and digits, four and four with a dash, in a quotation block; a fiscal number in groups',
  },
  {
    name: 'fr-5-association-deux-voies',
    from: 'Cotisio pour Les Amis du Canal <bonjour@cotisio.example>',
    subject: 'Connectez-vous à Cotisio',
    text: `Bonjour Hélène,

Deux possibilités pour accéder à l'espace adhérent des Amis du Canal :

1. Cliquez sur ce lien de connexion :
   https://app.cotisio.example/connexion/lien?jeton=Zp81kQd0

2. Ou tapez le code 4837 sur l'écran de connexion.

Le lien comme le code ne servent qu'une fois et sont valables jusqu'à 9 h 30.

Rappel : votre cotisation 2027 (35 €) est à régler avant le 31/01/2027.

Cotisio - Nantes - Siret 881 204 417 00025
`,
    code: '4837',
    link: 'https://app.cotisio.example/connexion/lien?jeton=Zp81kQd0',
    note: 'a numbered list with a link and a code of four digits; a year, a sum, a Siret',
  },
  {
    name: 'fr-5-activation-forum',
    from: 'Jardins partagés <forum@jardins-partages.example>',
    subject: 'Activation de votre compte',
    encoding: 'base64',
    html: `<h3>Bienvenue sur le forum, potimarron31 !</h3><p>Il ne reste plus qu’à activer votre compte. Pour cela, un simple clic suffit&nbsp;:</p><p><a href="https://forum.jardins-partages.example/account-confirmation/potimarron31.20884/email?c=uVt3R9xW" class="button">Activer mon compte</a></p><p>Une fois le compte actif, pensez à lire <a href="https://forum.jardins-partages.example/regles">les règles du forum</a> et à vous présenter <a href="https://forum.jardins-partages.example/presentations.12/">par ici</a>.</p><p>L’équipe – 14&nbsp;206 membres, 388&nbsp;511 messages</p>`,
    code: null,
    link: 'https://forum.jardins-partages.example/account-confirmation/potimarron31.20884/email?c=uVt3R9xW',
    note: 'an activation button before two links that are not wanted; numbers of members in groups',
  },
  {
    name: 'fr-5-mot-de-passe-rail',
    from: 'Rail & Moi <compte@railetmoi.example>',
    subject: 'Réinitialisation de votre mot de passe',
    html: `<table width="600" align="center"><tr><td><img src="https://img.railetmoi.example/bandeau.jpg" alt="Rail &amp; Moi"></td></tr><tr><td style="padding:20px"><p>Bonjour M. Kacimi,</p><p>Vous avez oublié votre mot de passe ? Pas d’inquiétude, il vous suffit d’en choisir un autre.</p></td></tr><tr><td align="center"><table><tr><td bgcolor="#8f1d74" style="padding:12px 32px;border-radius:6px"><a href="https://compte.railetmoi.example/mdp?etape=2&amp;cle=71fb20ce&amp;lang=fr" style="color:#fff">Choisir un nouveau mot de passe</a></td></tr></table></td></tr><tr><td style="padding:20px"><p>Ce lien est actif pendant 1 heure. Si vous n’avez rien demandé, <a href="https://www.railetmoi.example/aide/signaler">prévenez-nous</a>.</p><p>Carte Avantage n° 29090 1187 44102 – 1&nbsp;240 points</p></td></tr></table>`,
    code: null,
    link: 'https://compte.railetmoi.example/mdp?etape=2&cle=71fb20ce&lang=fr',
    note: 'a reset whose address has ampersands; a loyalty card',
  },
  {
    name: 'fr-5-facture-mobile',
    from: 'Ondéa Mobile <factures@ondea.example>',
    subject: 'Votre facture n° 1406882203 du 22 novembre',
    text: `Bonjour,

Votre facture Ondéa Mobile est disponible.

Ligne : 07 00 55 01 48
Identifiant client : 31774052
Montant TTC : 15,99 €
Prélèvement le : 04/12/2026
Référence de mandat : ++OND8842071

Consultez-la dans votre Espace Abonné : https://espace.ondea.example/factures

Votre code PUK et votre RIO (04 E 884102 K7R) se trouvent aussi dans votre Espace Abonné, rubrique « Ma ligne ».

Ondéa Mobile, SAS au capital de 12 500 000 €, 41 rue des Antennes, 75008 Paris
`,
    code: null,
    link: null,
    note: 'an invoice that mentions the PUK code and prints a porting reference; nothing to enter now',
  },
  {
    name: 'fr-5-parrainage',
    from: 'Pédalo <hello@pedalo.example>',
    subject: 'Parrainez vos amis : 20 € pour vous, 20 € pour eux',
    text: `Salut Jules,

Envoie ton code de parrainage à tes amis. À leur première location, vous gagnez tous les deux 20 €.

JULES4821

Partager mon code : https://pedalo.example/partage/JULES4821

Offre valable jusqu’au 31/12/2026, limitée à 10 filleuls.
`,
    html: `<center><h1>Les bons plans se partagent 🚲</h1><p>Salut Jules,</p><p>Envoie ton code de parrainage à tes amis. À leur première location, vous gagnez tous les deux 20&nbsp;€.</p><p style="font-size:30px;border:2px dashed #f60;padding:16px;display:inline-block"><b>JULES4821</b></p><p><a href="https://pedalo.example/partage/JULES4821">Partager mon code</a></p><p style="font-size:11px">Offre valable jusqu’au 31/12/2026, limitée à 10 filleuls. <a href="https://pedalo.example/desinscription?u=88120">Se désinscrire</a></p></center>`,
    code: null,
    link: null,
    note: 'a referral code, large in a box',
  },
  {
    name: 'fr-5-avis-passage',
    from: 'Chronocolis <notification@chronocolis.example>',
    subject: 'Votre colis XR482917734FR vous attend en point relais',
    charset: 'windows-1252',
    text: `Bonjour Nadia BELKACEM,

Bonne nouvelle : votre colis n° XR482917734FR est arrivé !

Retirez-le avant le 04/12/2026 sur présentation d'une pièce d'identité chez :

TABAC PRESSE DU MARCHÉ
12 place Saint-Aubin
31000 TOULOUSE
Lundi - samedi : 07:00-19:30
Identifiant du relais : 31744

Expéditeur : MAISON LOUVEL, commande 5502817

Suivre mon colis : https://chronocolis.example/suivi/XR482917734FR
Service client : 3634 (0,35 €/min)
`,
    code: null,
    link: null,
    note: 'a parcel to fetch with an identity card: tracking, shop, order, short telephone number',
  },
];
