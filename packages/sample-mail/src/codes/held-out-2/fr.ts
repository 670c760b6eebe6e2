import type { WrittenCase } from '../written-case.ts';

export const fr: readonly WrittenCase[] = [
  {
    name: 'fr-2-impots-locaux',
    from: 'Portail des Familles de Saint-Orens <ne-pas-repondre@familles-saint-orens.example>',
    subject: 'Votre code de connexion au Portail des Familles',
    text: `Bonjour Madame Lefèvre,

Vous venez de demander à vous connecter à votre espace personnel le 25/11/2026 à 9h14.

Code de connexion : 284 617

Il est valable 10 minutes et ne peut servir qu'une fois.

Mairie de Saint-Orens - 46 avenue de Gameville - 31650 Saint-Orens
Tél. : 05 61 55 00 12
`,
    code: '284617',
    link: null,
    note: 'two groups; a date, a postal code and a phone number',
  },
  {
    name: 'fr-2-covoiturage',
    from: 'Coudacôté <bonjour@coudacote.example>',
    subject: 'Confirmez votre numéro de téléphone',
    html: `<table width="560"><tr><td style="background:#00695c;color:white;padding:16px">Coudacôté</td></tr><tr><td style="padding:20px">Salut Mehdi,<p>Vous avez ajouté le 06 99 55 12 34 à votre profil. Comme le SMS n'est pas passé, voici le code par mail&nbsp;:</p><p style="text-align:center"><strong style="font-size:34px">7 3 9 0 2</strong></p><p>Entrez-le dans l'appli d'ici 15 minutes.</p></td></tr><tr><td style="font-size:11px">Prochain trajet&nbsp;: Nantes → Rennes, 28 nov., 17h30, 8,50 €. <a href="https://coudacote.example/trajets/552018">Voir le trajet</a></td></tr></table>`,
    code: '73902',
    link: null,
    note: 'five digits, each apart; a mobile number before them',
  },
  {
    name: 'fr-2-pharmacie-objet',
    from: 'Pharmacie des Halles <click@pharmaciedeshalles.example>',
    subject: '639174 est votre code de vérification Pharmacie des Halles',
    charset: 'iso-8859-1',
    encoding: '8bit',
    text: `Bonjour,

Vous recevez ce message parce que quelqu'un a utilisé cette adresse sur notre site. Le code figure dans l'objet ; il expire dans 10 minutes. Ne le communiquez à personne.

Si ce n'était pas vous, aucune action n'est nécessaire.
`,
    code: '639174',
    link: null,
    note: 'in the subject only, in front',
  },
  {
    name: 'fr-2-petition',
    from: 'Rivières Vivantes <petitions@rivieres-vivantes.example>',
    subject: 'Plus qu’un clic pour valider votre signature',
    html: `<p>Merci Camille&nbsp;!</p><p>Votre signature de la pétition «&nbsp;Rendez-nous la Loue&nbsp;» ne compte qu'une fois validée.</p><p style="text-align:center"><a href="https://rivieres-vivantes.example/p/loue/valider?s=31877&amp;c=9ac4be">Je valide ma signature</a></p><p>Déjà 31 876 signatures sur 50 000.</p><p>Partager&nbsp;: <a href="https://rivieres-vivantes.example/p/loue/partager?r=31877">par mail</a> · <a href="https://rivieres-vivantes.example/don">faire un don de 20 €</a> · <a href="https://rivieres-vivantes.example/desabo/31877">se désinscrire</a></p>`,
    code: null,
    link: 'https://rivieres-vivantes.example/p/loue/valider?s=31877&c=9ac4be',
    note: 'a signature to validate; share, donate and leave beside it',
  },
  {
    name: 'fr-2-colis-relais',
    from: 'Relais Malin <suivi@relaismalin.example>',
    subject: 'Votre colis RM 4402 1178 93 FR est en route',
    text: `Bonjour,

Bonne nouvelle : votre colis n° RM44021178 93 a quitté notre plateforme de Chilly-Mazarin (91380) ce matin.

Livraison prévue : jeudi 26 novembre, entre 13 h et 18 h
Relais : Tabac de la Poste, 5 rue Émile-Zola, 69002 Lyon
Une pièce d'identité vous sera demandée.

Suivre mon colis : https://relaismalin.example/suivi/RM4402117893FR
`,
    code: null,
    link: null,
    note: 'tracking numbers in several spellings, postal codes',
  },
  {
    name: 'fr-2-soldes-librairie',
    from: 'Librairie Ombelle <nouvelles@ombelle.example>',
    subject: '-15 % avec le code NOEL2026',
    html: `<div style="text-align:center"><h1>−15 %</h1><p>sur les beaux livres jusqu'au 6 décembre avec le code</p><p style="border:2px dashed #333;display:inline-block;padding:10px;font-size:28px">NOEL2026</p><p><a href="https://ombelle.example/beaux-livres?utm_source=mail">J'en profite</a></p><p>Frais de port offerts dès 35 €. RCS Dijon 514 220 338.</p><p><a href="https://ombelle.example/newsletter/stop">Se désabonner</a></p></div>`,
    code: null,
    link: null,
    note: 'a coupon in a frame, in subject and body',
  },
];
