import type { WrittenCase } from '../written-case.ts';

export const fr: readonly WrittenCase[] = [
  {
    name: 'fr-6-covoiturage',
    from: 'Roulensemble <ne-pas-repondre@roulensemble.example>',
    subject: 'Votre code de connexion Roulensemble',
    html: `<html><head><style>.c{font-size:40px;font-weight:700;color:#054752}</style></head><body><div style="max-width:540px;margin:auto"><p>Bonjour Élodie,</p><p>Voici votre code de connexion :</p><p class="c">620 947</p><p>Saisissez-le dans l’application. Il expire dans 10&nbsp;minutes.</p><p>Vous n’êtes pas à l’origine de cette demande&nbsp;? Ignorez cet e-mail, votre compte reste protégé.</p><p>À bientôt sur la route,<br>L’équipe Roulensemble</p><p style="font-size:11px;color:#999">Roulensemble SA au capital de 158&nbsp;400&nbsp;€, RCS Paris 491&nbsp;904&nbsp;546, 84 avenue de la République, 75011 Paris</p></div></body></html>`,
    code: '620947',
    link: null,
    note: 'threes with a space; a capital and a register number in threes too',
  },
  {
    name: 'fr-6-banque-beneficiaire',
    from: 'Crédit du Littoral <securite@creditdulittoral.example>',
    subject: 'Ajout d’un bénéficiaire : votre code de sécurité',
    text: `Bonjour Monsieur Garnier,

Vous avez demandé l'ajout du bénéficiaire suivant à votre liste :

Nom : SARL Menuiserie Le Goff
IBAN : FR76 **** **** **** **** ***8 214

Pour valider cette opération, saisissez le code à usage unique 03715829 dans votre espace client.

Ce code est strictement personnel. Aucun conseiller du Crédit du Littoral ne vous le demandera, ni par téléphone ni par e-mail. En cas de doute, appelez le 09 69 55 01 88 (appel non surtaxé).

Cordialement,
Votre banque en ligne
`,
    code: '03715829',
    link: null,
    note: 'eight digits with a leading zero; a masked account, a phone in pairs',
  },
  {
    name: 'fr-6-impots-objet',
    from: 'Mon Espace Citoyen <noreply@espace-citoyen.example>',
    subject: 'Code de vérification : 481 306',
    text: `Madame, Monsieur,

Le code indiqué dans l'objet de ce message vous permet de finaliser votre connexion à Mon Espace Citoyen. Il est valable 15 minutes.

Ce message est envoyé automatiquement, merci de ne pas y répondre.

Mon Espace Citoyen - Assistance : 0 809 555 012 (service gratuit + prix appel), du lundi au vendredi de 8h30 à 19h
`,
    code: '481306',
    link: null,
    note: 'in the subject only, with a space; a service phone in threes',
  },
  {
    name: 'fr-6-jeu-launcher',
    from: 'Atelier Mirage <comptes@ateliermirage.example>',
    subject: 'Déverrouillage de votre compte Mirage',
    encoding: 'base64',
    html: `<table width="100%" bgcolor="#101018"><tr><td align="center"><table width="520" style="color:#ddd"><tr><td><h2>Salut Kaelthor !</h2><p>Une connexion depuis un nouvel appareil a été bloquée. Pour l’autoriser, copie ce code dans le launcher :</p></td></tr><tr><td align="center" style="padding:18px;background:#23233a;font:bold 30px monospace">HJ8-W2P</td></tr><tr><td><ul><li>Adresse IP : 198.51.100.73</li><li>Système : Windows 10 (build 19045)</li><li>Version du launcher : 3.12.9</li></ul><p>Le code est valable 1 heure.</p><p>Ce n’était pas toi ? <a href="https://support.ateliermirage.example/securite">Contacte le support</a>.</p></td></tr></table></td></tr></table>`,
    code: 'HJ8-W2P',
    link: null,
    note: 'letters and digits with a dash; an IP address, a build and a version',
  },
  {
    name: 'fr-6-creation-compte-double',
    from: 'Lirici <bonjour@lirici.example>',
    subject: 'Confirmez votre adresse e-mail',
    html: `<p>Bonjour et bienvenue chez Lirici,</p><p>Pour terminer la création de votre compte lecteur, <a href="https://lirici.example/compte/confirmation?jeton=ab41fe09&amp;l=fr">cliquez ici pour confirmer votre adresse</a>.</p><p>Si vous avez commencé l’inscription sur votre liseuse, saisissez-y plutôt ce code de confirmation : <b>91 58 34</b></p><p>Lien et code sont utilisables pendant 48&nbsp;h.</p><p>Bonne lecture !</p><p><small>Lirici SAS, 12 quai Perrache, 69002 Lyon. <a href="https://lirici.example/cgu">CGU</a></small></p>`,
    code: '915834',
    link: 'https://lirici.example/compte/confirmation?jeton=ab41fe09&l=fr',
    note: 'a link in the prose and a code in pairs',
  },
  {
    name: 'fr-6-mutuelle-activation',
    from: 'Mutuelle Horizon <espace.adherent@mutuellehorizon.example>',
    subject: 'Activez votre espace adhérent',
    charset: 'iso-8859-15',
    text: `Bonjour Madame Ferreira,

Votre adhésion n° 7 204 118 est enregistrée. Il ne vous reste plus qu'à activer votre espace adhérent pour suivre vos remboursements :

https://adherent.mutuellehorizon.example/activation/5f9d3c81a7

Ce lien est valable 7 jours. Passé ce délai, rendez-vous sur https://adherent.mutuellehorizon.example et cliquez sur « Première connexion ».

Mutuelle Horizon, soumise au livre II du code de la mutualité, SIREN 775 555 012
Cotisation mensuelle : 47,60 €
`,
    code: null,
    link: 'https://adherent.mutuellehorizon.example/activation/5f9d3c81a7',
    note: 'activation; the home page as a fallback; the word code in a legal line',
  },
  {
    name: 'fr-6-asso-newsletter',
    from: 'Sentiers & Refuges <infos@sentiersrefuges.example>',
    subject: 'Plus qu’un clic pour recevoir notre lettre',
    html: `<html lang="fr"><head><meta charset="utf-8"></head><body><div style="display:none;font-size:1px;line-height:1px;max-height:0;overflow:hidden;mso-hide:all">Confirmez votre inscription en un clic.&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;</div><div style="background:#f7f2e8;padding:24px;font-family:Georgia"><h2>Merci de votre intérêt !</h2><p>Vous avez demandé à recevoir la lettre mensuelle de Sentiers &amp; Refuges à l’adresse quiet-otter-482@inbox.example.</p><p><a href="https://r.envoimail.example/mk/op/8kTq2LwPz0" style="padding:10px 22px;background:#8a5a2b;color:#fff">Je confirme mon inscription</a></p><p>Si vous n’avez rien demandé, ne faites rien : sans confirmation, vous ne recevrez aucun message.</p><p style="font-size:12px">Sentiers &amp; Refuges, association loi 1901, 38000 Grenoble</p></div><img src="https://r.envoimail.example/o/8842017733.gif" width="1" height="1" alt="" style="display:block"></body></html>`,
    code: null,
    link: 'https://r.envoimail.example/mk/op/8kTq2LwPz0',
    note: 'double opt-in behind a tracked link',
  },
  {
    name: 'fr-6-colis-relais',
    from: 'Colis Express <notification@colisexpress.example>',
    subject: 'Votre colis XG048215573FR est arrivé en point relais',
    html: `<p>Bonjour,</p><p>Votre colis n° <b>XG048215573FR</b> vous attend jusqu’au 5 décembre chez :</p><p>TABAC DES HALLES<br>17 rue Gambetta<br>87000 LIMOGES<br>Ouvert du mardi au samedi, 7h00-19h30</p><p>Présentez une pièce d’identité et votre code de retrait : <b>5127</b></p><p><a href="https://www.colisexpress.example/suivi/XG048215573FR">Suivre mon colis</a></p>`,
    code: null,
    link: null,
    note: 'a pick-up code at a shop, a tracking number',
  },
  {
    name: 'fr-6-facture-internet',
    from: 'Fibréo <facturation@fibreo.example>',
    subject: 'Votre facture de novembre est disponible',
    text: `Bonjour Karim,

Votre facture n° 2611-FB-774120 du 20/11/2026 est disponible dans votre espace client.

Montant : 34,99 € TTC
Prélèvement : le 05/12/2026
Référence abonné : 30118842
Ligne : 02 99 55 01 47

Consulter ma facture : https://client.fibreo.example/factures

Besoin d'aide ? Composez le 3955, 7j/7 de 8h à 22h.

Fibréo SAS, 5 allée de la Robertsau, 35000 Rennes
`,
    code: null,
    link: null,
    note: 'invoice and subscriber numbers, a short phone number',
  },
  {
    name: 'fr-6-cheque-cadeau',
    from: 'Maison Plume <fidelite@maisonplume.example>',
    subject: 'Joyeux anniversaire Inès : 10 € offerts',
    html: `<table width="600" align="center"><tr><td align="center"><h1>Joyeux anniversaire !</h1><p>Pour fêter ça, nous vous offrons <b>10&nbsp;€</b> dès 40&nbsp;€ d’achat.</p><p>Votre code avantage personnel :</p><p style="font-size:26px;border:1px dotted #c39">ANNIV-7F3KD</p><p>Valable en ligne et en boutique jusqu’au 31/12/2026. Utilisable une seule fois.</p><p><a href="https://maisonplume.example/nouveautes">J’en profite</a></p></td></tr><tr><td style="font-size:10px">Carte de fidélité n° 2991 0047 5518. <a href="https://maisonplume.example/desinscription">Se désinscrire</a></td></tr></table>`,
    code: null,
    link: null,
    note: 'a personal discount code for one use; a loyalty card number',
  },
];
