import type { WrittenCase } from '../written-case.ts';

export const fr: readonly WrittenCase[] = [
  {
    name: 'fr-7-impots',
    from: 'Espace Particulier <ne-pas-repondre@fiscalite.example>',
    subject: "Code d'accès à votre espace particulier",
    text: `Bonjour,

Vous venez de demander à vous connecter à votre espace particulier depuis un nouvel appareil.

Pour poursuivre, saisissez le code à usage unique suivant : 57120846

Ce code est valable 15 minutes.

L'administration ne vous demandera jamais vos identifiants ou votre numéro de carte bancaire par courriel.

Ce message est envoyé automatiquement, merci de ne pas y répondre.
Pour toute question : 0 809 555 401 (service gratuit + prix appel), du lundi au vendredi de 8h30 à 19h.
`,
    code: '57120846',
    link: null,
    note: 'eight digits after a colon; a helpline',
  },
  {
    name: 'fr-7-covoiturage',
    from: 'Zigoto Covoiturage <bonjour@zigoto.example>',
    subject: 'Votre code de vérification Zigoto',
    html: `<div style="font-family:sans-serif"><h2>On vérifie que c'est bien vous 👋</h2><p>Salut Inès, voici votre code :</p><table><tr><td style="border:1px solid #ccc;padding:12px;font-size:24px">3</td><td style="border:1px solid #ccc;padding:12px;font-size:24px">0</td><td style="border:1px solid #ccc;padding:12px;font-size:24px">7</td><td style="border:1px solid #ccc;padding:12px;font-size:24px">9</td><td style="border:1px solid #ccc;padding:12px;font-size:24px">4</td><td style="border:1px solid #ccc;padding:12px;font-size:24px">2</td></tr></table><p>Entrez-le dans l'application. Il expire dans 5 minutes.</p><p style="font-size:11px">Zigoto SAS au capital de 152 400 € – RCS Paris 999 204 118 – 84 avenue de la République, 75011 Paris</p></div>`,
    code: '307942',
    link: null,
    note: 'a cell for each digit; capital and register number',
  },
  {
    name: 'fr-7-banque-carte',
    from: 'Banque du Littoral <alerte@banque-littoral.example>',
    subject: "Validation de votre achat en ligne d'un montant de 129,90 EUR",
    encoding: 'base64',
    text: `Madame, Monsieur,

Un paiement de 129,90 EUR chez ELECTRO-DISCOUNT est en attente sur votre carte n° XXXX XXXX XXXX 7015, le 25/11/2026 à 09:13.

Le code de sécurité pour le valider est le 664183. Ne le communiquez à personne, y compris à un conseiller.

Vous n'êtes pas à l'origine de cette opération ? Faites opposition au 09 69 55 50 12.

Banque du Littoral, société coopérative, 3 quai Duperré, 17000 La Rochelle – ORIAS 07 005 828
`,
    code: '664183',
    link: null,
    note: 'a payment to approve: amount, card, phone and register numbers around it',
  },
  {
    name: 'fr-7-jeu-objet',
    from: 'Studio Brumaire <comptes@brumaire.example>',
    subject: 'Brumaire – code de connexion : R4X9-TL2P',
    html: `<p>Bonjour Capitaine Nox,</p><p>Une connexion à votre compte de jeu est en cours :</p><ul><li>Plateforme : PC (Windows 11)</li><li>Lieu : Lyon, France</li><li>Heure : 25 nov. 2026, 09:10</li></ul><p>Le code figurant dans l'objet de ce message est à recopier dans le lanceur, version 3.18.2.</p><p>À bientôt dans l'archipel,<br>L'équipe Brumaire</p><p><a href="https://brumaire.example/assistance">Assistance</a> – <a href="https://brumaire.example/confidentialite">Confidentialité</a></p>`,
    code: 'R4X9-TL2P',
    link: null,
    note: 'in the subject only, letters and digits with a dash; a version',
  },
  {
    name: 'fr-7-mot-de-passe-code',
    from: 'Grand Marché Drive <client@grandmarche.example>',
    subject: 'Réinitialisation de votre mot de passe',
    text: `Bonjour Philippe,

Vous avez oublié votre mot de passe ? Pas de panique.

Saisissez ce code sur la page de réinitialisation :

    8 1 5 5 3

Il est valable une heure.

Votre carte de fidélité : 9135 7002 4418 0067
Vos points : 1 284

À très vite dans votre Drive de Chambéry (04 79 55 50 31).
`,
    html: `<p>Bonjour Philippe,</p><p>Vous avez oublié votre mot de passe ? Pas de panique.</p><p>Saisissez ce code sur la page de réinitialisation :</p><p style="font-size:30px;letter-spacing:.4em">81553</p><p>Il est valable une heure.</p><p style="color:#777">Votre carte de fidélité : 9135 7002 4418 0067<br>Vos points : 1 284</p><p>À très vite dans votre Drive de Chambéry (04 79 55 50 31).</p>`,
    code: '81553',
    link: null,
    note: 'spaced out in the text, whole in the HTML; loyalty card and points',
  },
  {
    name: 'fr-7-association-adhesion',
    from: 'Les Sentiers Vosgiens <adhesions@sentiers-vosgiens.example>',
    subject: 'Confirmez votre inscription',
    charset: 'iso-8859-15',
    text: `Bonjour Agnès,

Merci de rejoindre Les Sentiers Vosgiens ! Pour finaliser la création de votre compte adhérent (n° 2026-0418), cliquez sur le lien ci-dessous ou copiez-le dans votre navigateur :

https://adherents.sentiers-vosgiens.example/confirmation?jeton=e40a77bd219c

Sans confirmation sous 72 heures, votre demande sera supprimée.

La cotisation annuelle est de 38 €. Prochaine sortie : dimanche 6 décembre, 8h45, col de la Schlucht (1 139 m).

Le bureau
`,
    code: null,
    link: 'https://adherents.sentiers-vosgiens.example/confirmation?jeton=e40a77bd219c',
    note: 'an account to confirm; a member number, a height',
  },
  {
    name: 'fr-7-lien-connexion',
    from: 'Fiscalio <acces@fiscalio.example>',
    subject: 'Votre lien de connexion à Fiscalio',
    html: `<table align="center" width="520"><tr><td><img src="https://fiscalio.example/i/logo.png" alt="Fiscalio"></td></tr><tr><td><p>Bonjour,</p><p>Vous avez demandé à vous connecter sans mot de passe.</p><a href="https://app.fiscalio.example/auth/callback?email=quiet-otter-482%40inbox.example&amp;t=0c7e9912aa" style="display:block;text-align:center;background:#003189;color:#fff;padding:16px">Me connecter</a><p>Le lien est à usage unique et reste actif 20 minutes.</p><p>Navigateur : Safari 19 sur iPhone · IP : 198.51.100.61</p></td></tr><tr><td><small>Fiscalio, 12 rue Sainte-Catherine, 33000 Bordeaux · <a href="https://fiscalio.example/cgu">CGU</a></small></td></tr></table>`,
    code: null,
    link: 'https://app.fiscalio.example/auth/callback?email=quiet-otter-482%40inbox.example&t=0c7e9912aa',
    note: 'a magic link whose address has the reader in it',
  },
  {
    name: 'fr-7-train-billet',
    from: 'RailNova <billets@railnova.example>',
    subject: 'Confirmation de votre voyage Nantes - Paris, réf. TKV8QN',
    html: `<p>Merci pour votre commande, Lucas.</p><table><tr><td>Référence du dossier</td><td><b>TKV8QN</b></td></tr><tr><td>Train</td><td>n° 8812, voiture 05, place 061</td></tr><tr><td>Départ</td><td>Nantes, 28/11/2026, 07:38</td></tr><tr><td>Arrivée</td><td>Paris Montparnasse, 09:52</td></tr><tr><td>Prix</td><td>46,00 €</td></tr></table><p>E-billet : 184 229 907</p><p><a href="https://railnova.example/billet/TKV8QN.pdf">Télécharger mon billet</a></p>`,
    code: null,
    link: null,
    note: 'a booking reference, train and seat numbers',
  },
  {
    name: 'fr-7-facture-telecom',
    from: 'Ondélia <facture@ondelia.example>',
    subject: 'Votre facture du 20 novembre 2026 est disponible',
    text: `Bonjour Madame Girard,

Votre facture n° 26110-448201 d'un montant de 24,99 € est disponible dans votre espace client.

Ligne : 06 39 98 04 17
Prélèvement le : 02/12/2026
Forfait : 100 Go

Consultez-la ici : https://espace.ondelia.example/factures

Service client : 3977 (prix d'un appel local)
Ondélia SA, 92130 Issy-les-Moulineaux
`,
    code: null,
    link: null,
    note: 'an invoice with a short service number',
  },
  {
    name: 'fr-7-colis-relais',
    from: 'PointColis <suivi@pointcolis.example>',
    subject: 'Votre colis vous attend en consigne',
    html: `<p>Bonne nouvelle, votre colis <b>XR 448 190 227 FR</b> est arrivé !</p><p>Consigne : Gare de Rennes, hall nord<br>Code de retrait : <b style="font-size:22px">719 304</b><br>À retirer avant le 29/11/2026</p><p>Présentez-vous devant l'écran et tapez le code pour ouvrir le casier.</p><p><a href="https://pointcolis.example/itineraire/1184">Itinéraire</a></p>`,
    code: null,
    link: null,
    note: 'a locker code and a tracking number',
  },
];
