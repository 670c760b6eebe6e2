import type { WrittenCase } from '../written-case.ts';

export const fr: readonly WrittenCase[] = [
  {
    name: 'fr-3-assurance',
    from: 'Assurances Belloc <espace-client@assurances-belloc.example>',
    subject: 'Validation de votre signature électronique',
    html: `<p>Bonjour Monsieur Nguyen,</p><p>Vous êtes sur le point de signer l'avenant n° 2 au contrat 0418 7723 6. Pour valider votre signature, merci de recopier le code ci-dessous.</p><table cellpadding="0" cellspacing="8"><tr><td style="border-bottom:2px solid #000">9</td><td style="border-bottom:2px solid #000">1</td><td style="border-bottom:2px solid #000">6</td><td>-</td><td style="border-bottom:2px solid #000">0</td><td style="border-bottom:2px solid #000">3</td><td style="border-bottom:2px solid #000">5</td></tr></table><p>Ce code est strictement personnel. Validité&nbsp;: 8 minutes.</p><p>Assurances Belloc, SA au capital de 4 200 000 €, ORIAS 07 005 518, 33000 Bordeaux</p>`,
    code: '916035',
    link: null,
    note: 'a cell for each digit with a dash in the middle; a contract number before',
  },
  {
    name: 'fr-3-borne-wifi',
    from: 'Gare Connectée <wifi@gareconnectee.example>',
    subject: 'Votre accès Wi-Fi',
    charset: 'windows-1252',
    text: `Bienvenue sur le Wi-Fi de la gare !

Pour vérifier votre adresse, saisissez sur la page d'accueil du réseau le code suivant :
c8fw2n
Attention, le code est en minuscules. Il doit être saisi dans les 5 minutes, sinon votre connexion provisoire sera coupée.

Durée d'accès : 3 heures par jour. Débit : 20 Mbit/s.
`,
    code: 'c8fw2n',
    link: null,
    note: 'lower case on a line of its own; hours, minutes and a speed',
  },
  {
    name: 'fr-3-association-adhesion',
    from: 'Les Ateliers du Quai <adhesion@ateliersduquai.example>',
    subject: 'Activez votre espace adhérent',
    html: `<p>Bonjour Inès,</p><p>Votre adhésion 2026-2027 (n° 0318) est enregistrée. Pour choisir votre mot de passe et activer votre espace, <a href="https://ateliersduquai.example/espace/activation?adh=0318&amp;cle=Qm5yTz">suivez ce lien</a>.</p><p>Programme de décembre&nbsp;: <a href="https://ateliersduquai.example/reliure">reliure</a>, <a href="https://ateliersduquai.example/ceramique">céramique</a>, <a href="https://ateliersduquai.example/gravure">gravure</a>.</p><p>12 quai de la Fosse, 44000 Nantes – 02 40 55 51 12</p>`,
    code: null,
    link: 'https://ateliersduquai.example/espace/activation?adh=0318&cle=Qm5yTz',
    note: 'the link is in a sentence and only says to follow it; three others after it',
  },
  {
    name: 'fr-3-medecin-confirmer',
    from: 'Rendez-vous Santé 38 <rdv@rdvsante38.example>',
    subject: 'À confirmer : votre rendez-vous du 1er décembre',
    text: `Bonjour,

Vous avez demandé un rendez-vous avec le Dr Faure (dermatologie) le mardi 1er décembre 2026 à 11 h 20. Il ne sera réservé qu'après confirmation :

https://rdvsante38.example/confirmer/7QZ4-vk21

Sans réponse sous 2 heures, le créneau sera rendu aux autres patients.

Adresse : 22 cours Jean-Jaurès, 38000 Grenoble (code porte communiqué sur place)
Tarif : 60 €
Changer d'horaire : https://rdvsante38.example/modifier/7QZ4-vk21
`,
    code: null,
    link: 'https://rdvsante38.example/confirmer/7QZ4-vk21',
    note: 'an appointment that has to be confirmed; a link to change it; a door code that is not given',
  },
  {
    name: 'fr-3-facture-hebergeur',
    from: 'Nuage Breton <compta@nuagebreton.example>',
    subject: 'Facture NB-2026-11-00418',
    encoding: 'base64',
    text: `Bonjour,

Veuillez trouver ci-joint la facture NB-2026-11-00418 d'un montant de 14,39 € TTC, prélevée le 28/11/2026.

Référence client : nb58213-ovz
Mandat SEPA : ++NB582130001
Prochaine échéance du domaine menhir.example : 03/02/2027

Nuage Breton SAS, 3 rue de Siam, 29200 Brest
SIRET 812 555 018 00027 - TVA FR40812555018
`,
    attachment: { name: 'NB-2026-11-00418.pdf', type: 'application/pdf', body: '%PDF-1.4 (invoice)' },
    code: null,
    link: null,
    note: 'an invoice with an attachment; references, tax numbers, dates',
  },
  {
    name: 'fr-3-mot-de-passe-modifie',
    from: 'Carnet de Bord <securite@carnetdebord.example>',
    subject: 'Votre mot de passe a été modifié',
    html: `<p>Bonjour Lucas,</p><p>Le mot de passe de votre compte a été modifié le 25 novembre 2026 à 08&nbsp;h&nbsp;02 depuis Lille (59000).</p><p>Si vous êtes à l'origine de ce changement, vous n'avez rien à faire. Sinon, contactez-nous au 09 72 55 50 61 ou <a href="https://carnetdebord.example/securite/signaler">signalez-le</a>.</p><p><a href="https://carnetdebord.example/">Carnet de Bord</a>, v. 4.11.2</p>`,
    code: null,
    link: null,
    note: 'a notice of a change that was made; nothing to confirm',
  },
];
