import type { WrittenCase } from '../written-case.ts';

export const fr: readonly WrittenCase[] = [
  {
    name: 'fr-8-impots-locaux',
    from: 'Mon Espace Citoyen <ne-pas-repondre@espace-citoyen.example>',
    subject: 'Votre code de sécurité à usage unique',
    text: `Bonjour,

Vous avez demandé à vous connecter à Mon Espace Citoyen le 25/11/2026 à 9h12.

Votre code de sécurité est : 663 018

Saisissez-le dans la page restée ouverte. Passé 15 minutes, il ne fonctionnera plus.

Si vous n'êtes pas à l'origine de cette demande, contactez le 0 806 555 010 (service gratuit + prix d'un appel).

Ceci est un message automatique, merci de ne pas y répondre.
`,
    code: '663018',
    link: null,
    note: 'two groups after a label; a phone number',
  },
  {
    name: 'fr-8-covoiturage',
    from: 'Roulensemble <bonjour@roulensemble.example>',
    subject: 'Roulensemble : vérifiez votre adresse',
    html: `<div style="font-family:Verdana"><p>Salut Inès !</p><p>Plus qu'une étape avant votre premier trajet. Entrez ce code dans l'appli :</p><p style="text-align:center"><span style="border:2px solid #05a;border-radius:8px;padding:12px 30px;font-size:32px">8045</span></p><p>Il est valable pendant 1 heure.</p><p style="font-size:11px;color:#777">Roulensemble SAS au capital de 182 400 € – RCS Paris 400 188 245 – 16 rue des Ormeaux, 75020 Paris</p></div>`,
    code: '8045',
    link: null,
    note: 'four digits in a box; capital and register numbers',
  },
  {
    name: 'fr-8-banque-virement',
    from: 'Banque des Alpes <securite@banquedesalpes.example>',
    subject: 'Ajout d’un bénéficiaire',
    html: `<table width="600"><tr><td>Bonjour M. Garnier,</td></tr><tr><td>Pour valider l'ajout du bénéficiaire <b>SCI LES TILLEULS</b> (IBAN se terminant par 0189), veuillez saisir le code suivant dans votre espace client :</td></tr><tr><td align="center"><h2>29471836</h2></td></tr><tr><td>Ce code est strictement personnel. Aucun conseiller ne vous le demandera par téléphone.</td></tr><tr><td><small>Banque des Alpes, 12 quai Perrière, 38000 Grenoble. N° ORIAS 07 004 182.</small></td></tr></table>`,
    code: '29471836',
    link: null,
    note: 'eight digits in a table row; account and register numbers',
  },
  {
    name: 'fr-8-jeu',
    from: 'Studio Mandragore <compte@mandragore.example>',
    subject: '[Mandragore] Code d’authentification',
    text: `Bonjour Sylvebarbe,

Une connexion à votre compte a été tentée depuis un nouvel appareil (Windows, Lyon, 192.0.2.61).

Code d'authentification : V9C4TN

À bientôt en jeu,
L'équipe Mandragore
`,
    code: 'V9C4TN',
    link: null,
    note: 'letters and digits after a label; an IP address',
  },
  {
    name: 'fr-8-lien-ou-code',
    from: 'Notéo <connexion@noteo.example>',
    subject: 'Votre connexion à Notéo',
    html: `<h3>Connexion à Notéo</h3><p>Cliquez sur le bouton pour vous connecter à votre espace :</p><p><a href="https://noteo.example/c/lien?j=77ae0d1f">Me connecter</a></p><p>Vous préférez saisir un code ? Le voici : <b>315927</b></p><p>Le lien et le code expirent dans 20 minutes.</p><p>Notéo, 5 rue du Rail, 75013 Paris</p>`,
    code: '315927',
    link: 'https://noteo.example/c/lien?j=77ae0d1f',
    note: 'magic link or code',
  },
  {
    name: 'fr-8-reinitialisation',
    from: 'La Mercière <contact@lamerciere.example>',
    subject: 'Réinitialisez votre mot de passe',
    encoding: 'base64',
    html: `<p>Bonjour Claudine,</p><p>Vous avez oublié votre mot de passe ? Pas de panique. Cliquez ci-dessous pour en choisir un nouveau :</p><p><a href="https://www.lamerciere.example/mot-de-passe?jeton=4e8b21">Choisir un nouveau mot de passe</a></p><p>Livraison offerte dès 49 € d'achat avec le code LAINE49 !</p><p><a href="https://www.lamerciere.example/nouveautes">Nouveautés</a> | <a href="https://www.lamerciere.example/desinscription">Se désinscrire</a></p>`,
    code: null,
    link: 'https://www.lamerciere.example/mot-de-passe?jeton=4e8b21',
    note: 'reset; a coupon in the footer',
  },
  {
    name: 'fr-8-petition',
    from: 'Agir Local <signatures@agirlocal.example>',
    subject: 'Confirmez votre signature',
    text: `Bonjour Marc,

Merci d'avoir signé « Sauvons la ligne 204 ». Pour que votre signature compte, il faut encore la confirmer :

https://agirlocal.example/confirmer/204/b81fa7c

Déjà 12 480 signatures sur un objectif de 15 000 !

Agir Local, association loi 1901
`,
    code: null,
    link: 'https://agirlocal.example/confirmer/204/b81fa7c',
    note: 'confirming a signature; counts and a year',
  },
  {
    name: 'fr-8-facture-telecom',
    from: 'Comète Mobile <facture@cometemobile.example>',
    subject: 'Votre facture du 20 novembre 2026',
    text: `Bonjour Mme Petit,

Votre facture n° F26-11840275 d'un montant de 19,99 € TTC est disponible dans votre espace client.
Elle sera prélevée le 03/12/2026.

Ligne : 06 55 50 12 34
Code client : 4.118824

Gérez votre forfait : https://espace.cometemobile.example
`,
    code: null,
    link: null,
    note: 'an invoice with a customer code',
  },
  {
    name: 'fr-8-hotel',
    from: 'Hôtel du Vieux Port <reservation@vieuxport.example>',
    subject: 'Confirmation de votre réservation 7741-2093',
    html: `<p>Chère Madame Dubois,</p><p>Nous avons le plaisir de confirmer votre séjour du 11 au 13 décembre 2026 (2 nuits, chambre 214).</p><p>Référence : 7741-2093<br>Montant : 286,00 €, taxe de séjour incluse</p><p>Après 22 h, le digicode de l'entrée est 58A61.</p><p>Hôtel du Vieux Port, 3 quai Duperré, 17000 La Rochelle – Tél. 05 46 55 50 18</p>`,
    code: null,
    link: null,
    note: 'a booking reference and a door code',
  },
  {
    name: 'fr-8-mot-de-passe-modifie',
    from: 'Carnet Santé <alerte@carnetsante.example>',
    subject: 'Votre mot de passe a été modifié',
    html: `<p>Bonjour,</p><p>Le mot de passe de votre compte a été modifié le 25 novembre 2026 à 08:02 (Safari 26, Nantes).</p><p>Si vous êtes à l'origine de ce changement, aucune action n'est nécessaire. Sinon, <a href="https://carnetsante.example/assistance">contactez l'assistance</a>.</p>`,
    code: null,
    link: null,
    note: 'a notice after the fact',
  },
];
