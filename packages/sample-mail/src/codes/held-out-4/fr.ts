import type { WrittenCase } from '../written-case.ts';

export const fr: readonly WrittenCase[] = [
  {
    name: 'fr-4-covoiturage',
    from: 'Roulons Malin <bonjour@roulonsmalin.example>',
    subject: 'Votre code de vérification',
    html: `<center><img src="https://static.roulonsmalin.example/entete.jpg" width="600" alt=""><h2>Bonjour Éloïse&nbsp;!</h2><p>Pour vérifier votre adresse e-mail, saisissez ce code dans l’application&nbsp;:</p><table cellspacing="8"><tr><td style="border:1px solid #0a7;padding:10px">7</td><td style="border:1px solid #0a7;padding:10px">0</td><td style="border:1px solid #0a7;padding:10px">3</td><td style="border:1px solid #0a7;padding:10px">8</td></tr></table><p>Il est valable 10 minutes.</p><p style="font-size:11px">Roulons Malin SAS au capital de 50 000 €, RCS Nantes 812 445 907</p></center>`,
    code: '7038',
    link: null,
    note: 'one digit a cell; capital and register number below',
  },
  {
    name: 'fr-4-impots-connexion',
    from: 'Espace Citoyen Valmont <ne-pas-repondre@espace-valmont.example>',
    subject: 'Connexion à votre espace citoyen',
    charset: 'iso-8859-15',
    text: `Madame, Monsieur,

Vous venez de vous connecter à votre espace citoyen le 25/11/2026 à 9 h 07.

Afin de confirmer votre identité, merci de recopier le code à usage unique suivant : 84 20 61

Ce code expirera à 9 h 22. Au-delà, il vous faudra en demander un nouveau.

Mairie de Valmont - 1, place de la République - 76540 Valmont
Tél. 02 55 50 14 14
`,
    code: '842061',
    link: null,
    note: 'in pairs, as the phone number is',
  },
  {
    name: 'fr-4-reinit-code',
    from: 'Librairie des Halles <compte@librairie-halles.example>',
    subject: 'Réinitialisation de votre mot de passe',
    encoding: 'base64',
    html: `<p>Bonjour,</p><p>Vous avez oublié votre mot de passe&nbsp;? Pas d’inquiétude. Revenez sur la page de réinitialisation et entrez le code <b>K4T9-WX2H</b>, puis choisissez un nouveau mot de passe.</p><p>Votre carte de fidélité n° 3007 4418 2265 et vos 1 240 points ne changent pas.</p><p>La Librairie des Halles<br><a href="https://librairie-halles.example/">librairie-halles.example</a></p>`,
    code: 'K4T9-WX2H',
    link: null,
    note: 'letters and digits with a dash; a loyalty card and points after it',
  },
  {
    name: 'fr-4-asso-adhesion',
    from: 'Les Sentiers du Vercors <adhesion@sentiers-vercors.example>',
    subject: 'Activez votre compte adhérent',
    text: `Bonjour Malik,

Merci pour votre adhésion 2027 (reçu n° 2027-0418, 35,00 €).

Il ne reste plus qu'à activer votre compte adhérent en cliquant ci-dessous :

https://adherents.sentiers-vercors.example/activation/5Yt0pLq8Z

Ce lien restera actif pendant 72 heures.

À bientôt sur les sentiers !
`,
    html: `<p>Bonjour Malik,</p><p>Merci pour votre adhésion 2027 (reçu n° 2027-0418, 35,00 €).</p><p>Il ne reste plus qu'à activer votre compte adhérent&nbsp;:</p><p><a href="https://adherents.sentiers-vercors.example/activation/5Yt0pLq8Z"><b>J’active mon compte</b></a></p><p>Ce lien restera actif pendant 72 heures.</p><p>À bientôt sur les sentiers&nbsp;!</p><p><a href="https://sentiers-vercors.example/agenda">Agenda</a> – <a href="https://sentiers-vercors.example/contact">Contact</a></p>`,
    code: null,
    link: 'https://adherents.sentiers-vercors.example/activation/5Yt0pLq8Z',
    note: 'a receipt and a year beside the link that activates',
  },
  {
    name: 'fr-4-invitation-equipe',
    from: 'Tableau Blanc <notifications@tableaublanc.example>',
    subject: 'Camille Roussel vous invite à rejoindre « Atelier 12 »',
    html: `<table width="540" align="center"><tr><td><a href="https://tableaublanc.example"><img src="https://tableaublanc.example/i/logo.png" alt="Tableau Blanc" height="28"></a></td></tr><tr><td><p><b>Camille Roussel</b> (camille@atelier12.example) vous a invité à collaborer dans l’espace <b>Atelier 12</b>, avec 8 autres membres.</p></td></tr><tr><td><a href="https://tableaublanc.example/invitations/a81e-5f?accept=1" style="background:#5b3df5;color:#fff;padding:10px 18px;border-radius:4px">Accepter l’invitation</a></td></tr><tr><td><p style="color:#777">L’invitation expire le 9 décembre 2026. <a href="https://tableaublanc.example/aide/invitations">En savoir plus</a></p></td></tr></table>`,
    code: null,
    link: 'https://tableaublanc.example/invitations/a81e-5f?accept=1',
    note: 'an invitation to accept; a link to the help beside it',
  },
  {
    name: 'fr-4-expedition',
    from: 'Maison Tilleul <commandes@maison-tilleul.example>',
    subject: 'Votre commande MT-40951 a été expédiée',
    html: `<p>Bonjour Mme Lefèvre,</p><p>Bonne nouvelle : votre commande <b>MT-40951</b> vient de quitter notre entrepôt.</p><table><tr><td>Transporteur</td><td>Colibri Express</td></tr><tr><td>N° de suivi</td><td><a href="https://colibri-express.example/suivi/6A18804427713">6A18804427713</a></td></tr><tr><td>Livraison estimée</td><td>vendredi 27/11/2026</td></tr></table><p>Adresse : 8 rue des Lilas, 35000 Rennes</p><p>2 × Bougie figuier 180 g — 38,00 €<br>1 × Savon 4,50 €</p><p>Une question ? 09 55 50 22 10 (prix d’un appel local)</p>`,
    code: null,
    link: null,
    note: 'tracking number, postal code, weights and prices',
  },
  {
    name: 'fr-4-cgu',
    from: 'Nuage Bleu <legal@nuagebleu.example>',
    subject: 'Évolution de nos conditions générales au 1er janvier 2027',
    text: `Bonjour,

Nos conditions générales d'utilisation changent le 1er janvier 2027. Voici l'essentiel :

- article 4.2 : l'espace gratuit passe de 5 à 10 Go ;
- article 7 : le code de conduite s'applique désormais aux partages publics ;
- article 11 : le délai de résiliation est ramené à 14 jours.

Vous n'avez rien à faire. En continuant d'utiliser nos services après cette date, vous acceptez les nouvelles conditions.

Texte complet : https://nuagebleu.example/cgu/2027-01

Nuage Bleu, 120 avenue Jean-Jaurès, 69007 Lyon - SIRET 533 901 442 00018
`,
    code: null,
    link: null,
    note: 'a code of conduct, terms accepted by doing nothing',
  },
];
