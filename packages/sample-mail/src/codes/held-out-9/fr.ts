import type { WrittenCase } from '../written-case.ts';

export const fr: readonly WrittenCase[] = [
  {
    name: 'fr-9-impots',
    from: 'Portail des Démarches <ne-pas-repondre@demarches-publiques.example>',
    subject: 'Votre code d’accès à usage unique',
    text: `Bonjour,

Afin de finaliser votre connexion à votre espace personnel, veuillez saisir le code d'accès suivant :

                    402 918

Ce code est valable pendant 15 minutes et ne peut être utilisé qu'une seule fois.

Ceci est un message automatique, merci de ne pas y répondre. Pour toute question : 0 809 555 401 (service gratuit + prix appel).

La Direction des Démarches
`,
    code: '402918',
    link: null,
    note: 'centred on its line in two groups; a phone number',
  },
  {
    name: 'fr-9-covoiturage',
    from: 'RouleEnsemble <bonjour@roulensemble.example>',
    subject: 'Confirme ton adresse e-mail avec ce code',
    html: `<table width="600"><tr><td><h1>Salut Inès 👋</h1></td></tr><tr><td>Plus qu'une étape avant ton premier trajet ! Entre ce code dans l'application :</td></tr><tr><td align="center"><span style="border:1px solid;padding:8px">5</span> <span style="border:1px solid;padding:8px">0</span> <span style="border:1px solid;padding:8px">8</span> <span style="border:1px solid;padding:8px">6</span></td></tr><tr><td>Il expire dans 10 min. Si tu n'es pas à l'origine de cette demande, oublie ce message.</td></tr><tr><td style="font-size:11px">RouleEnsemble SA, 84 avenue de la République, 75011 Paris – RCS Paris 491 904 546</td></tr></table>`,
    code: '5086',
    link: null,
    note: 'four digits each in a box; a register number',
  },
  {
    name: 'fr-9-banque-virement',
    from: 'Banque du Rivage <securite@banquedurivage.example>',
    subject: 'Validation de votre ajout de bénéficiaire',
    text: `Madame Caron,

Vous avez demandé l'ajout du bénéficiaire SCI LES TILLEULS (IBAN se terminant par 0612) le 25/11/2026 à 09h12.

Code de validation : 73920418

Saisissez-le sur votre espace client pour valider l'opération. Ne communiquez JAMAIS ce code, même à votre conseiller.

Opération inconnue ? Appelez le 09 69 55 50 12.

Banque du Rivage, société anonyme au capital de 12 500 000 €, siège social 3 quai des Indes, 56100 Lorient
`,
    charset: 'windows-1252',
    code: '73920418',
    link: null,
    note: 'eight digits; an IBAN ending, a capital, a phone number',
  },
  {
    name: 'fr-9-boutique-connexion',
    from: 'Maison Perle <contact@maisonperle.example>',
    subject: 'Votre code de connexion Maison Perle est 164027',
    text: `Votre code de connexion à usage unique est

164027

Si vous n’avez pas demandé ce code, ignorez cet e-mail.

Politique de confidentialité: https://maisonperle.example/policies/privacy
© 2026 Maison Perle, 69002 Lyon
`,
    html: `<p style="text-align:center"><img src="https://maisonperle.example/logo.svg" alt=""></p><p style="text-align:center;font-size:20px">Votre code de connexion à usage unique est</p><p style="text-align:center;font-size:32px;font-weight:600">164027</p><p style="text-align:center;color:#777">Si vous n’avez pas demandé ce code, ignorez cet e-mail.</p><p style="text-align:center;font-size:12px"><a href="https://maisonperle.example/policies/privacy">Politique de confidentialité</a><br>© 2026 Maison Perle, 69002 Lyon</p>`,
    code: '164027',
    link: null,
    note: 'subject and body; a year and a postal code',
  },
  {
    name: 'fr-9-mutuelle-mdp',
    from: 'Mutuelle Horizon <espace-adherent@mutuellehorizon.example>',
    subject: 'Réinitialisation de votre mot de passe',
    text: `Bonjour M. Fabre,

Vous avez oublié votre mot de passe ? Pas d'inquiétude. Recopiez le code ci-dessous sur la page de réinitialisation, puis choisissez un nouveau mot de passe.

Votre code temporaire est le : XB94KD

Il reste actif jusqu'à 10h00.

Votre numéro d'adhérent : 00417783
Mutuelle soumise au livre II du code de la mutualité, SIREN 775 555 123
`,
    code: 'XB94KD',
    link: null,
    note: 'a reset by code of letters and digits; member and register numbers',
  },
  {
    name: 'fr-9-forum-activation',
    from: 'Forum Abeilles & Ruches <robot@abeilles-ruches.example>',
    subject: 'Activation de votre compte',
    text: `Bienvenue sur Abeilles & Ruches, butineur63 !

Conservez cet e-mail. Votre compte est actuellement inactif ; pour l'activer, visitez le lien suivant :

https://abeilles-ruches.example/ucp.php?mode=activate&u=7719&k=2HR8S0WQ

Votre mot de passe est stocké de façon sécurisée et ne peut pas être retrouvé. En cas d'oubli, vous pourrez en demander un nouveau.

L'équipe du forum
`,
    code: null,
    link: 'https://abeilles-ruches.example/ucp.php?mode=activate&u=7719&k=2HR8S0WQ',
    note: 'a forum activation with a key in the address',
  },
  {
    name: 'fr-9-lien-magique-presse',
    from: 'Le Courrier du Littoral <abonnes@courrierdulittoral.example>',
    subject: 'Votre lien de connexion',
    text: `Bonjour,

Pour lire l'article sans mot de passe, il vous suffit de cliquer :

Je me connecte (https://abo.courrierdulittoral.example/connexion/jeton/KpX81-d02c)

Ce lien est personnel et valable 20 minutes.

À la une : le port agrandi dès 2027 (https://courrierdulittoral.example/2026/11/25/port)
`,
    html: `<p>Bonjour,</p><p>Pour lire l'article sans mot de passe, il vous suffit de cliquer :</p><p><a href="https://abo.courrierdulittoral.example/connexion/jeton/KpX81-d02c" style="background:#900;color:white;padding:10px">Je me connecte</a></p><p>Ce lien est personnel et valable 20 minutes.</p><p>À la une : <a href="https://courrierdulittoral.example/2026/11/25/port">le port agrandi dès 2027</a></p>`,
    code: null,
    link: 'https://abo.courrierdulittoral.example/connexion/jeton/KpX81-d02c',
    note: 'a sign-in link; an article linked below',
  },
  {
    name: 'fr-9-colis',
    from: 'Colivite <suivi@colivite.example>',
    subject: 'Votre colis est arrivé en point relais',
    html: `<p>Bonjour Mme Petit,</p><p>Votre colis n° <b>6A 1830 2294 771</b> vous attend chez <b>Tabac des Halles</b>, 14 rue Neuve, 35000 Rennes, jusqu'au 09/12/2026.</p><p>Présentez une pièce d'identité et votre code de retrait : <b>482 190</b></p><p>Horaires : lundi–samedi 7h30–19h30</p><p><a href="https://colivite.example/suivi/6A18302294771">Suivre mon colis</a></p>`,
    code: null,
    link: null,
    note: 'a parcel at a pick-up point; what is shown at the counter',
  },
  {
    name: 'fr-9-facture-energie',
    from: 'Lumélec <facture@lumelec.example>',
    subject: 'Votre facture du 20 novembre 2026',
    text: `Bonjour,

Votre facture n° 10 284 551 937 d'un montant de 96,42 € TTC est disponible dans votre espace client.

Elle sera prélevée le 5 décembre 2026 sur votre compte bancaire.

Référence client : 6 004 881 220
Point de livraison (PDL) : 19401827366152

Accéder à mon espace : https://client.lumelec.example
Urgence dépannage : 09 72 55 50 35 (24h/24)
`,
    encoding: 'base64',
    code: null,
    link: null,
    note: 'an invoice with many numbers',
  },
  {
    name: 'fr-9-promo',
    from: 'Chaussette & Cie <news@chaussetteetcie.example>',
    subject: '-20 % avec le code NOEL2026 🎄',
    html: `<center><h1>Noël avant l'heure</h1><p>-20 % sur tout le site avec le code</p><p style="font-size:34px;border:3px dashed red;padding:15px"><b>NOEL2026</b></p><p><a href="https://chaussetteetcie.example/noel">J'en profite</a></p><p style="font-size:10px">Offre valable jusqu'au 29/11/2026 minuit, non cumulable. <a href="https://chaussetteetcie.example/desabo">Se désabonner</a></p></center>`,
    code: null,
    link: null,
    note: 'a discount code in a dashed box',
  },
];
