import type { Catalogue } from './en.ts';
import { pluralIn } from './plural.ts';

const count = pluralIn('pt');

export const pt: Catalogue = {
  address: {
    region: 'Seu endereço',
    getting: 'Obtendo um endereço',
    copy: 'Copiar',
    copied: 'Copiado',
    selected: 'Selecionado',
    saidCopied: 'Endereço copiado',
    saidSelected:
      'A área de transferência está fechada para esta página. O endereço está selecionado: copie com o teclado.',
    renew: 'Novo endereço',
    enough: 'Há cinco endereços abertos aqui, e esse é o máximo. Apague um para abrir espaço.',
    all: 'Seus endereços',
    tab: {
      unread: (messages) => count(messages, { one: '# não lida', other: '# não lidas' }),
      ended: 'encerrado',
      close: (address) => `Fechar ${address}`,
    },
  },

  more: {
    button: 'Mais',
    choose: 'Escolher um endereço…',
    share: 'Abrir em outro lugar…',
    notify: 'Avisar quando chegar mensagem',
    notifyOff: 'Parar de avisar',
    notifyRefused: 'Os avisos estão bloqueados neste navegador',
    destroy: 'Apagar…',
  },

  notification: {
    title: (messages) => count(messages, { one: 'Nova mensagem', other: '# novas mensagens' }),
    body: 'Abra o Mayfly para ler.',
    on: 'Você receberá avisos enquanto esta página estiver aberta.',
    off: 'Os avisos estão desligados.',
  },

  choose: {
    title: 'Escolher um endereço',
    name: 'Nome',
    namePlaceholder: 'aleatório',
    nameHint:
      'De 6 a 32 letras, algarismos, pontos, hifens ou sublinhados. Deixado vazio, será um nome aleatório que ninguém adivinha.',
    domain: 'Domínio',
    subdomain: 'Subdomínio',
    subdomainHint: 'Uma palavra de letras, algarismos e hifens. Deixado vazio, será aleatório.',
    lifetime: 'Vive por',
    create: 'Quero este endereço',
    cancel: 'Cancelar',
    malformedName:
      'Esse nome não serve. São de 6 a 32 letras, algarismos, pontos, hifens ou sublinhados, com uma letra ou algarismo em cada ponta.',
    malformedSubdomain:
      'Esse subdomínio não serve. É uma palavra de letras, algarismos e hifens, com uma letra ou algarismo em cada ponta.',
    taken: 'Esse endereço está em uso, ou já esteve. Um endereço não é dado de novo.',
    reserved: 'Esse nome fala pelo domínio inteiro e não é dado a ninguém. Escolha outro.',
  },

  share: {
    title: 'Abrir esta caixa em outro lugar',
    words:
      'Este link abre a caixa em qualquer aparelho. Quem o tiver pode ler, prolongar e apagar: compartilhe como se fosse uma chave.',
    link: 'Link de recuperação',
    copy: 'Copiar link',
    copied: 'Link copiado',
    selected: 'A área de transferência está fechada para esta página. O link está selecionado: copie com o teclado.',
    code: 'Código QR do link de recuperação',
    close: 'Pronto',
  },

  destroy: {
    title: 'Apagar este endereço?',
    words: (messages) =>
      messages === 0
        ? '{address} é apagado agora, para todos. O que for enviado depois é recusado, e o endereço não é dado de novo.'
        : count(messages, {
            one: '{address} e sua única mensagem são apagados agora, para todos. O que for enviado depois é recusado, e o endereço não é dado de novo.',
            other:
              '{address} e suas # mensagens são apagados agora, para todos. O que for enviado depois é recusado, e o endereço não é dado de novo.',
          }),
    keep: 'Manter',
    destroy: 'Apagar',
  },

  time: {
    left: 'Tempo restante',
    fiveMinutes: 'Faltam cinco minutos',
    oneMinute: 'Falta um minuto',
    until: (time) => `Até ${time}`,
    untilLimit: (time) => `Até ${time}, seu limite`,
    low: 'Acabando',
    last: 'Último minuto',
    over: 'Apagando',
    atLimit: 'seu limite',
    advice: 'prolongue para manter',
    extend: 'Prolongar',
    extendBy: (duration) => `Prolongar por ${duration}`,
    limit: (duration) => `No limite: um endereço vive no máximo ${duration}.`,
    justNow: 'agora mesmo',
  },

  connection: {
    region: 'Conexão',
    connecting: 'Conectando',
    live: 'Ao vivo',
    reconnecting: 'Reconectando',
    reconnectingMore: 'o que foi perdido será buscado',
    offline: 'Sem conexão',
    offlineMore: 'o que está aqui continua legível',
  },

  waiting: {
    region: 'Esperando mensagens',
    listening: 'Escutando em {address}',
    returning: 'Procurando o caminho de volta a {address}',
    words: 'As mensagens aparecem aqui assim que chegam. Não é preciso recarregar nada.',
    returningWords: 'O que chegar enquanto isso fica guardado, e aparece quando a conexão voltar.',
    tips: [
      'Muitos remetentes levam um ou dois minutos, e alguns só entregam a um endereço novo na segunda tentativa.',
      'Confira se o endereço inteiro está no formulário: copiar é mais seguro que digitar.',
      'Alguns sites recusam endereços descartáveis, e nem sempre dizem isso.',
    ],
    sample: 'Enviar um teste para mim',
    trace: {
      arriving: 'Está chegando uma mensagem de {address}',
      announced: (size) => `Está chegando uma mensagem de {address}: ${size} anunciados`,
      receiving: (size) => `Está chegando uma mensagem de {address}: ${size}`,
      stored: 'A mensagem de {address} foi guardada',
      abandoned: 'A mensagem de {address} foi interrompida',
      refused: (reason) => `A mensagem de {address} foi recusada: ${reason}`,
      reasons: {
        inbox_full: 'caixa cheia',
        message_too_large: 'grande demais',
        store_full: 'não há espaço aqui no momento',
        store_unavailable: 'o armazenamento não responde; a maioria dos remetentes tenta de novo',
        internal_error: 'algo deu errado aqui; a maioria dos remetentes tenta de novo',
        fault_wanted: 'como foi pedido a esta caixa, para um teste',
      },
    },
    nothingOpen: 'Nenhuma mensagem aberta',
    choose: 'Escolha uma mensagem para ler aqui.',
  },

  list: {
    region: 'Mensagens',
    none: 'nenhuma ainda',
    unread: (messages) => count(messages, { one: '# não lida', other: '# não lidas' }),
    read: (messages) => count(messages, { one: '# lida', other: '# lidas' }),
    fresh: (messages) => count(messages, { one: '# nova', other: '# novas' }),
    filter: 'Filtrar mensagens',
    filterPlaceholder: 'Filtrar',
    found: (messages) => count(messages, { one: '# encontrada', other: '# encontradas' }),
    noneFound: 'Nenhuma mensagem corresponde.',
    clear: 'Tirar o filtro',
    select: 'Selecionar',
    selected: (messages) => count(messages, { one: '# selecionada', other: '# selecionadas' }),
    selectAll: 'Todas',
    cancel: 'Cancelar',
    delete: 'Apagar',
    deleted: (messages) => count(messages, { one: 'Mensagem apagada.', other: '# mensagens apagadas.' }),
    undo: 'Desfazer',
    restored: 'Nada foi apagado.',
    unreadMark: 'Não lida.',
    attachments: (files) => count(files, { one: '# anexo', other: '# anexos' }),
    arrived: (sender, subject) => `Nova mensagem de ${sender}: ${subject}`,
    arrivedMany: (messages) => count(messages, { one: '# nova mensagem', other: '# novas mensagens' }),
  },

  code: {
    copy: 'Copiar o código',
    copied: 'Código copiado',
    selected: 'A área de transferência está fechada para esta página. O código está selecionado: copie com o teclado.',
  },

  refused: {
    region: 'Mensagens recusadas',
    count: (mails, reason) =>
      count(mails, { one: `1 mensagem foi recusada: ${reason}`, other: `# mensagens foram recusadas: ${reason}` }),
    noSender: 'sem remetente',
    reasons: {
      inbox_full: 'esta caixa está cheia. Apague mensagens; a maioria dos remetentes tenta de novo por conta própria.',
      message_too_large: 'era maior do que este servidor aceita.',
    },
    labels: { inbox_full: 'Caixa cheia', message_too_large: 'Grande demais' },
  },

  ended: {
    expired: { region: 'Endereço expirado', title: 'Seu tempo passou.' },
    discarded: { region: 'Endereço apagado', title: 'Foi-se, como você pediu.' },
    lost: { region: 'Endereço perdido', title: 'Este endereço não é mais conhecido.' },
    forgotten:
      'O servidor não tem mais {address} nem nada do que havia nele: foi destruído em outra página, ou o servidor reiniciou e só o guardava na memória. Nada pode trazê-lo de volta.',
    erased: (messages, time) => {
      const rest = 'Nada pode trazê-lo de volta, e o endereço não é dado de novo.';
      if (messages === undefined) return `{address} e tudo o que havia nele foram apagados em ${time}. ${rest}`;
      if (messages === 0) return `{address} foi apagado em ${time}. ${rest}`;
      return count(messages, {
        one: `{address} e a única mensagem nele foram apagados em ${time}. ${rest}`,
        other: `{address} e as # mensagens nele foram apagados em ${time}. ${rest}`,
      });
    },
    said: 'Este endereço foi encerrado. Tudo nele está apagado.',
    title: 'Encerrado',
  },

  challenge: {
    title: 'Verificando que você não é uma máquina…',
    words:
      'Seu navegador faz um cálculo rápido sozinho. Você não precisa fazer nada, e ninguém fica sabendo quem você é.',
    person: {
      title: 'Mostre que você não é uma máquina',
      words: (service: string) =>
        `${service} faz esta verificação para este servidor. Seu navegador fala com esse serviço, que vê seu endereço IP, mas nada dos seus endereços nem das suas mensagens.`,
      frame: (service: string) => `Verificação por ${service}`,
      loading: 'Carregando a verificação…',
      checking: 'Verificando…',
      failed: 'A verificação não deu certo.',
      expired: 'O tempo da verificação acabou.',
      unreachable: (service: string) =>
        `Não foi possível acessar ${service}. A conexão pode ter caído, ou um bloqueador o impede.`,
    },
  },

  noAddress: {
    region: 'Sem endereço',
    title: 'Ainda sem endereço.',
    away: 'O Mayfly não responde.',
    retry: 'Tentar de novo',
    retrying: 'Esta página tenta sozinha a cada poucos segundos.',
    limited: 'Um momento, por favor.',
    waitFor: (duration) => `Você pode tentar de novo em ${duration}.`,
  },

  wrongLink: {
    region: 'Link errado',
    title: 'Este link não abre nada.',
    malformed: 'Parece faltar uma parte. Copie o link inteiro e abra de novo.',
    refused: 'Ele não corresponde a nenhuma caixa daqui. Talvez tenha mudado no caminho, ou seja de outro servidor.',
    ended: 'A caixa a que ele levava foi encerrada, e tudo nela está apagado.',
    mine: 'Ir para meus endereços',
  },

  truth: {
    erased: (time) => `Será apagado em ${time}.`,
    idle: (time) => `Será apagado em ${time}, a não ser que chegue mensagem ou esta página fique aberta.`,
    memory: 'Mantido apenas na memória.',
    disk: (duration) => `Vestígios podem ficar no disco do servidor por até ${duration} a mais.`,
    diskLong: 'Depois disso, vestígios podem ficar no disco do servidor.',
    addressless: 'Nenhum IP é guardado, a não ser um hash para limitar pedidos.',
  },

  foot: {
    region: 'Sobre o Mayfly',
    privacy: 'Privacidade',
    questions: 'Perguntas',
    api: 'API',
    keys: 'Teclas',
    language: 'Idioma',
  },

  theme: {
    system: 'Sistema',
    light: 'Claro',
    dark: 'Escuro',
    now: (theme) => `Tema: ${theme}`,
    change: (theme, next) => `Tema: ${theme}. Mudar para ${next}`,
  },

  keys: {
    title: 'Teclas',
    words: 'Funcionam em toda parte, menos num campo em que você digita.',
    on: 'Usar estas teclas',
    close: 'Pronto',
    acts: {
      copy: 'Copiar o endereço',
      code: 'Copiar o código',
      renew: 'Novo endereço',
      extend: 'Prolongar',
      next: 'Próxima mensagem',
      previous: 'Mensagem anterior',
      open: 'Abrir a mensagem',
      back: 'Voltar à lista',
      delete: 'Apagar, com cinco segundos para desfazer',
      filter: 'Filtrar mensagens',
      switch: 'Mudar para outro endereço',
      text: 'Texto ou HTML',
      images: 'Carregar as imagens remotas uma vez',
      help: 'Mostrar estas teclas',
    },
  },

  message: {
    opening: 'Abrindo a mensagem',
    noSubject: 'Sem assunto',
    unknownSender: 'Remetente desconhecido',
    noAddress: 'sem endereço',
    back: 'Voltar',
    close: 'Fechar',
    delete: 'Apagar',
    downloadSource: 'Baixar o original',
    from: 'De',
    to: 'Para',
    nobody: 'Ninguém é citado',
    checked: 'Verificado',
    authentication: {
      pass: 'O domínio do remetente responde por esta mensagem.',
      fail: 'O domínio do remetente não responde por esta mensagem. Ela pode ser falsa.',
      none: 'O domínio do remetente não diz como distinguir suas mensagens das falsas.',
      temperror: 'Não foi possível descobrir a tempo se o domínio do remetente responde por esta mensagem.',
      permerror: 'Não é possível dizer se o domínio do remetente responde por esta mensagem.',
    },
    replyTo: 'Responder a',
    received: 'Recebida',
    retry: 'Tentar de novo',
    unavailable:
      'Esta mensagem não pode ser mostrada agora. Verifique sua conexão e recarregue a página: o endereço fica.',
    reload: 'Recarregar',
    parts: 'Partes da mensagem',
    html: 'HTML',
    text: 'Texto',
    headers: 'Cabeçalhos',
    source: 'Original',
    attachments: 'Anexos',
    attachmentsCount: (files) => count(files, { other: 'Anexos (#)' }),
    frame: (subject) => `Mensagem: ${subject}`,
    beginning: 'Aqui está o começo. Baixe o original para ver o resto.',
    fetchingSource: 'Buscando o original',
    headersCut: (shown, all) => `Aqui estão os primeiros ${shown} de ${all}. Baixe o original para ver o resto.`,
    download: 'Baixar',
    downloadNamed: (file) => `Baixar ${file}`,
    remote: {
      images: (images) =>
        count(images, {
          one: '1 imagem remota foi bloqueada: carregá-la diria ao remetente que você está lendo isto.',
          other: '# imagens remotas foram bloqueadas: carregá-las diria ao remetente que você está lendo isto.',
        }),
      trackers: (trackers) =>
        count(trackers, {
          one: '1 provável rastreador foi bloqueado: carregá-lo diria ao remetente que você está lendo isto.',
          other: '# prováveis rastreadores foram bloqueados: carregá-los diria ao remetente que você está lendo isto.',
        }),
      both: (images, trackers) => {
        const pictures = count(images, { one: '1 imagem remota', other: '# imagens remotas' });
        const spies = count(trackers, { one: '1 provável rastreador', other: '# prováveis rastreadores' });
        return `${pictures} e ${spies} foram bloqueados: carregá-los diria ao remetente que você está lendo isto.`;
      },
      load: 'Carregar as imagens uma vez',
      loaded: 'As imagens remotas foram carregadas para esta mensagem, só desta vez.',
      loadedBut: (trackers) =>
        count(trackers, {
          one: 'As imagens remotas foram carregadas para esta mensagem, só desta vez. 1 provável rastreador continua bloqueado.',
          other:
            'As imagens remotas foram carregadas para esta mensagem, só desta vez. # prováveis rastreadores continuam bloqueados.',
        }),
    },
    styleLeftOut: 'As folhas de estilo desta mensagem foram deixadas de fora: teriam travado esta página.',
    disguised: {
      link: 'Um link diz {says}, mas leva a {leadsTo}.',
      more: (links) => count(links, { one: 'Mais 1 link faz o mesmo.', other: 'Mais # links fazem o mesmo.' }),
    },
    sender: {
      looksLikeAnother: 'O domínio do remetente está escrito com letras que parecem outras: {letters} é {ascii}.',
      otherLetters: 'O domínio do remetente está escrito com letras da sua própria língua: {letters} é {ascii}.',
      namedAnother: 'O nome do remetente menciona {named}, mas a mensagem é de {address}.',
      hiddenSigns: 'O nome ou o endereço do remetente contém sinais que não se veem ou que invertem os outros.',
    },
    strip: {
      region: 'Código e link',
      to: {
        confirm: 'Confirmar em {host}',
        'sign-in': 'Entrar em {host}',
        reset: 'Definir uma nova senha em {host}',
        invite: 'Aceitar em {host}',
      },
    },
    unsubscribe: 'Cancelar inscrição',
    unsubscribeAt: 'em {host}',
    searchHeaders: 'Buscar nos cabeçalhos',
    noHeaders: 'Nenhum cabeçalho contém isso.',
    way: {
      title: 'Caminho desta mensagem, segundo seus servidores',
      unnamed: 'sem nome',
      after: (duration) => `após ${duration}`,
    },
    invitation: {
      when: 'Quando: {value}',
      where: 'Onde: {value}',
      by: 'Convite de: {value}',
      cancelled: 'Cancelado: {summary}',
      untitled: 'Uma entrada de agenda sem título',
    },
    contradicted: (type) => `O remetente o chama de ${type}, o que não é.`,
    picture: (format) => `Imagem ${format}`,
    kinds: {
      pdf: 'Documento PDF',
      zip: 'Arquivo ZIP ou documento do Office',
      office: 'Documento antigo do Office',
      windows: 'Programa do Windows',
      linux: 'Programa do Linux',
      macos: 'Programa do macOS',
      script: 'Script executável',
      gzip: 'Arquivo Gzip',
      sevenZip: 'Arquivo 7-Zip',
      rar: 'Arquivo RAR',
      rtf: 'Documento RTF',
      calendar: 'Entrada de agenda',
      card: 'Cartão de contato',
      svg: 'Desenho SVG, que pode conter programas',
      page: 'Página web, que pode conter programas',
      sound: 'Som MP3',
      film: 'Vídeo MP4',
    },
    newer: 'Mais recente',
    older: 'Mais antiga',
    tools: {
      region: 'Como a mensagem é mostrada',
      find: 'Buscar na mensagem',
      found: (at, of) => `${at} de ${of}`,
      notFound: 'Não encontrado',
      paper: 'Papel escuro',
      phone: 'Largura de celular',
      size: 'Tamanho real',
      print: 'Imprimir',
    },
    fixedWidth: 'Largura fixa',
    quotedLines: (lines) => count(lines, { one: '# linha citada', other: '# linhas citadas' }),
    notices: {
      unreadable: 'Esta mensagem não pôde ser lida como e-mail. O original está aqui como chegou.',
      took_too_long: 'Ler esta mensagem demorou demais, por isso o original é mostrado.',
      headers_cut: 'Esta mensagem tem mais cabeçalhos do que os listados. Todos estão no original.',
      addresses_cut: 'Esta mensagem tem mais destinatários do que os listados. Todos estão no original.',
      parts_cut: 'Esta mensagem tem mais partes do que as mostradas. Todas estão no original.',
      nested_too_deep: 'Parte desta mensagem está aninhada fundo demais. Está no original.',
      text_cut: 'O texto desta mensagem é muito longo. O resto está no original.',
      html_too_heavy:
        'O HTML desta mensagem é pesado demais para ser mostrado com segurança. O texto e o original estão aqui.',
    },
  },

  failures: {
    unreachable: 'Não foi possível chegar ao Mayfly. Verifique sua conexão e tente de novo.',
    limitedFor: (duration) => `Foi muita coisa de uma vez da sua rede. Tente de novo em ${duration}.`,
    broken: 'Algo deu errado nesta página. Recarregue para continuar: o endereço fica.',
  },

  errors: {
    bad_request: 'O Mayfly não entendeu isso. Recarregue a página e tente de novo.',
    token_refused: 'Esta página não abre mais essa caixa. Peça um novo endereço para continuar.',
    origin_refused: 'Esta página não pode falar com este Mayfly. Abra o Mayfly no endereço dele.',
    challenge_required:
      'Aqui um endereço exige um cálculo rápido que este navegador não consegue fazer. Abra o Mayfly por https em um navegador atual.',
    challenge_failed: 'A verificação antes de um endereço novo não deu certo. Tente de novo.',
    challenge_unavailable: 'A verificação antes de um endereço novo não é possível agora. Tente de novo daqui a pouco.',
    route_not_found: 'Esta página e seu servidor não combinam. Recarregue a página.',
    message_not_found: 'Essa mensagem não existe mais. Foi apagada aqui ou em outra aba.',
    attachment_not_found: 'Esse anexo não existe mais, ou não pôde ser lido da mensagem.',
    method_not_allowed: 'Esta página e seu servidor não combinam. Recarregue a página.',
    address_taken: 'Esse endereço está em uso, ou já esteve. Escolha outro nome.',
    address_reserved: 'Esse nome é do operador. Escolha outro.',
    domain_not_offered: 'Esse domínio não é oferecido aqui. Escolha outro.',
    domain_not_found: 'Esse domínio não existe aqui.',
    domain_exists: 'Esse domínio já existe aqui.',
    domain_in_use: 'Esse domínio pode ter caixas vivas. Retire-o primeiro.',
    extension_limit_reached: 'Este endereço chegou à sua vida mais longa e não pode mais ser prolongado.',
    inbox_gone: 'Esta caixa foi encerrada e tudo nela está apagado.',
    request_too_large: 'Isso era grande demais para enviar.',
    unsupported_media_type: 'Esta página e seu servidor não combinam. Recarregue a página.',
    key_refused: 'Essa chave de API não vale aqui, ou não vale mais. Peça outra ao operador.',
    key_not_found: 'Essa chave de API não existe.',
    shutting_down: 'O Mayfly está reiniciando. Tente de novo em alguns segundos.',
    rate_limited: 'Foi muita coisa de uma vez da sua rede. Espere um pouco e tente de novo.',
    store_unavailable: 'O Mayfly está tomando fôlego. Tente de novo em alguns segundos.',
    store_full: 'O Mayfly está cheio agora. Caixas se encerram o tempo todo: tente em alguns minutos.',
    relay_refused: 'O Mayfly só aceita mensagens para seus próprios endereços.',
    recipient_unknown: 'Não existe esse endereço aqui.',
    inbox_full: 'Esta caixa está cheia. Apague uma mensagem para abrir espaço.',
    message_too_large: 'Essa mensagem é maior do que o Mayfly aceita.',
    too_many_recipients: 'Essa mensagem tem mais destinatários do que o Mayfly aceita de uma vez.',
    internal_error: 'Algo deu errado do nosso lado. Tente de novo em um instante.',
  },
};
