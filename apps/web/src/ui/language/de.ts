import type { Catalogue } from './en.ts';
import { pluralIn } from './plural.ts';

const count = pluralIn('de');

export const de: Catalogue = {
  address: {
    region: 'Deine Adresse',
    getting: 'Eine Adresse wird geholt',
    copy: 'Kopieren',
    copied: 'Kopiert',
    selected: 'Markiert',
    saidCopied: 'Adresse kopiert',
    saidSelected:
      'Die Zwischenablage ist für diese Seite gesperrt. Die Adresse ist markiert: kopiere sie mit der Tastatur.',
    renew: 'Neue Adresse',
    enough: 'Fünf Adressen sind hier offen, mehr gehen nicht. Lösche eine, um Platz zu schaffen.',
    all: 'Deine Adressen',
    tab: {
      unread: (messages) => count(messages, { other: '# ungelesen' }),
      ended: 'beendet',
      close: (address) => `${address} schließen`,
    },
  },

  more: {
    button: 'Mehr',
    choose: 'Adresse aussuchen…',
    share: 'Anderswo öffnen…',
    notify: 'Bei neuer Post benachrichtigen',
    notifyOff: 'Nicht mehr benachrichtigen',
    notifyRefused: 'Benachrichtigungen sind im Browser gesperrt',
    destroy: 'Löschen…',
  },

  notification: {
    title: (messages) => count(messages, { one: 'Neue Nachricht', other: '# neue Nachrichten' }),
    body: 'Öffne Mayfly, um sie zu lesen.',
    on: 'Du wirst benachrichtigt, solange diese Seite offen ist.',
    off: 'Benachrichtigungen sind aus.',
  },

  choose: {
    title: 'Adresse aussuchen',
    name: 'Name',
    namePlaceholder: 'zufällig',
    nameHint:
      '6 bis 32 Buchstaben, Ziffern, Punkte, Binde- oder Unterstriche. Leer gelassen wird es ein zufälliger Name, den niemand erraten kann.',
    domain: 'Domain',
    subdomain: 'Subdomain',
    subdomainHint: 'Ein Wort aus Buchstaben, Ziffern und Bindestrichen. Leer gelassen wird sie zufällig.',
    lifetime: 'Lebt',
    create: 'Diese Adresse nehmen',
    cancel: 'Abbrechen',
    malformedName:
      'Dieser Name geht nicht. Er braucht 6 bis 32 Buchstaben, Ziffern, Punkte, Binde- oder Unterstriche und an beiden Enden einen Buchstaben oder eine Ziffer.',
    malformedSubdomain:
      'Diese Subdomain geht nicht. Sie ist ein Wort aus Buchstaben, Ziffern und Bindestrichen, mit einem Buchstaben oder einer Ziffer an beiden Enden.',
    taken: 'Diese Adresse ist vergeben oder war es einmal. Eine Adresse wird nicht noch einmal vergeben.',
    reserved: 'Dieser Name spricht für die ganze Domain und wird niemandem gegeben. Wähle einen anderen.',
  },

  share: {
    title: 'Dieses Postfach anderswo öffnen',
    words:
      'Dieser Link öffnet das Postfach auf jedem Gerät. Wer ihn hat, kann es lesen, verlängern und löschen: gib ihn weiter wie einen Schlüssel.',
    link: 'Wiederherstellungslink',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    selected: 'Die Zwischenablage ist für diese Seite gesperrt. Der Link ist markiert: kopiere ihn mit der Tastatur.',
    code: 'QR-Code des Wiederherstellungslinks',
    close: 'Fertig',
  },

  destroy: {
    title: 'Diese Adresse löschen?',
    words: (messages) =>
      messages === 0
        ? '{address} wird jetzt gelöscht, für alle. Spätere Post wird abgewiesen, und die Adresse wird nicht wieder vergeben.'
        : count(messages, {
            one: '{address} und die eine Nachricht darin werden jetzt gelöscht, für alle. Spätere Post wird abgewiesen, und die Adresse wird nicht wieder vergeben.',
            other:
              '{address} und die # Nachrichten darin werden jetzt gelöscht, für alle. Spätere Post wird abgewiesen, und die Adresse wird nicht wieder vergeben.',
          }),
    keep: 'Behalten',
    destroy: 'Löschen',
  },

  time: {
    left: 'Verbleibende Zeit',
    fiveMinutes: 'Noch fünf Minuten',
    oneMinute: 'Noch eine Minute',
    until: (time) => `Bis ${time}`,
    untilLimit: (time) => `Bis ${time}, länger geht es nicht`,
    low: 'Läuft bald ab',
    last: 'Letzte Minute',
    over: 'Wird gelöscht',
    atLimit: 'länger geht es nicht',
    advice: 'zum Behalten verlängern',
    extend: 'Verlängern',
    extendBy: (duration) => `Um ${duration} verlängern`,
    limit: (duration) => `An der Grenze: eine Adresse lebt höchstens ${duration}.`,
    justNow: 'gerade eben',
  },

  connection: {
    region: 'Verbindung',
    connecting: 'Verbindet',
    live: 'Live',
    reconnecting: 'Verbindet neu',
    reconnectingMore: 'verpasste Post wird nachgeholt',
    offline: 'Offline',
    offlineMore: 'was hier ist, bleibt lesbar',
  },

  waiting: {
    region: 'Warten auf Post',
    listening: 'Lauscht auf {address}',
    returning: 'Sucht den Weg zurück zu {address}',
    words: 'Post erscheint hier, sobald sie ankommt. Neu laden ist nie nötig.',
    returningWords: 'Was inzwischen kommt, wird aufgehoben und gezeigt, sobald die Verbindung wieder steht.',
    tips: [
      'Viele Absender brauchen ein, zwei Minuten, und manche stellen an eine neue Adresse erst im zweiten Versuch zu.',
      'Prüfe, ob die ganze Adresse im Formular steht: Kopieren ist sicherer als Tippen.',
      'Manche Seiten lehnen Wegwerfadressen ab und sagen es nicht immer.',
    ],
    sample: 'Schick mir einen Test',
    trace: {
      arriving: 'Post von {address} kommt an',
      announced: (size) => `Post von {address} kommt an: ${size} angekündigt`,
      receiving: (size) => `Post von {address} kommt an: ${size}`,
      stored: 'Post von {address} ist gespeichert',
      abandoned: 'Post von {address} brach ab',
      refused: (reason) => `Post von {address} wurde abgewiesen: ${reason}`,
      reasons: {
        inbox_full: 'Postfach voll',
        message_too_large: 'zu groß',
        store_full: 'hier ist gerade kein Platz',
        store_unavailable: 'der Speicher ist nicht erreichbar; die meisten Absender versuchen es erneut',
        internal_error: 'hier ging etwas schief; die meisten Absender versuchen es erneut',
        fault_wanted: 'wie es für einen Test bestellt war',
      },
    },
    nothingOpen: 'Keine Nachricht geöffnet',
    choose: 'Wähle eine Nachricht, um sie hier zu lesen.',
  },

  list: {
    region: 'Nachrichten',
    none: 'noch keine',
    unread: (messages) => count(messages, { other: '# ungelesen' }),
    read: (messages) => count(messages, { other: '# gelesen' }),
    fresh: (messages) => count(messages, { one: '# neue', other: '# neue' }),
    filter: 'Nachrichten filtern',
    filterPlaceholder: 'Filtern',
    found: (messages) => count(messages, { other: '# gefunden' }),
    noneFound: 'Keine Nachricht passt.',
    clear: 'Filter aufheben',
    select: 'Auswählen',
    selected: (messages) => count(messages, { other: '# ausgewählt' }),
    selectAll: 'Alle',
    cancel: 'Abbrechen',
    delete: 'Löschen',
    deleted: (messages) => count(messages, { one: 'Nachricht gelöscht.', other: '# Nachrichten gelöscht.' }),
    undo: 'Rückgängig',
    restored: 'Nichts wurde gelöscht.',
    unreadMark: 'Ungelesen.',
    attachments: (files) => count(files, { one: '# Anhang', other: '# Anhänge' }),
    arrived: (sender, subject) => `Neue Nachricht von ${sender}: ${subject}`,
    arrivedMany: (messages) => count(messages, { one: '# neue Nachricht', other: '# neue Nachrichten' }),
  },

  code: {
    copy: 'Code kopieren',
    copied: 'Code kopiert',
    selected: 'Die Zwischenablage ist für diese Seite gesperrt. Der Code ist markiert: kopiere ihn mit der Tastatur.',
  },

  refused: {
    region: 'Abgewiesene Post',
    count: (mails, reason) =>
      count(mails, { one: `1 Mail wurde abgewiesen: ${reason}`, other: `# Mails wurden abgewiesen: ${reason}` }),
    noSender: 'kein Absender',
    reasons: {
      inbox_full:
        'dieses Postfach ist voll. Lösche Nachrichten; die meisten Absender versuchen es von selbst noch einmal.',
      message_too_large: 'sie war größer, als dieser Server annimmt.',
    },
    labels: { inbox_full: 'Postfach voll', message_too_large: 'Zu groß' },
  },

  ended: {
    expired: { region: 'Adresse abgelaufen', title: 'Ihre Zeit ist um.' },
    discarded: { region: 'Adresse gelöscht', title: 'Fort, wie gewünscht.' },
    lost: { region: 'Adresse verloren', title: 'Diese Adresse ist nicht mehr bekannt.' },
    forgotten:
      'Der Server hat {address} nicht mehr, noch etwas von dem, was darin war: Sie wurde von einer anderen Seite aus zerstört, oder der Server, der sie nur im Arbeitsspeicher hielt, wurde neu gestartet. Nichts kann sie zurückbringen.',
    erased: (messages, time) => {
      const rest = 'Nichts holt sie zurück, und die Adresse wird nicht wieder vergeben.';
      if (messages === undefined) return `{address} und alles darin wurden um ${time} gelöscht. ${rest}`;
      if (messages === 0) return `{address} wurde um ${time} gelöscht. ${rest}`;
      return count(messages, {
        one: `{address} und die eine Nachricht darin wurden um ${time} gelöscht. ${rest}`,
        other: `{address} und die # Nachrichten darin wurden um ${time} gelöscht. ${rest}`,
      });
    },
    said: 'Diese Adresse ist beendet. Alles darin ist gelöscht.',
    title: 'Beendet',
  },

  challenge: {
    title: 'Wir prüfen, dass du keine Maschine bist…',
    words: 'Dein Browser rechnet kurz von selbst. Du musst nichts tun, und niemand erfährt, wer du bist.',
    person: {
      title: 'Bitte zeige, dass du keine Maschine bist',
      words: (service: string) =>
        `${service} übernimmt diese Prüfung für diesen Server. Dein Browser spricht mit dem Dienst, der so deine IP-Adresse erfährt, aber nichts von deinen Adressen und Mails.`,
      frame: (service: string) => `Prüfung durch ${service}`,
      loading: 'Die Prüfung wird geladen…',
      checking: 'Wird geprüft…',
      failed: 'Die Prüfung ist nicht gelungen.',
      expired: 'Die Zeit für die Prüfung ist abgelaufen.',
      unreachable: (service: string) =>
        `${service} ist nicht erreichbar. Vielleicht fehlt die Verbindung, oder ein Blocker hält den Dienst fern.`,
    },
  },

  noAddress: {
    region: 'Keine Adresse',
    title: 'Noch keine Adresse.',
    away: 'Mayfly antwortet nicht.',
    retry: 'Noch einmal versuchen',
    retrying: 'Diese Seite versucht es alle paar Sekunden von selbst.',
    limited: 'Einen Augenblick, bitte.',
    waitFor: (duration) => `In ${duration} kannst du es wieder versuchen.`,
  },

  wrongLink: {
    region: 'Falscher Link',
    title: 'Dieser Link öffnet nichts.',
    malformed: 'Ein Teil scheint zu fehlen. Kopiere den ganzen Link und öffne ihn noch einmal.',
    refused:
      'Er passt zu keinem Postfach hier. Vielleicht wurde er unterwegs verändert oder gehört zu einem anderen Server.',
    ended: 'Das Postfach, zu dem er führte, ist beendet, und alles darin ist gelöscht.',
    mine: 'Zu meinen Adressen',
  },

  truth: {
    erased: (time) => `Wird um ${time} gelöscht.`,
    idle: (time) => `Wird um ${time} gelöscht, wenn keine Post kommt und diese Seite nicht offen bleibt.`,
    memory: 'Nur im Arbeitsspeicher gehalten.',
    disk: (duration) => `Spuren können bis zu ${duration} länger auf der Festplatte des Servers liegen.`,
    diskLong: 'Spuren können danach auf der Festplatte des Servers liegen bleiben.',
    addressless: 'Keine IP wird behalten außer als Hash zur Begrenzung von Anfragen.',
  },

  foot: {
    region: 'Über Mayfly',
    privacy: 'Datenschutz',
    questions: 'Fragen',
    api: 'API',
    keys: 'Tasten',
    language: 'Sprache',
  },

  theme: {
    system: 'System',
    light: 'Hell',
    dark: 'Dunkel',
    now: (theme) => `Farben: ${theme}`,
    change: (theme, next) => `Farben: ${theme}. Zu ${next} wechseln`,
  },

  keys: {
    title: 'Tasten',
    words: 'Sie wirken überall, nur nicht in einem Feld, in das du tippst.',
    on: 'Diese Tasten benutzen',
    close: 'Fertig',
    acts: {
      copy: 'Adresse kopieren',
      code: 'Code kopieren',
      renew: 'Neue Adresse',
      extend: 'Verlängern',
      next: 'Nächste Nachricht',
      previous: 'Vorige Nachricht',
      open: 'Nachricht öffnen',
      back: 'Zurück zur Liste',
      delete: 'Löschen, fünf Sekunden lang rückgängig zu machen',
      filter: 'Nachrichten filtern',
      switch: 'Zu einer anderen Adresse wechseln',
      text: 'Text oder HTML',
      images: 'Fremde Bilder einmal laden',
      help: 'Diese Tasten zeigen',
    },
  },

  message: {
    opening: 'Die Nachricht wird geöffnet',
    noSubject: 'Kein Betreff',
    unknownSender: 'Unbekannter Absender',
    noAddress: 'keine Adresse',
    back: 'Zurück',
    close: 'Schließen',
    delete: 'Löschen',
    downloadSource: 'Quelltext herunterladen',
    from: 'Von',
    to: 'An',
    nobody: 'Niemand ist genannt',
    checked: 'Geprüft',
    authentication: {
      pass: 'Die Domain des Absenders bürgt für diese Nachricht.',
      fail: 'Die Domain des Absenders bürgt nicht für diese Nachricht. Sie kann gefälscht sein.',
      none: 'Die Domain des Absenders sagt nicht, woran man ihre Post von Fälschungen unterscheidet.',
      temperror: 'Ob die Domain des Absenders für diese Nachricht bürgt, war nicht rechtzeitig zu erfahren.',
      permerror: 'Ob die Domain des Absenders für diese Nachricht bürgt, lässt sich nicht sagen.',
    },
    replyTo: 'Antwort an',
    received: 'Empfangen',
    retry: 'Noch einmal versuchen',
    unavailable:
      'Diese Nachricht lässt sich gerade nicht zeigen. Prüfe deine Verbindung und lade die Seite neu: die Adresse bleibt.',
    reload: 'Neu laden',
    parts: 'Teile der Nachricht',
    html: 'HTML',
    text: 'Text',
    headers: 'Kopfzeilen',
    source: 'Quelltext',
    attachments: 'Anhänge',
    attachmentsCount: (files) => count(files, { other: 'Anhänge (#)' }),
    frame: (subject) => `Nachricht: ${subject}`,
    beginning: 'Hier steht der Anfang. Den Rest enthält der Quelltext zum Herunterladen.',
    fetchingSource: 'Der Quelltext wird geholt',
    headersCut: (shown, all) =>
      `Hier stehen die ersten ${shown} von ${all}. Den Rest enthält der Quelltext zum Herunterladen.`,
    download: 'Herunterladen',
    downloadNamed: (file) => `${file} herunterladen`,
    remote: {
      images: (images) =>
        count(images, {
          one: '1 fremdes Bild wurde blockiert: es zu laden würde dem Absender verraten, dass du dies liest.',
          other: '# fremde Bilder wurden blockiert: sie zu laden würde dem Absender verraten, dass du dies liest.',
        }),
      trackers: (trackers) =>
        count(trackers, {
          one: '1 mutmaßlicher Tracker wurde blockiert: ihn zu laden würde dem Absender verraten, dass du dies liest.',
          other:
            '# mutmaßliche Tracker wurden blockiert: sie zu laden würde dem Absender verraten, dass du dies liest.',
        }),
      both: (images, trackers) => {
        const pictures = count(images, { one: '1 fremdes Bild', other: '# fremde Bilder' });
        const spies = count(trackers, { one: '1 mutmaßlicher Tracker', other: '# mutmaßliche Tracker' });
        return `${pictures} und ${spies} wurden blockiert: sie zu laden würde dem Absender verraten, dass du dies liest.`;
      },
      load: 'Bilder einmal laden',
      loaded: 'Fremde Bilder sind für diese Nachricht geladen, dieses eine Mal.',
      loadedBut: (trackers) =>
        count(trackers, {
          one: 'Fremde Bilder sind für diese Nachricht geladen, dieses eine Mal. 1 mutmaßlicher Tracker bleibt blockiert.',
          other:
            'Fremde Bilder sind für diese Nachricht geladen, dieses eine Mal. # mutmaßliche Tracker bleiben blockiert.',
        }),
    },
    styleLeftOut: 'Die Stilvorlagen dieser Nachricht wurden weggelassen: Sie hätten diese Seite aufgehalten.',
    disguised: {
      link: 'Ein Link nennt {says}, führt aber zu {leadsTo}.',
      more: (links) =>
        count(links, { one: 'Bei 1 weiteren Link ist es ebenso.', other: 'Bei # weiteren Links ist es ebenso.' }),
    },
    sender: {
      looksLikeAnother:
        'Die Domain des Absenders ist in Buchstaben geschrieben, die wie andere aussehen: {letters} ist {ascii}.',
      otherLetters:
        'Die Domain des Absenders ist in Buchstaben ihrer eigenen Sprache geschrieben: {letters} ist {ascii}.',
      namedAnother: 'Der Name des Absenders nennt {named}, die Nachricht ist aber von {address}.',
      hiddenSigns:
        'Im Namen oder in der Adresse des Absenders sind Zeichen, die man nicht sieht oder die andere umdrehen.',
    },
    strip: {
      region: 'Code und Link',
      to: {
        confirm: 'Bestätigen bei {host}',
        'sign-in': 'Anmelden bei {host}',
        reset: 'Neues Passwort setzen bei {host}',
        invite: 'Annehmen bei {host}',
      },
    },
    unsubscribe: 'Abbestellen',
    unsubscribeAt: 'bei {host}',
    searchHeaders: 'Kopfzeilen durchsuchen',
    noHeaders: 'Das steht in keiner Kopfzeile.',
    way: {
      title: 'Weg dieser Nachricht, wie ihre Server ihn angeben',
      unnamed: 'ungenannt',
      after: (duration) => `nach ${duration}`,
    },
    invitation: {
      when: 'Wann: {value}',
      where: 'Wo: {value}',
      by: 'Eingeladen von: {value}',
      cancelled: 'Abgesagt: {summary}',
      untitled: 'Ein Kalendereintrag ohne Titel',
    },
    contradicted: (type) => `Der Absender nennt es ${type}, doch das ist es nicht.`,
    picture: (format) => `${format}-Bild`,
    kinds: {
      pdf: 'PDF-Dokument',
      zip: 'ZIP-Archiv oder Office-Dokument',
      office: 'Älteres Office-Dokument',
      windows: 'Windows-Programm',
      linux: 'Linux-Programm',
      macos: 'macOS-Programm',
      script: 'Skript',
      gzip: 'Gzip-Archiv',
      sevenZip: '7-Zip-Archiv',
      rar: 'RAR-Archiv',
      rtf: 'RTF-Dokument',
      calendar: 'Kalendereintrag',
      card: 'Visitenkarte',
      svg: 'SVG-Zeichnung, die Programme enthalten kann',
      page: 'Webseite, die Programme enthalten kann',
      sound: 'MP3-Ton',
      film: 'MP4-Film',
    },
    newer: 'Neuer',
    older: 'Älter',
    tools: {
      region: 'Wie die Nachricht gezeigt wird',
      find: 'In der Nachricht suchen',
      found: (at, of) => `${at} von ${of}`,
      notFound: 'Nicht gefunden',
      paper: 'Dunkles Papier',
      phone: 'Breite eines Telefons',
      size: 'Volle Größe',
      print: 'Drucken',
    },
    fixedWidth: 'Feste Breite',
    quotedLines: (lines) => count(lines, { one: '# zitierte Zeile', other: '# zitierte Zeilen' }),
    notices: {
      unreadable: 'Diese Nachricht ließ sich nicht als Mail lesen. Ihr Quelltext ist hier, wie er kam.',
      took_too_long: 'Diese Nachricht zu lesen hat zu lange gedauert, darum steht hier ihr Quelltext.',
      headers_cut: 'Diese Nachricht hat mehr Kopfzeilen, als hier stehen. Alle sind im Quelltext.',
      addresses_cut: 'Diese Nachricht hat mehr Empfänger, als hier stehen. Alle sind im Quelltext.',
      parts_cut: 'Diese Nachricht hat mehr Teile, als hier stehen. Alle sind im Quelltext.',
      nested_too_deep: 'Manches in dieser Nachricht ist zu tief verschachtelt. Es ist im Quelltext.',
      text_cut: 'Der Text dieser Nachricht ist sehr lang. Der Rest ist im Quelltext.',
      html_too_heavy: 'Das HTML dieser Nachricht ist zu schwer, um es sicher zu zeigen. Text und Quelltext sind hier.',
    },
  },

  failures: {
    unreachable: 'Mayfly ist nicht zu erreichen. Prüfe deine Verbindung und versuche es noch einmal.',
    limitedFor: (duration) => `Das war viel auf einmal aus deinem Netz. Versuche es in ${duration} wieder.`,
    broken: 'In dieser Seite ist etwas schiefgegangen. Lade sie neu, um fortzufahren: die Adresse bleibt.',
  },

  errors: {
    bad_request: 'Das hat Mayfly nicht verstanden. Lade die Seite neu und versuche es noch einmal.',
    token_refused: 'Diese Seite öffnet dieses Postfach nicht mehr. Hol dir eine neue Adresse.',
    origin_refused: 'Diese Seite darf mit diesem Mayfly nicht sprechen. Öffne Mayfly an seiner eigenen Adresse.',
    challenge_required:
      'Eine Adresse kostet hier eine kurze Berechnung, die dieser Browser nicht ausführen kann. Öffne Mayfly über https in einem aktuellen Browser.',
    challenge_failed: 'Die Prüfung vor einer neuen Adresse ist nicht gelungen. Versuche es noch einmal.',
    challenge_unavailable:
      'Die Prüfung vor einer neuen Adresse ist gerade nicht möglich. Versuche es gleich noch einmal.',
    route_not_found: 'Diese Seite und ihr Server passen nicht zusammen. Lade die Seite neu.',
    message_not_found: 'Diese Nachricht ist fort. Sie wurde hier oder in einem anderen Tab gelöscht.',
    attachment_not_found: 'Dieser Anhang ist fort oder ließ sich nicht aus der Nachricht lesen.',
    method_not_allowed: 'Diese Seite und ihr Server passen nicht zusammen. Lade die Seite neu.',
    address_taken: 'Diese Adresse ist vergeben oder war es einmal. Wähle einen anderen Namen.',
    address_reserved: 'Dieser Name gehört dem Betreiber. Wähle einen anderen.',
    domain_not_offered: 'Diese Domain gibt es hier nicht. Wähle eine andere.',
    domain_not_found: 'Diese Domain gibt es hier nicht.',
    domain_exists: 'Diese Domain gibt es hier schon.',
    domain_in_use: 'Diese Domain kann noch lebende Postfächer haben. Nimm sie erst aus dem Angebot.',
    extension_limit_reached: 'Diese Adresse lebt schon so lange wie möglich und lässt sich nicht mehr verlängern.',
    inbox_gone: 'Dieses Postfach ist beendet, und alles darin ist gelöscht.',
    request_too_large: 'Das war zu groß zum Senden.',
    unsupported_media_type: 'Diese Seite und ihr Server passen nicht zusammen. Lade die Seite neu.',
    key_refused: 'Dieser API-Schlüssel gilt hier nicht, oder nicht mehr. Frag den Betreiber nach einem anderen.',
    key_not_found: 'Diesen API-Schlüssel gibt es nicht.',
    shutting_down: 'Mayfly wird gerade neu gestartet. Versuch es in ein paar Sekunden noch einmal.',
    rate_limited: 'Das war viel auf einmal aus deinem Netz. Warte ein wenig und versuche es wieder.',
    store_unavailable: 'Mayfly holt gerade Luft. Versuche es in ein paar Sekunden wieder.',
    store_full: 'Mayfly ist gerade voll. Ständig enden Postfächer: versuche es in ein paar Minuten wieder.',
    relay_refused: 'Mayfly nimmt nur Post für die eigenen Adressen an.',
    recipient_unknown: 'Diese Adresse gibt es hier nicht.',
    inbox_full: 'Dieses Postfach ist voll. Lösche eine Nachricht, um Platz zu schaffen.',
    message_too_large: 'Diese Nachricht ist größer, als Mayfly annimmt.',
    too_many_recipients: 'Diese Nachricht hat mehr Empfänger, als Mayfly auf einmal annimmt.',
    internal_error: 'Auf unserer Seite ist etwas schiefgegangen. Versuche es gleich noch einmal.',
  },
};
