import type { WrittenCase } from '../written-case.ts';

export const fr: readonly WrittenCase[] = [
  {
    name: 'fr-alphanumerique',
    from: 'Atelier Pixel <bonjour@atelierpixel.example>',
    subject: 'Activation de votre compte',
    text: `Salut Malo !

Ton code d'activation : R7XQ2M

Colle-le dans l'application (version 3.14.2 ou plus) avant minuit.

Atelier Pixel, 27 rue des Carmes, 44000 Nantes
`,
    code: 'R7XQ2M',
    link: null,
    note: 'letters and digits; a version and a postal code',
  },
  {
    name: 'fr-inscription-lettre',
    from: 'La Feuille du Potager <lettre@feuillepotager.example>',
    subject: 'Confirmez votre inscription à la lettre',
    encoding: 'base64',
    headers: ['List-Unsubscribe: <https://feuillepotager.example/bye/4410>'],
    html: `<p>Plus qu'un clic&nbsp;!</p><p><a href="https://feuillepotager.example/ok/9d2e-71">Oui, je m'inscris</a></p><p style="color:#999999">Déjà 8 250 lecteurs depuis 2012. <a href="https://feuillepotager.example/bye/4410">Désinscription</a></p>`,
    code: null,
    link: 'https://feuillepotager.example/ok/9d2e-71',
    note: 'the button says only yes',
  },
  {
    name: 'fr-mutuelle-code',
    from: 'Mutuelle des Tilleuls <ne-pas-repondre@tilleuls.example>',
    subject: 'Votre code de vérification',
    charset: 'iso-8859-1',
    text: `Bonjour,

Voici votre code de vérification : 318 402
Il est valable 10 minutes.

N° d'adhérent : 7720193. Une question ? 01 99 00 48 21 (prix d'un appel local).
`,
    code: '318402',
    link: null,
    note: 'two groups of three; a member number and a phone number below',
  },
  {
    name: 'fr-promo',
    from: 'Maison Cordier <actus@maisoncordier.example>',
    subject: '-30 % avec le code NOEL30',
    text: `Le code NOEL30 vous donne 30 % sur toute la boutique jusqu'au 24/12/2026.

https://maisoncordier.example/noel
Se désinscrire : https://maisoncordier.example/stop?id=118277
`,
    code: null,
    link: null,
    note: 'a coupon',
  },
];
