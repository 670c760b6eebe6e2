import type { WrittenCase } from '../written-case.ts';

export const fr: readonly WrittenCase[] = [
  {
    name: 'fr-commande',
    from: 'Maison Cordier <commandes@maisoncordier.example>',
    subject: 'Confirmation de votre commande n° 718204',
    html: `<p>Merci pour votre commande <b>718204</b> du 25/11/2026.</p><table><tr><td>2 × Théière réf. 44021</td><td>68,00 €</td></tr><tr><td>TVA 20 %</td><td>11,33 €</td></tr></table><p>Retrait avec une pièce d'identité au 12 bis rue Haute, code postal 35000. <a href="https://maisoncordier.example/suivi/718204">Suivre ma commande</a></p>`,
    code: null,
    link: null,
    note: 'six digits of an order, and a code that is postal',
  },
  {
    name: 'fr-conseil-securite',
    from: 'Banque du Vercors <info@vercors-banque.example>',
    subject: 'Ne donnez jamais vos codes',
    encoding: 'base64',
    text: `Un faux conseiller vous demande le code reçu par SMS ? Raccrochez.

En 2025, plus de 12 000 clients ont été visés. Opposition 24h/24 : 09 99 12 34 56.
Votre banque ne vous demandera jamais un code de validation.
`,
    code: null,
    link: null,
    note: 'about codes, holds none',
  },
  {
    name: 'fr-lien-et-code',
    from: 'Covoit Malin <inscription@covoitmalin.example>',
    subject: 'Finalisez votre inscription',
    html: `<body style="background:#fafafa"><h2>Finalisez votre inscription</h2><a href="https://covoitmalin.example/valider?jeton=aa81-40Fz&amp;l=fr">Valider mon adresse e-mail</a><p>Le bouton ne répond pas&nbsp;? Entrez le code <b>7743</b> dans l'application.</p><a href="https://covoitmalin.example/cgu">CGU</a> <a href="https://covoitmalin.example/desabonnement?u=20418">Se désabonner</a><p>© 2015-2026 Covoit Malin SAS, RCS Lyon 812 345 678</p></body>`,
    code: '7743',
    link: 'https://covoitmalin.example/valider?jeton=aa81-40Fz&l=fr',
    note: 'link and a code of four digits; company number in the footer',
  },
  {
    name: 'fr-mot-de-passe',
    from: 'Théâtre du Quai <billetterie@theatreduquai.example>',
    subject: 'Réinitialisation de votre mot de passe',
    text: `Bonjour,

Pour choisir un nouveau mot de passe, suivez ce lien (valable 2 heures) :
https://billetterie.theatreduquai.example/mdp/nouveau/6c1f0e?c=31877

Vous n'avez rien demandé ? Écrivez-nous : https://theatreduquai.example/contact
`,
    code: null,
    link: 'https://billetterie.theatreduquai.example/mdp/nouveau/6c1f0e?c=31877',
    note: 'reset by link; the contact link is not it',
  },
  {
    name: 'fr-objet-code',
    from: 'Ligne Bleue <connexion@lignebleue.example>',
    subject: '90 61 74 : code de connexion Ligne Bleue',
    encoding: 'base64',
    html: `<p>Bonjour Éloïse,</p><p>Saisissez le code ci-dessous pour vous connecter&nbsp;:</p><p style="font-size:40px;color:#003366">906174</p><p>Vous n'êtes pas à l'origine de cette demande&nbsp;? Ignorez ce message.</p>`,
    code: '906174',
    link: null,
    note: 'in pairs in the subject, in one piece in the body',
  },
  {
    name: 'fr-paiement-3ds',
    from: 'Banque du Vercors <alerte@vercors-banque.example>',
    subject: 'Validation de votre achat de 89,90 €',
    html: `<table><tr><td>Commerçant :</td><td>LIBRAIRIE 1884</td></tr><tr><td>Montant :</td><td>89,90&nbsp;€</td></tr><tr><td>Carte :</td><td>**** 3307</td></tr></table><p>Pour valider, saisissez <strong>55128043</strong> sur la page du commerçant. Ne communiquez ce code à personne, même à un conseiller.</p>`,
    code: '55128043',
    link: null,
    note: 'the word code comes in the sentence after the number',
  },
  {
    name: 'fr-texte-long',
    from: 'Mairie de Sainte-Orse <demarches@sainte-orse.example>',
    subject: 'Votre demande en ligne',
    charset: 'iso-8859-15',
    encoding: '8bit',
    text: `Madame, Monsieur,

Nous avons bien reçu votre demande n° 2026-04417 déposée le 25 novembre 2026 à 9h12. Avant de la transmettre au service concerné, nous devons nous assurer que cette adresse électronique est la vôtre ; merci de reporter le nombre 640295, qui fait office de code à usage unique, dans la case prévue à cet effet. Les droits s'élèvent à 25 €.

Le secrétariat, 3 place de l'Église, 24210 Sainte-Orse
`,
    code: '640295',
    link: null,
    note: 'in a long sentence, the label after the number',
  },
  {
    name: 'fr-train',
    from: 'Rail Azur <billets@railazur.example>',
    subject: 'Votre billet pour le 12/12/2026',
    charset: 'windows-1252',
    html: `<p>Dossier <b>QJ7RTM</b> — TRAIN 6117 — Voiture 08, place 54</p><p>Départ 07h38 Paris, arrivée 10h51 Avignon. Tarif : 47,00 €</p><p><a href="https://railazur.example/billet.pdf?d=QJ7RTM">Télécharger le billet</a></p>`,
    code: null,
    link: null,
    note: 'a booking reference, a train number',
  },
];
