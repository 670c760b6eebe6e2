import type { Catalogue } from './en.ts';
import { pluralIn } from './plural.ts';

const count = pluralIn('es');

export const es: Catalogue = {
  address: {
    region: 'Tu dirección',
    getting: 'Obteniendo una dirección',
    copy: 'Copiar',
    copied: 'Copiado',
    selected: 'Seleccionado',
    saidCopied: 'Dirección copiada',
    saidSelected:
      'El portapapeles está cerrado para esta página. La dirección está seleccionada: cópiala con el teclado.',
    renew: 'Nueva dirección',
    enough: 'Hay cinco direcciones abiertas aquí, y ese es el máximo. Elimina una para hacer sitio.',
    all: 'Tus direcciones',
    tab: {
      unread: (messages) => count(messages, { other: '# sin leer' }),
      ended: 'terminada',
      close: (address) => `Cerrar ${address}`,
    },
  },

  more: {
    button: 'Más',
    choose: 'Elegir una dirección…',
    share: 'Abrir en otro lugar…',
    notify: 'Avisarme del correo',
    notifyOff: 'Dejar de avisarme',
    notifyRefused: 'Los avisos están bloqueados en este navegador',
    destroy: 'Eliminar…',
  },

  notification: {
    title: (messages) => count(messages, { one: 'Mensaje nuevo', other: '# mensajes nuevos' }),
    body: 'Abre Mayfly para leer.',
    on: 'Recibirás avisos mientras esta página esté abierta.',
    off: 'Los avisos están desactivados.',
  },

  choose: {
    title: 'Elegir una dirección',
    name: 'Nombre',
    namePlaceholder: 'al azar',
    nameHint:
      'De 6 a 32 letras, cifras, puntos, guiones o guiones bajos. Si lo dejas vacío será un nombre al azar que nadie puede adivinar.',
    domain: 'Dominio',
    subdomain: 'Subdominio',
    subdomainHint: 'Una palabra de letras, cifras y guiones. Si lo dejas vacío será al azar.',
    lifetime: 'Vive',
    create: 'Quiero esta dirección',
    cancel: 'Cancelar',
    malformedName:
      'Ese nombre no sirve. Necesita de 6 a 32 letras, cifras, puntos, guiones o guiones bajos, y una letra o cifra en cada extremo.',
    malformedSubdomain:
      'Ese subdominio no sirve. Es una palabra de letras, cifras y guiones, con una letra o cifra en cada extremo.',
    taken: 'Esa dirección está ocupada, o lo estuvo. Una dirección no se vuelve a dar.',
    reserved: 'Ese nombre habla por todo el dominio y no se da a nadie. Elige otro.',
  },

  share: {
    title: 'Abrir este buzón en otro lugar',
    words:
      'Este enlace abre el buzón en cualquier dispositivo. Quien lo tenga puede leerlo, prolongarlo y eliminarlo: compártelo como si fuera una llave.',
    link: 'Enlace de recuperación',
    copy: 'Copiar enlace',
    copied: 'Enlace copiado',
    selected: 'El portapapeles está cerrado para esta página. El enlace está seleccionado: cópialo con el teclado.',
    code: 'Código QR del enlace de recuperación',
    close: 'Listo',
  },

  destroy: {
    title: '¿Eliminar esta dirección?',
    words: (messages) =>
      messages === 0
        ? '{address} se borra ahora, para todos. El correo que llegue después se rechaza, y la dirección no se vuelve a dar.'
        : count(messages, {
            one: '{address} y su único mensaje se borran ahora, para todos. El correo que llegue después se rechaza, y la dirección no se vuelve a dar.',
            other:
              '{address} y sus # mensajes se borran ahora, para todos. El correo que llegue después se rechaza, y la dirección no se vuelve a dar.',
          }),
    keep: 'Conservarla',
    destroy: 'Eliminar',
  },

  time: {
    left: 'Tiempo restante',
    fiveMinutes: 'Quedan cinco minutos',
    oneMinute: 'Queda un minuto',
    until: (time) => `Hasta las ${time}`,
    untilLimit: (time) => `Hasta las ${time}, su límite`,
    low: 'Se acaba',
    last: 'Último minuto',
    over: 'Borrando',
    atLimit: 'su límite',
    advice: 'prolonga para conservarla',
    extend: 'Prolongar',
    extendBy: (duration) => `Prolongar ${duration}`,
    limit: (duration) => `En su límite: una dirección vive ${duration} como máximo.`,
    justNow: 'ahora mismo',
  },

  connection: {
    region: 'Conexión',
    connecting: 'Conectando',
    live: 'En directo',
    reconnecting: 'Reconectando',
    reconnectingMore: 'el correo perdido se recuperará',
    offline: 'Sin conexión',
    offlineMore: 'lo que hay aquí se puede seguir leyendo',
  },

  waiting: {
    region: 'Esperando correo',
    listening: 'Escuchando en {address}',
    returning: 'Buscando el camino de vuelta a {address}',
    words: 'El correo aparece aquí en cuanto llega. No hay nada que recargar.',
    returningWords: 'El correo que llegue entretanto se guarda, y se muestra cuando vuelva la conexión.',
    tips: [
      'Muchos remitentes tardan un minuto o dos, y algunos no entregan a una dirección nueva hasta el segundo intento.',
      'Comprueba que la dirección entera esté en el formulario: copiar es más seguro que teclear.',
      'Algunos sitios rechazan las direcciones desechables, y no siempre lo dicen.',
    ],
    sample: 'Enviarme una prueba',
    trace: {
      arriving: 'Está llegando correo de {address}',
      announced: (size) => `Está llegando correo de {address}: ${size} anunciados`,
      receiving: (size) => `Está llegando correo de {address}: ${size}`,
      stored: 'El correo de {address} está guardado',
      abandoned: 'El correo de {address} se interrumpió',
      refused: (reason) => `El correo de {address} fue rechazado: ${reason}`,
      reasons: {
        inbox_full: 'buzón lleno',
        message_too_large: 'demasiado grande',
        store_full: 'no hay sitio en este momento',
        store_unavailable: 'el almacén no responde; la mayoría de los remitentes lo intenta de nuevo',
        internal_error: 'algo falló aquí; la mayoría de los remitentes lo intenta de nuevo',
        fault_wanted: 'como se le pidió a este buzón, para una prueba',
      },
    },
    nothingOpen: 'Ningún mensaje abierto',
    choose: 'Elige un mensaje para leerlo aquí.',
  },

  list: {
    region: 'Mensajes',
    none: 'ninguno aún',
    unread: (messages) => count(messages, { other: '# sin leer' }),
    read: (messages) => count(messages, { one: '# leído', other: '# leídos' }),
    fresh: (messages) => count(messages, { one: '# nuevo', other: '# nuevos' }),
    filter: 'Filtrar mensajes',
    filterPlaceholder: 'Filtrar',
    found: (messages) => count(messages, { one: '# encontrado', other: '# encontrados' }),
    noneFound: 'Ningún mensaje coincide.',
    clear: 'Quitar el filtro',
    select: 'Seleccionar',
    selected: (messages) => count(messages, { one: '# seleccionado', other: '# seleccionados' }),
    selectAll: 'Todos',
    cancel: 'Cancelar',
    delete: 'Borrar',
    deleted: (messages) => count(messages, { one: 'Mensaje borrado.', other: '# mensajes borrados.' }),
    undo: 'Deshacer',
    restored: 'No se ha borrado nada.',
    unreadMark: 'Sin leer.',
    attachments: (files) => count(files, { one: '# adjunto', other: '# adjuntos' }),
    arrived: (sender, subject) => `Mensaje nuevo de ${sender}: ${subject}`,
    arrivedMany: (messages) => count(messages, { one: '# mensaje nuevo', other: '# mensajes nuevos' }),
  },

  code: {
    copy: 'Copiar el código',
    copied: 'Código copiado',
    selected: 'El portapapeles está cerrado para esta página. El código está seleccionado: cópialo con el teclado.',
  },

  refused: {
    region: 'Correo rechazado',
    count: (mails, reason) =>
      count(mails, { one: `Se rechazó 1 correo: ${reason}`, other: `Se rechazaron # correos: ${reason}` }),
    noSender: 'sin remitente',
    reasons: {
      inbox_full: 'este buzón está lleno. Borra mensajes; la mayoría de los remitentes lo intentan de nuevo solos.',
      message_too_large: 'era más grande de lo que este servidor acepta.',
    },
    labels: { inbox_full: 'Buzón lleno', message_too_large: 'Demasiado grande' },
  },

  ended: {
    expired: { region: 'Dirección caducada', title: 'Su tiempo ha pasado.' },
    discarded: { region: 'Dirección eliminada', title: 'Desaparecida, como pediste.' },
    lost: { region: 'Dirección perdida', title: 'Esta dirección ya no se conoce.' },
    forgotten:
      'El servidor ya no tiene {address} ni nada de lo que contenía: se destruyó desde otra página, o el servidor se reinició y solo la guardaba en memoria. Nada puede traerla de vuelta.',
    erased: (messages, time) => {
      const rest = 'Nada puede recuperarla, y la dirección no se vuelve a dar.';
      if (messages === undefined) return `{address} y todo lo que contenía se borraron a las ${time}. ${rest}`;
      if (messages === 0) return `{address} se borró a las ${time}. ${rest}`;
      return count(messages, {
        one: `{address} y su único mensaje se borraron a las ${time}. ${rest}`,
        other: `{address} y sus # mensajes se borraron a las ${time}. ${rest}`,
      });
    },
    said: 'Esta dirección ha terminado. Todo lo que contenía está borrado.',
    title: 'Terminada',
  },

  challenge: {
    title: 'Comprobando que no eres una máquina…',
    words: 'Tu navegador hace un breve cálculo por sí solo. No tienes que hacer nada, y nadie sabe quién eres.',
    person: {
      title: 'Demuestra que no eres una máquina',
      words: (service: string) =>
        `${service} hace esta comprobación para este servidor. Tu navegador habla con ese servicio, que ve tu dirección IP, pero nada de tus direcciones ni de tu correo.`,
      frame: (service: string) => `Comprobación de ${service}`,
      loading: 'Cargando la comprobación…',
      checking: 'Comprobando…',
      failed: 'La comprobación no se completó.',
      expired: 'Se agotó el tiempo de la comprobación.',
      unreachable: (service: string) =>
        `No se puede contactar con ${service}. Puede que falle la conexión o que un bloqueador lo impida.`,
    },
  },

  noAddress: {
    region: 'Sin dirección',
    title: 'Aún no hay dirección.',
    away: 'Mayfly no responde.',
    retry: 'Intentar de nuevo',
    retrying: 'Esta página lo intenta sola cada pocos segundos.',
    limited: 'Un momento, por favor.',
    waitFor: (duration) => `Podrás intentarlo de nuevo en ${duration}.`,
  },

  wrongLink: {
    region: 'Enlace equivocado',
    title: 'Este enlace no abre nada.',
    malformed: 'Parece que falta una parte. Copia el enlace entero y ábrelo otra vez.',
    refused: 'No corresponde a ningún buzón de aquí. Quizá cambió por el camino, o es de otro servidor.',
    ended: 'El buzón al que llevaba ha terminado, y todo lo que contenía está borrado.',
    mine: 'Ir a mis direcciones',
  },

  truth: {
    erased: (time) => `Se borra a las ${time}.`,
    idle: (time) => `Se borra a las ${time} salvo que llegue correo o esta página siga abierta.`,
    memory: 'Solo se guarda en memoria.',
    disk: (duration) => `Pueden quedar rastros en el disco del servidor hasta ${duration} más.`,
    diskLong: 'Después pueden quedar rastros en el disco del servidor.',
    addressless: 'No se conserva ninguna IP, salvo un hash para limitar peticiones.',
  },

  foot: {
    region: 'Acerca de Mayfly',
    privacy: 'Privacidad',
    questions: 'Preguntas',
    api: 'API',
    keys: 'Teclas',
    language: 'Idioma',
  },

  theme: {
    system: 'Sistema',
    light: 'Claro',
    dark: 'Oscuro',
    now: (theme) => `Tema: ${theme}`,
    change: (theme, next) => `Tema: ${theme}. Cambiar a ${next}`,
  },

  keys: {
    title: 'Teclas',
    words: 'Funcionan en todas partes salvo en un campo en el que escribes.',
    on: 'Usar estas teclas',
    close: 'Listo',
    acts: {
      copy: 'Copiar la dirección',
      code: 'Copiar el código',
      renew: 'Nueva dirección',
      extend: 'Prolongar',
      next: 'Mensaje siguiente',
      previous: 'Mensaje anterior',
      open: 'Abrir el mensaje',
      back: 'Volver a la lista',
      delete: 'Borrar, con cinco segundos para deshacer',
      filter: 'Filtrar mensajes',
      switch: 'Cambiar a otra dirección',
      text: 'Texto o HTML',
      images: 'Cargar las imágenes remotas una vez',
      help: 'Mostrar estas teclas',
    },
  },

  message: {
    opening: 'Abriendo el mensaje',
    noSubject: 'Sin asunto',
    unknownSender: 'Remitente desconocido',
    noAddress: 'sin dirección',
    back: 'Volver',
    close: 'Cerrar',
    delete: 'Borrar',
    downloadSource: 'Descargar el original',
    from: 'De',
    to: 'Para',
    nobody: 'No se nombra a nadie',
    checked: 'Comprobado',
    authentication: {
      pass: 'El dominio del remitente responde por este mensaje.',
      fail: 'El dominio del remitente no responde por este mensaje. Puede ser falso.',
      none: 'El dominio del remitente no dice cómo distinguir su correo de uno falso.',
      temperror: 'No se pudo averiguar a tiempo si el dominio del remitente responde por este mensaje.',
      permerror: 'No se puede saber si el dominio del remitente responde por este mensaje.',
    },
    replyTo: 'Responder a',
    received: 'Recibido',
    retry: 'Intentar de nuevo',
    unavailable:
      'Este mensaje no se puede mostrar ahora. Comprueba tu conexión y recarga la página: la dirección se queda.',
    reload: 'Recargar',
    parts: 'Partes del mensaje',
    html: 'HTML',
    text: 'Texto',
    headers: 'Cabeceras',
    source: 'Original',
    attachments: 'Adjuntos',
    attachmentsCount: (files) => count(files, { other: 'Adjuntos (#)' }),
    frame: (subject) => `Mensaje: ${subject}`,
    beginning: 'Aquí está el principio. Descarga el original para ver el resto.',
    fetchingSource: 'Obteniendo el original',
    headersCut: (shown, all) => `Aquí están las primeras ${shown} de ${all}. Descarga el original para ver el resto.`,
    download: 'Descargar',
    downloadNamed: (file) => `Descargar ${file}`,
    remote: {
      images: (images) =>
        count(images, {
          one: 'Se bloqueó 1 imagen remota: cargarla le diría al remitente que lees esto.',
          other: 'Se bloquearon # imágenes remotas: cargarlas le diría al remitente que lees esto.',
        }),
      trackers: (trackers) =>
        count(trackers, {
          one: 'Se bloqueó 1 probable rastreador: cargarlo le diría al remitente que lees esto.',
          other: 'Se bloquearon # probables rastreadores: cargarlos le diría al remitente que lees esto.',
        }),
      both: (images, trackers) => {
        const pictures = count(images, { one: '1 imagen remota', other: '# imágenes remotas' });
        const spies = count(trackers, { one: '1 probable rastreador', other: '# probables rastreadores' });
        return `Se bloquearon ${pictures} y ${spies}: cargarlos le diría al remitente que lees esto.`;
      },
      load: 'Cargar las imágenes una vez',
      loaded: 'Las imágenes remotas se han cargado para este mensaje, solo esta vez.',
      loadedBut: (trackers) =>
        count(trackers, {
          one: 'Las imágenes remotas se han cargado para este mensaje, solo esta vez. 1 probable rastreador sigue bloqueado.',
          other:
            'Las imágenes remotas se han cargado para este mensaje, solo esta vez. # probables rastreadores siguen bloqueados.',
        }),
    },
    styleLeftOut: 'Se han omitido las hojas de estilo de este mensaje: habrían bloqueado esta página.',
    disguised: {
      link: 'Un enlace dice {says}, pero lleva a {leadsTo}.',
      more: (links) => count(links, { one: '1 enlace más hace lo mismo.', other: '# enlaces más hacen lo mismo.' }),
    },
    sender: {
      looksLikeAnother: 'El dominio del remitente está escrito con letras que parecen otras: {letters} es {ascii}.',
      otherLetters: 'El dominio del remitente está escrito con letras de su propia lengua: {letters} es {ascii}.',
      namedAnother: 'El nombre del remitente menciona {named}, pero el mensaje es de {address}.',
      hiddenSigns:
        'El nombre o la dirección del remitente contiene signos que no se ven o que invierten el orden de los demás.',
    },
    strip: {
      region: 'Código y enlace',
      to: {
        confirm: 'Confirmar en {host}',
        'sign-in': 'Iniciar sesión en {host}',
        reset: 'Poner una contraseña nueva en {host}',
        invite: 'Aceptar en {host}',
      },
    },
    unsubscribe: 'Darse de baja',
    unsubscribeAt: 'en {host}',
    searchHeaders: 'Buscar en las cabeceras',
    noHeaders: 'Ninguna cabecera contiene eso.',
    way: {
      title: 'Camino de este mensaje, según sus servidores',
      unnamed: 'sin nombre',
      after: (duration) => `tras ${duration}`,
    },
    invitation: {
      when: 'Cuándo: {value}',
      where: 'Dónde: {value}',
      by: 'Invita: {value}',
      cancelled: 'Cancelado: {summary}',
      untitled: 'Una entrada de calendario sin título',
    },
    contradicted: (type) => `Su remitente lo llama ${type}, y no lo es.`,
    picture: (format) => `Imagen ${format}`,
    kinds: {
      pdf: 'Documento PDF',
      zip: 'Archivo ZIP o documento de Office',
      office: 'Documento de Office antiguo',
      windows: 'Programa de Windows',
      linux: 'Programa de Linux',
      macos: 'Programa de macOS',
      script: 'Guion ejecutable',
      gzip: 'Archivo Gzip',
      sevenZip: 'Archivo 7-Zip',
      rar: 'Archivo RAR',
      rtf: 'Documento RTF',
      calendar: 'Entrada de calendario',
      card: 'Tarjeta de contacto',
      svg: 'Dibujo SVG, que puede contener programas',
      page: 'Página web, que puede contener programas',
      sound: 'Sonido MP3',
      film: 'Vídeo MP4',
    },
    newer: 'Más reciente',
    older: 'Más antiguo',
    tools: {
      region: 'Cómo se muestra el mensaje',
      find: 'Buscar en el mensaje',
      found: (at, of) => `${at} de ${of}`,
      notFound: 'No se encontró',
      paper: 'Papel oscuro',
      phone: 'Ancho de teléfono',
      size: 'Tamaño completo',
      print: 'Imprimir',
    },
    fixedWidth: 'Ancho fijo',
    quotedLines: (lines) => count(lines, { one: '# línea citada', other: '# líneas citadas' }),
    notices: {
      unreadable: 'Este mensaje no se pudo leer como correo. Su original está aquí tal como llegó.',
      took_too_long: 'Leer este mensaje tardó demasiado, así que se muestra su original.',
      headers_cut: 'Este mensaje tiene más cabeceras de las que se muestran. Todas están en el original.',
      addresses_cut: 'Este mensaje tiene más destinatarios de los que se muestran. Todos están en el original.',
      parts_cut: 'Este mensaje tiene más partes de las que se muestran. Todas están en el original.',
      nested_too_deep: 'Parte de este mensaje está anidada demasiado hondo. Está en el original.',
      text_cut: 'El texto de este mensaje es muy largo. El resto está en el original.',
      html_too_heavy:
        'El HTML de este mensaje es demasiado pesado para mostrarlo con seguridad. Su texto y su original están aquí.',
    },
  },

  failures: {
    unreachable: 'No se puede llegar a Mayfly. Comprueba tu conexión e inténtalo de nuevo.',
    limitedFor: (duration) => `Fue mucho de una vez desde tu red. Inténtalo de nuevo en ${duration}.`,
    broken: 'Algo salió mal en esta página. Recárgala para seguir: la dirección se queda.',
  },

  errors: {
    bad_request: 'Mayfly no entendió eso. Recarga la página e inténtalo de nuevo.',
    token_refused: 'Esta página ya no abre ese buzón. Pide una nueva dirección para seguir.',
    origin_refused: 'Esta página no puede hablar con este Mayfly. Abre Mayfly en su propia dirección.',
    challenge_required:
      'Aquí una dirección requiere un breve cálculo que este navegador no puede hacer. Abre Mayfly por https en un navegador actual.',
    challenge_failed: 'La comprobación previa a una dirección nueva no se completó. Inténtalo de nuevo.',
    challenge_unavailable:
      'La comprobación previa a una dirección nueva no es posible ahora mismo. Inténtalo dentro de un momento.',
    route_not_found: 'Esta página y su servidor no encajan. Recarga la página.',
    message_not_found: 'Ese mensaje ya no está. Se borró aquí o en otra pestaña.',
    attachment_not_found: 'Ese adjunto ya no está, o no se pudo leer del mensaje.',
    method_not_allowed: 'Esta página y su servidor no encajan. Recarga la página.',
    address_taken: 'Esa dirección está ocupada, o lo estuvo. Elige otro nombre.',
    address_reserved: 'Ese nombre es del operador. Elige otro.',
    domain_not_offered: 'Ese dominio no se ofrece aquí. Elige otro.',
    domain_not_found: 'Ese dominio no existe aquí.',
    domain_exists: 'Ese dominio ya existe aquí.',
    domain_in_use: 'Ese dominio puede tener buzones vivos. Retíralo primero.',
    extension_limit_reached: 'Esta dirección ha llegado a su vida más larga y no se puede prolongar más.',
    inbox_gone: 'Este buzón ha terminado y todo lo que contenía está borrado.',
    request_too_large: 'Eso era demasiado grande para enviarlo.',
    unsupported_media_type: 'Esta página y su servidor no encajan. Recarga la página.',
    key_refused: 'Esa clave de API no vale aquí, o ya no. Pide otra al operador.',
    key_not_found: 'No existe esa clave de API.',
    shutting_down: 'Mayfly se está reiniciando. Inténtalo de nuevo en unos segundos.',
    rate_limited: 'Fue mucho de una vez desde tu red. Espera un poco e inténtalo de nuevo.',
    store_unavailable: 'Mayfly está tomando aliento. Inténtalo de nuevo en unos segundos.',
    store_full: 'Mayfly está lleno ahora. Los buzones terminan sin parar: inténtalo en unos minutos.',
    relay_refused: 'Mayfly solo acepta correo para sus propias direcciones.',
    recipient_unknown: 'No existe esa dirección aquí.',
    inbox_full: 'Este buzón está lleno. Borra un mensaje para hacer sitio.',
    message_too_large: 'Ese mensaje es más grande de lo que Mayfly acepta.',
    too_many_recipients: 'Ese mensaje tiene más destinatarios de los que Mayfly acepta a la vez.',
    internal_error: 'Algo salió mal por nuestra parte. Inténtalo de nuevo en un momento.',
  },
};
