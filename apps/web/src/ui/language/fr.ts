import type { Catalogue } from './en.ts';
import { pluralIn } from './plural.ts';

const count = pluralIn('fr');

export const fr: Catalogue = {
  address: {
    region: 'Votre adresse',
    getting: 'Obtention d’une adresse',
    copy: 'Copier',
    copied: 'Copié',
    selected: 'Sélectionné',
    saidCopied: 'Adresse copiée',
    saidSelected: 'Le presse-papiers est fermé à cette page. L’adresse est sélectionnée : copiez-la au clavier.',
    renew: 'Nouvelle adresse',
    enough: 'Cinq adresses sont ouvertes ici, et c’est le maximum. Supprimez-en une pour faire de la place.',
    all: 'Vos adresses',
    tab: {
      unread: (messages) => count(messages, { one: '# non lu', other: '# non lus' }),
      ended: 'terminée',
      close: (address) => `Fermer ${address}`,
    },
  },

  more: {
    button: 'Plus',
    choose: 'Choisir une adresse…',
    share: 'Ouvrir ailleurs…',
    notify: 'Me prévenir du courrier',
    notifyOff: 'Ne plus me prévenir',
    notifyRefused: 'Les notifications sont bloquées dans ce navigateur',
    destroy: 'Supprimer…',
  },

  notification: {
    title: (messages) => count(messages, { one: 'Nouveau message', other: '# nouveaux messages' }),
    body: 'Ouvrez Mayfly pour lire.',
    on: 'Vous serez prévenu tant que cette page est ouverte.',
    off: 'Les notifications sont désactivées.',
  },

  choose: {
    title: 'Choisir une adresse',
    name: 'Nom',
    namePlaceholder: 'au hasard',
    nameHint:
      'De 6 à 32 lettres, chiffres, points, traits d’union ou de soulignement. Laissé vide, le nom est tiré au hasard et personne ne peut le deviner.',
    domain: 'Domaine',
    subdomain: 'Sous-domaine',
    subdomainHint: 'Un mot de lettres, chiffres et traits d’union. Laissé vide, il est tiré au hasard.',
    lifetime: 'Durée de vie',
    create: 'Prendre cette adresse',
    cancel: 'Annuler',
    malformedName:
      'Ce nom ne convient pas. Il faut de 6 à 32 lettres, chiffres, points, traits d’union ou de soulignement, avec une lettre ou un chiffre à chaque bout.',
    malformedSubdomain:
      'Ce sous-domaine ne convient pas. Il faut un mot de lettres, chiffres et traits d’union, avec une lettre ou un chiffre à chaque bout.',
    taken: 'Cette adresse est prise, ou l’a été. Une adresse n’est pas redonnée.',
    reserved: 'Ce nom parle pour tout le domaine et n’est donné à personne. Choisissez-en un autre.',
  },

  share: {
    title: 'Ouvrir cette boîte ailleurs',
    words:
      'Ce lien ouvre la boîte sur n’importe quel appareil. Qui l’a peut la lire, la prolonger et la supprimer : confiez-le comme une clé.',
    link: 'Lien de récupération',
    copy: 'Copier le lien',
    copied: 'Lien copié',
    selected: 'Le presse-papiers est fermé à cette page. Le lien est sélectionné : copiez-le au clavier.',
    code: 'Code QR du lien de récupération',
    close: 'Terminé',
  },

  destroy: {
    title: 'Supprimer cette adresse ?',
    words: (messages) =>
      messages === 0
        ? '{address} est effacée maintenant, pour tous. Le courrier envoyé ensuite est refusé, et l’adresse n’est pas redonnée.'
        : count(messages, {
            one: '{address} et son unique message sont effacés maintenant, pour tous. Le courrier envoyé ensuite est refusé, et l’adresse n’est pas redonnée.',
            other:
              '{address} et ses # messages sont effacés maintenant, pour tous. Le courrier envoyé ensuite est refusé, et l’adresse n’est pas redonnée.',
          }),
    keep: 'La garder',
    destroy: 'Supprimer',
  },

  time: {
    left: 'Temps restant',
    fiveMinutes: 'Encore cinq minutes',
    oneMinute: 'Encore une minute',
    until: (time) => `Jusqu’à ${time}`,
    untilLimit: (time) => `Jusqu’à ${time}, sa limite`,
    low: 'Bientôt fini',
    last: 'Dernière minute',
    over: 'Effacement en cours',
    atLimit: 'sa limite',
    advice: 'prolongez pour la garder',
    extend: 'Prolonger',
    extendBy: (duration) => `Prolonger de ${duration}`,
    limit: (duration) => `À sa limite : une adresse vit ${duration} au plus.`,
    justNow: 'à l’instant',
  },

  connection: {
    region: 'Connexion',
    connecting: 'Connexion',
    live: 'En direct',
    reconnecting: 'Reconnexion',
    reconnectingMore: 'le courrier manqué sera récupéré',
    offline: 'Hors ligne',
    offlineMore: 'ce qui est là reste lisible',
  },

  waiting: {
    region: 'En attente de courrier',
    listening: 'À l’écoute de {address}',
    returning: 'Recherche du chemin vers {address}',
    words: 'Le courrier paraît ici dès qu’il arrive. Il n’y a rien à recharger.',
    returningWords: 'Le courrier qui arrive entre-temps est gardé, et montré dès le retour de la connexion.',
    tips: [
      'Beaucoup d’expéditeurs mettent une minute ou deux, et certains ne livrent à une nouvelle adresse qu’au second essai.',
      'Vérifiez que l’adresse entière est dans le formulaire : copier est plus sûr que taper.',
      'Certains sites refusent les adresses jetables, et ne le disent pas toujours.',
    ],
    sample: 'M’envoyer un test',
    trace: {
      arriving: 'Un message de {address} arrive',
      announced: (size) => `Un message de {address} arrive : ${size} annoncés`,
      receiving: (size) => `Un message de {address} arrive : ${size}`,
      stored: 'Le message de {address} est enregistré',
      abandoned: 'Le message de {address} s’est interrompu',
      refused: (reason) => `Le message de {address} a été refusé : ${reason}`,
      reasons: {
        inbox_full: 'boîte pleine',
        message_too_large: 'trop volumineux',
        store_full: 'pas de place ici pour le moment',
        store_unavailable: 'le stockage ne répond pas ; la plupart des expéditeurs réessaient',
        internal_error: 'un problème est survenu ici ; la plupart des expéditeurs réessaient',
        fault_wanted: 'comme demandé à cette boîte, pour un test',
      },
    },
    nothingOpen: 'Aucun message ouvert',
    choose: 'Choisissez un message pour le lire ici.',
  },

  list: {
    region: 'Messages',
    none: 'aucun encore',
    unread: (messages) => count(messages, { one: '# non lu', other: '# non lus' }),
    read: (messages) => count(messages, { one: '# lu', other: '# lus' }),
    fresh: (messages) => count(messages, { one: '# nouveau', other: '# nouveaux' }),
    filter: 'Filtrer les messages',
    filterPlaceholder: 'Filtrer',
    found: (messages) => count(messages, { one: '# trouvé', other: '# trouvés' }),
    noneFound: 'Aucun message ne correspond.',
    clear: 'Ôter le filtre',
    select: 'Choisir',
    selected: (messages) => count(messages, { one: '# choisi', other: '# choisis' }),
    selectAll: 'Tous',
    cancel: 'Annuler',
    delete: 'Supprimer',
    deleted: (messages) => count(messages, { one: 'Message supprimé.', other: '# messages supprimés.' }),
    undo: 'Rétablir',
    restored: 'Rien n’a été supprimé.',
    unreadMark: 'Non lu.',
    attachments: (files) => count(files, { one: '# pièce jointe', other: '# pièces jointes' }),
    arrived: (sender, subject) => `Nouveau message de ${sender} : ${subject}`,
    arrivedMany: (messages) => count(messages, { one: '# nouveau message', other: '# nouveaux messages' }),
  },

  code: {
    copy: 'Copier le code',
    copied: 'Code copié',
    selected: 'Le presse-papiers est fermé à cette page. Le code est sélectionné : copiez-le au clavier.',
  },

  refused: {
    region: 'Courrier refusé',
    count: (mails, reason) =>
      count(mails, { one: `1 courriel a été refusé : ${reason}`, other: `# courriels ont été refusés : ${reason}` }),
    noSender: 'sans expéditeur',
    reasons: {
      inbox_full: 'cette boîte est pleine. Supprimez des messages ; la plupart des expéditeurs réessaient d’eux-mêmes.',
      message_too_large: 'il était plus gros que ce que ce serveur accepte.',
    },
    labels: { inbox_full: 'Boîte pleine', message_too_large: 'Trop gros' },
  },

  ended: {
    expired: { region: 'Adresse expirée', title: 'Son temps est passé.' },
    discarded: { region: 'Adresse supprimée', title: 'Disparue, comme demandé.' },
    lost: { region: 'Adresse perdue', title: 'Cette adresse n’est plus connue.' },
    forgotten:
      'Le serveur n’a plus {address} ni rien de ce qu’elle contenait : elle a été détruite depuis une autre page, ou le serveur, qui ne la gardait qu’en mémoire, a redémarré. Rien ne peut la ramener.',
    erased: (messages, time) => {
      const rest = 'Rien ne peut la ramener, et l’adresse n’est pas redonnée.';
      if (messages === undefined) return `{address} et tout son contenu ont été effacés à ${time}. ${rest}`;
      if (messages === 0) return `{address} a été effacée à ${time}. ${rest}`;
      return count(messages, {
        one: `{address} et son unique message ont été effacés à ${time}. ${rest}`,
        other: `{address} et ses # messages ont été effacés à ${time}. ${rest}`,
      });
    },
    said: 'Cette adresse est terminée. Tout son contenu est effacé.',
    title: 'Terminée',
  },

  challenge: {
    title: 'Vérification que vous n’êtes pas une machine…',
    words:
      'Votre navigateur fait un court calcul de lui-même. Vous n’avez rien à faire, et personne n’apprend qui vous êtes.',
    person: {
      title: 'Montrez que vous n’êtes pas une machine',
      words: (service: string) =>
        `${service} fait cette vérification pour ce serveur. Votre navigateur lui parle : ce service voit votre adresse IP, mais rien de vos adresses ni de vos messages.`,
      frame: (service: string) => `Vérification par ${service}`,
      loading: 'Chargement de la vérification…',
      checking: 'Vérification…',
      failed: 'La vérification n’a pas abouti.',
      expired: 'Le temps de la vérification est écoulé.',
      unreachable: (service: string) =>
        `${service} est injoignable. La connexion est peut-être coupée, ou un bloqueur l’empêche.`,
    },
  },

  noAddress: {
    region: 'Pas d’adresse',
    title: 'Pas encore d’adresse.',
    away: 'Mayfly ne répond pas.',
    retry: 'Réessayer',
    retrying: 'Cette page réessaie d’elle-même toutes les quelques secondes.',
    limited: 'Un instant, s’il vous plaît.',
    waitFor: (duration) => `Vous pourrez réessayer dans ${duration}.`,
  },

  wrongLink: {
    region: 'Mauvais lien',
    title: 'Ce lien n’ouvre rien.',
    malformed: 'Il semble en manquer une partie. Copiez le lien entier et ouvrez-le de nouveau.',
    refused:
      'Il ne correspond à aucune boîte ici. Peut-être a-t-il été modifié en route, ou vient-il d’un autre serveur.',
    ended: 'La boîte à laquelle il menait est terminée, et tout son contenu est effacé.',
    mine: 'Vers mes adresses',
  },

  truth: {
    erased: (time) => `Effacée à ${time}.`,
    idle: (time) => `Effacée à ${time} à moins que du courrier n’arrive ou que cette page reste ouverte.`,
    memory: 'Gardée en mémoire seulement.',
    disk: (duration) => `Des traces peuvent rester sur le disque du serveur jusqu’à ${duration} de plus.`,
    diskLong: 'Des traces peuvent ensuite rester sur le disque du serveur.',
    addressless: 'Aucune IP conservée, sinon un hachage pour limiter les demandes.',
  },

  foot: {
    region: 'À propos de Mayfly',
    privacy: 'Confidentialité',
    questions: 'Questions',
    api: 'API',
    keys: 'Touches',
    language: 'Langue',
  },

  theme: {
    system: 'Système',
    light: 'Clair',
    dark: 'Sombre',
    now: (theme) => `Thème : ${theme}`,
    change: (theme, next) => `Thème : ${theme}. Passer à ${next}`,
  },

  keys: {
    title: 'Touches',
    words: 'Elles agissent partout, sauf dans un champ où vous écrivez.',
    on: 'Utiliser ces touches',
    close: 'Terminé',
    acts: {
      copy: 'Copier l’adresse',
      code: 'Copier le code',
      renew: 'Nouvelle adresse',
      extend: 'Prolonger',
      next: 'Message suivant',
      previous: 'Message précédent',
      open: 'Ouvrir le message',
      back: 'Retour à la liste',
      delete: 'Supprimer, avec cinq secondes pour rétablir',
      filter: 'Filtrer les messages',
      switch: 'Passer à une autre adresse',
      text: 'Texte ou HTML',
      images: 'Charger les images distantes une fois',
      help: 'Montrer ces touches',
    },
  },

  message: {
    opening: 'Ouverture du message',
    noSubject: 'Sans objet',
    unknownSender: 'Expéditeur inconnu',
    noAddress: 'pas d’adresse',
    back: 'Retour',
    close: 'Fermer',
    delete: 'Supprimer',
    downloadSource: 'Télécharger la source',
    from: 'De',
    to: 'À',
    nobody: 'Personne n’est nommé',
    checked: 'Vérifié',
    authentication: {
      pass: 'Le domaine de l’expéditeur se porte garant de ce message.',
      fail: 'Le domaine de l’expéditeur ne se porte pas garant de ce message. Il est peut-être falsifié.',
      none: 'Le domaine de l’expéditeur ne dit pas comment distinguer son courrier d’un faux.',
      temperror: 'Impossible de savoir à temps si le domaine de l’expéditeur se porte garant de ce message.',
      permerror: 'Impossible de dire si le domaine de l’expéditeur se porte garant de ce message.',
    },
    replyTo: 'Répondre à',
    received: 'Reçu',
    retry: 'Réessayer',
    unavailable:
      'Ce message ne peut pas être montré pour l’instant. Vérifiez votre connexion, puis rechargez la page : l’adresse reste.',
    reload: 'Recharger',
    parts: 'Parties du message',
    html: 'HTML',
    text: 'Texte',
    headers: 'En-têtes',
    source: 'Source',
    attachments: 'Pièces jointes',
    attachmentsCount: (files) => count(files, { other: 'Pièces jointes (#)' }),
    frame: (subject) => `Message : ${subject}`,
    beginning: 'Voici le début. Téléchargez la source pour le reste.',
    fetchingSource: 'Récupération de la source',
    headersCut: (shown, all) => `Voici les ${shown} premiers sur ${all}. Téléchargez la source pour le reste.`,
    download: 'Télécharger',
    downloadNamed: (file) => `Télécharger ${file}`,
    remote: {
      images: (images) =>
        count(images, {
          one: '1 image distante a été bloquée : la charger dirait à l’expéditeur que vous lisez ceci.',
          other: '# images distantes ont été bloquées : les charger dirait à l’expéditeur que vous lisez ceci.',
        }),
      trackers: (trackers) =>
        count(trackers, {
          one: '1 traceur probable a été bloqué : le charger dirait à l’expéditeur que vous lisez ceci.',
          other: '# traceurs probables ont été bloqués : les charger dirait à l’expéditeur que vous lisez ceci.',
        }),
      both: (images, trackers) => {
        const pictures = count(images, { one: '1 image distante', other: '# images distantes' });
        const spies = count(trackers, { one: '1 traceur probable', other: '# traceurs probables' });
        return `${pictures} et ${spies} ont été bloqués : les charger dirait à l’expéditeur que vous lisez ceci.`;
      },
      load: 'Charger les images une fois',
      loaded: 'Les images distantes sont chargées pour ce message, cette fois seulement.',
      loadedBut: (trackers) =>
        count(trackers, {
          one: 'Les images distantes sont chargées pour ce message, cette fois seulement. 1 traceur probable reste bloqué.',
          other:
            'Les images distantes sont chargées pour ce message, cette fois seulement. # traceurs probables restent bloqués.',
        }),
    },
    styleLeftOut: 'Les feuilles de style de ce message ont été laissées de côté : elles auraient bloqué cette page.',
    disguised: {
      link: 'Un lien dit {says}, mais mène à {leadsTo}.',
      more: (links) => count(links, { one: '1 autre lien fait de même.', other: '# autres liens font de même.' }),
    },
    sender: {
      looksLikeAnother:
        'Le domaine de l’expéditeur est écrit en lettres qui ressemblent à d’autres : {letters} est {ascii}.',
      otherLetters:
        'Le domaine de l’expéditeur est écrit dans les lettres de sa propre langue : {letters} est {ascii}.',
      namedAnother: 'Le nom de l’expéditeur mentionne {named}, mais le message vient de {address}.',
      hiddenSigns:
        'Le nom ou l’adresse de l’expéditeur contient des signes qu’on ne voit pas ou qui inversent les autres.',
    },
    strip: {
      region: 'Code et lien',
      to: {
        confirm: 'Confirmer sur {host}',
        'sign-in': 'Se connecter sur {host}',
        reset: 'Choisir un nouveau mot de passe sur {host}',
        invite: 'Accepter sur {host}',
      },
    },
    unsubscribe: 'Se désabonner',
    unsubscribeAt: 'sur {host}',
    searchHeaders: 'Chercher dans les en-têtes',
    noHeaders: 'Aucun en-tête ne contient cela.',
    way: {
      title: 'Chemin de ce message, selon ses serveurs',
      unnamed: 'sans nom',
      after: (duration) => `après ${duration}`,
    },
    invitation: {
      when: 'Quand : {value}',
      where: 'Où : {value}',
      by: 'Invitation de : {value}',
      cancelled: 'Annulé : {summary}',
      untitled: 'Une entrée d’agenda sans titre',
    },
    contradicted: (type) => `Son expéditeur l’appelle ${type}, ce qu’il n’est pas.`,
    picture: (format) => `Image ${format}`,
    kinds: {
      pdf: 'Document PDF',
      zip: 'Archive ZIP ou document Office',
      office: 'Ancien document Office',
      windows: 'Programme Windows',
      linux: 'Programme Linux',
      macos: 'Programme macOS',
      script: 'Script exécutable',
      gzip: 'Archive Gzip',
      sevenZip: 'Archive 7-Zip',
      rar: 'Archive RAR',
      rtf: 'Document RTF',
      calendar: 'Entrée d’agenda',
      card: 'Carte de visite',
      svg: 'Dessin SVG, qui peut contenir des programmes',
      page: 'Page web, qui peut contenir des programmes',
      sound: 'Son MP3',
      film: 'Vidéo MP4',
    },
    newer: 'Plus récent',
    older: 'Plus ancien',
    tools: {
      region: 'Affichage du message',
      find: 'Chercher dans le message',
      found: (at, of) => `${at} sur ${of}`,
      notFound: 'Introuvable',
      paper: 'Papier sombre',
      phone: 'Largeur d’un téléphone',
      size: 'Taille réelle',
      print: 'Imprimer',
    },
    fixedWidth: 'Chasse fixe',
    quotedLines: (lines) => count(lines, { one: '# ligne citée', other: '# lignes citées' }),
    notices: {
      unreadable: 'Ce message n’a pas pu être lu comme un courriel. Sa source est ici telle qu’elle est venue.',
      took_too_long: 'Lire ce message a pris trop de temps ; il est donc montré par sa source.',
      headers_cut: 'Ce message a plus d’en-têtes que n’en montre la liste. Tous sont dans la source.',
      addresses_cut: 'Ce message a plus de destinataires que n’en montre la liste. Tous sont dans la source.',
      parts_cut: 'Ce message a plus de parties qu’il n’en est montré. Toutes sont dans la source.',
      nested_too_deep: 'Une part de ce message est imbriquée trop profondément. Elle est dans la source.',
      text_cut: 'Le texte de ce message est très long. Le reste est dans la source.',
      html_too_heavy:
        'Le HTML de ce message est trop lourd pour être montré sûrement. Son texte et sa source sont ici.',
    },
  },

  failures: {
    unreachable: 'Mayfly est injoignable. Vérifiez votre connexion, puis réessayez.',
    limitedFor: (duration) => `C’était beaucoup à la fois depuis votre réseau. Réessayez dans ${duration}.`,
    broken: 'Quelque chose s’est mal passé dans cette page. Rechargez-la pour continuer : l’adresse reste.',
  },

  errors: {
    bad_request: 'Mayfly n’a pas compris. Rechargez la page et réessayez.',
    token_refused: 'Cette page n’ouvre plus cette boîte. Prenez une nouvelle adresse pour continuer.',
    origin_refused: 'Cette page n’a pas le droit de parler à ce Mayfly. Ouvrez Mayfly à sa propre adresse.',
    challenge_required:
      'Ici, une adresse demande un court calcul que ce navigateur ne peut pas faire. Ouvrez Mayfly en https dans un navigateur récent.',
    challenge_failed: 'La vérification avant une nouvelle adresse n’a pas abouti. Réessayez.',
    challenge_unavailable:
      'La vérification avant une nouvelle adresse est impossible pour le moment. Réessayez dans un instant.',
    route_not_found: 'Cette page et son serveur ne vont pas ensemble. Rechargez la page.',
    message_not_found: 'Ce message n’est plus là. Il a été supprimé ici ou dans un autre onglet.',
    attachment_not_found: 'Cette pièce jointe n’est plus là, ou n’a pas pu être lue dans le message.',
    method_not_allowed: 'Cette page et son serveur ne vont pas ensemble. Rechargez la page.',
    address_taken: 'Cette adresse est prise, ou l’a été. Choisissez un autre nom.',
    address_reserved: 'Ce nom est gardé pour l’exploitant. Choisissez-en un autre.',
    domain_not_offered: 'Ce domaine n’est pas proposé ici. Choisissez-en un autre.',
    domain_not_found: 'Ce domaine n’existe pas ici.',
    domain_exists: 'Ce domaine existe déjà ici.',
    domain_in_use: 'Ce domaine peut avoir des boîtes vivantes. Retirez-le d’abord.',
    extension_limit_reached: 'Cette adresse a atteint sa plus longue vie et ne peut plus être prolongée.',
    inbox_gone: 'Cette boîte est terminée et tout son contenu est effacé.',
    request_too_large: 'C’était trop gros à envoyer.',
    unsupported_media_type: 'Cette page et son serveur ne vont pas ensemble. Rechargez la page.',
    key_refused: 'Cette clé d’API ne vaut pas ici, ou plus. Demandez-en une autre à l’opérateur.',
    key_not_found: 'Cette clé d’API n’existe pas.',
    shutting_down: 'Mayfly redémarre. Réessayez dans quelques secondes.',
    rate_limited: 'C’était beaucoup à la fois depuis votre réseau. Attendez un peu, puis réessayez.',
    store_unavailable: 'Mayfly reprend son souffle. Réessayez dans quelques secondes.',
    store_full:
      'Mayfly est plein pour l’instant. Des boîtes se terminent sans cesse : réessayez dans quelques minutes.',
    relay_refused: 'Mayfly n’accepte de courrier que pour ses propres adresses.',
    recipient_unknown: 'Il n’y a pas d’adresse de ce nom ici.',
    inbox_full: 'Cette boîte est pleine. Supprimez un message pour faire de la place.',
    message_too_large: 'Ce message est plus gros que ce que Mayfly accepte.',
    too_many_recipients: 'Ce message a plus de destinataires que Mayfly n’en accepte à la fois.',
    internal_error: 'Quelque chose s’est mal passé de notre côté. Réessayez dans un instant.',
  },
};
