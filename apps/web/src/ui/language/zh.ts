import type { Catalogue } from './en.ts';
import { pluralIn } from './plural.ts';

const count = pluralIn('zh');

export const zh: Catalogue = {
  address: {
    region: '你的地址',
    getting: '正在获取地址',
    copy: '复制',
    copied: '已复制',
    selected: '已选中',
    saidCopied: '地址已复制',
    saidSelected: '此页面无法使用剪贴板。地址已选中，请用键盘复制。',
    renew: '新地址',
    enough: '这里已打开五个地址，这是上限。请销毁一个以腾出位置。',
    all: '你的地址列表',
    tab: {
      unread: (messages) => count(messages, { other: '# 封未读' }),
      ended: '已结束',
      close: (address) => `关闭 ${address}`,
    },
  },

  more: {
    button: '更多',
    choose: '自选地址…',
    share: '在别处打开…',
    notify: '来信时通知我',
    notifyOff: '停止通知',
    notifyRefused: '浏览器已屏蔽通知',
    destroy: '销毁…',
  },

  notification: {
    title: (messages) => count(messages, { other: '# 封新邮件' }),
    body: '打开 Mayfly 阅读。',
    on: '此页面打开期间会通知你。',
    off: '通知已关闭。',
  },

  choose: {
    title: '自选地址',
    name: '名称',
    namePlaceholder: '随机',
    nameHint: '6 到 32 个字母、数字、点、连字符或下划线。留空则使用无人能猜到的随机名称。',
    domain: '域名',
    subdomain: '子域名',
    subdomainHint: '由字母、数字和连字符组成的一个词。留空则随机。',
    lifetime: '存活时间',
    create: '使用此地址',
    cancel: '取消',
    malformedName: '此名称不可用。需要 6 到 32 个字母、数字、点、连字符或下划线，首尾须为字母或数字。',
    malformedSubdomain: '此子域名不可用。须为由字母、数字和连字符组成的一个词，首尾为字母或数字。',
    taken: '此地址已被使用，或曾被使用。地址不会再次分配。',
    reserved: '此名称代表整个域名，不分配给任何人。请另选一个。',
  },

  share: {
    title: '在别处打开此收件箱',
    words: '此链接可在任何设备上打开收件箱。持有者可以阅读、延长和销毁它，请像对待钥匙一样分享。',
    link: '恢复链接',
    copy: '复制链接',
    copied: '链接已复制',
    selected: '此页面无法使用剪贴板。链接已选中，请用键盘复制。',
    code: '恢复链接的二维码',
    close: '完成',
  },

  destroy: {
    title: '销毁此地址？',
    words: (messages) =>
      messages === 0
        ? '{address} 将立即对所有人清除。之后寄来的邮件会被拒收，此地址也不会再次分配。'
        : count(messages, {
            other: '{address} 及其中 # 封邮件将立即对所有人清除。之后寄来的邮件会被拒收，此地址也不会再次分配。',
          }),
    keep: '保留',
    destroy: '销毁',
  },

  time: {
    left: '剩余时间',
    fiveMinutes: '还剩五分钟',
    oneMinute: '还剩一分钟',
    until: (time) => `至 ${time}`,
    untilLimit: (time) => `至 ${time}，已达上限`,
    low: '即将到期',
    last: '最后一分钟',
    over: '正在清除',
    atLimit: '已达上限',
    advice: '延长即可保留',
    extend: '延长',
    extendBy: (duration) => `延长 ${duration}`,
    limit: (duration) => `已达上限：地址最多存活 ${duration}。`,
    justNow: '刚刚',
  },

  connection: {
    region: '连接',
    connecting: '正在连接',
    live: '实时',
    reconnecting: '正在重新连接',
    reconnectingMore: '错过的邮件会补上',
    offline: '离线',
    offlineMore: '已有内容仍可阅读',
  },

  waiting: {
    region: '等待邮件',
    listening: '正在监听 {address}',
    returning: '正在找回通往 {address} 的连接',
    words: '邮件一到就会出现在这里，无需刷新。',
    returningWords: '期间到达的邮件会保留，连接恢复后显示。',
    tips: [
      '许多发件方需要一两分钟，有些对新地址要第二次才会投递。',
      '请检查表单里的地址是否完整：复制比手输更可靠。',
      '有些网站拒绝一次性地址，而且不一定会说明。',
    ],
    sample: '给我发一封测试邮件',
    trace: {
      arriving: '来自 {address} 的邮件正在到达',
      announced: (size) => `来自 {address} 的邮件正在到达：预告 ${size}`,
      receiving: (size) => `来自 {address} 的邮件正在到达：${size}`,
      stored: '来自 {address} 的邮件已存储',
      abandoned: '来自 {address} 的邮件中断了',
      refused: (reason) => `来自 {address} 的邮件被拒收：${reason}`,
      reasons: {
        inbox_full: '收件箱已满',
        message_too_large: '太大',
        store_full: '这里暂时没有空间',
        store_unavailable: '存储暂时无法访问，多数发件方会重试',
        internal_error: '这里出了点问题，多数发件方会重试',
        fault_wanted: '按此收件箱的测试设定',
      },
    },
    nothingOpen: '没有打开的邮件',
    choose: '选择一封邮件在此阅读。',
  },

  list: {
    region: '邮件',
    none: '暂无',
    unread: (messages) => count(messages, { other: '# 封未读' }),
    read: (messages) => count(messages, { other: '# 封已读' }),
    fresh: (messages) => count(messages, { other: '# 封新邮件' }),
    filter: '筛选邮件',
    filterPlaceholder: '筛选',
    found: (messages) => count(messages, { other: '找到 # 封' }),
    noneFound: '没有符合的邮件。',
    clear: '清除筛选',
    select: '选择',
    selected: (messages) => count(messages, { other: '已选 # 封' }),
    selectAll: '全选',
    cancel: '取消',
    delete: '删除',
    deleted: (messages) => count(messages, { other: '已删除 # 封邮件。' }),
    undo: '撤销',
    restored: '没有删除任何邮件。',
    unreadMark: '未读。',
    attachments: (files) => count(files, { other: '# 个附件' }),
    arrived: (sender, subject) => `${sender} 发来新邮件：${subject}`,
    arrivedMany: (messages) => count(messages, { other: '# 封新邮件' }),
  },

  code: {
    copy: '复制验证码',
    copied: '验证码已复制',
    selected: '此页面无法使用剪贴板。验证码已选中，请用键盘复制。',
  },

  refused: {
    region: '被拒收的邮件',
    count: (mails, reason) => count(mails, { other: `# 封邮件被拒收：${reason}` }),
    noSender: '无发件人',
    reasons: {
      inbox_full: '收件箱已满。请删除邮件腾出空间；多数发件方会自动重试。',
      message_too_large: '超过了此服务器接受的大小。',
    },
    labels: { inbox_full: '收件箱已满', message_too_large: '过大' },
  },

  ended: {
    expired: { region: '地址已到期', title: '它的时间到了。' },
    discarded: { region: '地址已销毁', title: '已按你的要求清除。' },
    lost: { region: '地址已丢失', title: '此地址已不为人知。' },
    forgotten:
      '服务器上已没有 {address} 及其中的任何内容：它在另一个页面被销毁了，或者服务器只把它保存在内存中而后重启了。无法找回。',
    erased: (messages, time) => {
      const rest = '一切都无法恢复，此地址也不会再次分配。';
      if (messages === undefined) return `{address} 及其中的一切已于 ${time} 清除。${rest}`;
      if (messages === 0) return `{address} 已于 ${time} 清除。${rest}`;
      return count(messages, { other: `{address} 及其中 # 封邮件已于 ${time} 清除。${rest}` });
    },
    said: '此地址已结束，其中的一切均已清除。',
    title: '已结束',
  },

  challenge: {
    title: '正在确认您不是机器…',
    words: '浏览器会自动完成一次简短的计算。您无需操作，也没有人会知道您是谁。',
  },

  noAddress: {
    region: '没有地址',
    title: '还没有地址。',
    away: 'Mayfly 没有回应。',
    retry: '重试',
    retrying: '此页面每隔几秒会自动重试。',
    limited: '请稍候。',
    waitFor: (duration) => `${duration}后可以重试。`,
  },

  wrongLink: {
    region: '链接有误',
    title: '此链接打不开任何内容。',
    malformed: '似乎缺了一部分。请复制完整链接后再打开。',
    refused: '它不对应这里的任何收件箱，可能途中被改动，或属于另一台服务器。',
    ended: '它所指的收件箱已结束，其中的一切均已清除。',
    mine: '前往我的地址',
  },

  truth: {
    erased: (time) => `将于 ${time} 清除。`,
    idle: (time) => `若无来信且此页面未保持打开，将于 ${time} 清除。`,
    memory: '仅保存在内存中。',
    disk: (duration) => `痕迹可能在服务器的磁盘上再保留至多 ${duration}。`,
    diskLong: '此后痕迹可能留在服务器的磁盘上。',
    addressless: '除用于限流的哈希外，不保留任何 IP。',
  },

  foot: {
    region: '关于 Mayfly',
    privacy: '隐私',
    questions: '常见问题',
    api: 'API',
    keys: '按键',
    language: '语言',
  },

  theme: {
    system: '跟随系统',
    light: '浅色',
    dark: '深色',
    now: (theme) => `主题：${theme}`,
    change: (theme, next) => `主题：${theme}。切换到${next}`,
  },

  keys: {
    title: '按键',
    words: '除正在输入的文本框外，处处可用。',
    on: '使用这些按键',
    close: '完成',
    acts: {
      copy: '复制地址',
      renew: '新地址',
      extend: '延长',
      next: '下一封邮件',
      previous: '上一封邮件',
      open: '打开邮件',
      back: '返回列表',
      delete: '删除，五秒内可撤销',
      filter: '筛选邮件',
      switch: '切换到另一个地址',
      text: '文本或 HTML',
      help: '显示这些按键',
    },
  },

  message: {
    opening: '正在打开邮件',
    noSubject: '无主题',
    unknownSender: '未知发件人',
    noAddress: '无地址',
    back: '返回',
    close: '关闭',
    delete: '删除',
    downloadSource: '下载源文件',
    from: '发件人',
    to: '收件人',
    nobody: '未注明任何人',
    checked: '已核验',
    authentication: {
      pass: '发件人的域名为此邮件作保。',
      fail: '发件人的域名不为此邮件作保。它可能是伪造的。',
      none: '发件人的域名没有说明如何分辨真伪。',
      temperror: '未能及时查明发件人的域名是否为此邮件作保。',
      permerror: '无法判断发件人的域名是否为此邮件作保。',
    },
    replyTo: '回复至',
    received: '收到时间',
    retry: '重试',
    unavailable: '暂时无法显示此邮件。请检查网络后重新加载页面，地址仍会保留。',
    reload: '重新加载',
    parts: '邮件的各部分',
    html: 'HTML',
    text: '文本',
    headers: '邮件头',
    source: '源文件',
    attachments: '附件',
    attachmentsCount: (files) => count(files, { other: '附件 (#)' }),
    frame: (subject) => `邮件：${subject}`,
    beginning: '此处显示开头部分，其余请下载源文件查看。',
    fetchingSource: '正在获取源文件',
    headersCut: (shown, all) => `此处显示前 ${shown} 项，共 ${all} 项，其余请下载源文件查看。`,
    download: '下载',
    downloadNamed: (file) => `下载 ${file}`,
    blocked: (images) => count(images, { other: '已拦截 # 张远程图片：加载它们会让发件人知道你在阅读。' }),
    notices: {
      unreadable: '此邮件无法按邮件格式读取，这里是其原始源文件。',
      took_too_long: '读取此邮件耗时过长，因此显示源文件。',
      headers_cut: '此邮件的邮件头比列出的多，全部在源文件中。',
      addresses_cut: '此邮件的收件人比列出的多，全部在源文件中。',
      parts_cut: '此邮件的部分比显示的多，全部在源文件中。',
      nested_too_deep: '此邮件有些内容嵌套过深，无法显示，可在源文件中查看。',
      text_cut: '此邮件的文本很长，其余在源文件中。',
      html_too_heavy: '此邮件的 HTML 过重，无法安全显示。这里有其文本和源文件。',
    },
  },

  failures: {
    unreachable: '无法连接 Mayfly。请检查网络后重试。',
    limitedFor: (duration) => `你的网络一次请求太多。请在${duration}后重试。`,
    broken: '此页面出了问题。请重新加载以继续，地址仍会保留。',
  },

  errors: {
    bad_request: 'Mayfly 没有理解。请重新加载页面后重试。',
    token_refused: '此页面已无法打开该收件箱。请获取新地址。',
    origin_refused: '此页面无权访问这个 Mayfly。请在其自己的地址打开 Mayfly。',
    challenge_required:
      '在这里获取地址需要一次简短的计算，而此浏览器无法完成。请用较新的浏览器通过 https 打开 Mayfly。',
    challenge_failed: '获取新地址前的检查未通过。请重试。',
    route_not_found: '此页面与服务器版本不符。请重新加载页面。',
    message_not_found: '该邮件已不在。它在这里或另一个标签页中被删除。',
    attachment_not_found: '该附件已不在，或无法从邮件中读出。',
    method_not_allowed: '此页面与服务器版本不符。请重新加载页面。',
    address_taken: '该地址已被使用，或曾被使用。请另选名称。',
    address_reserved: '该名称保留给运营者。请另选名称。',
    domain_not_offered: '这里不提供该域名。请另选一个。',
    extension_limit_reached: '此地址已达最长存活时间，无法再延长。',
    inbox_gone: '此收件箱已结束，其中的一切均已清除。',
    request_too_large: '内容过大，无法发送。',
    unsupported_media_type: '此页面与服务器版本不符。请重新加载页面。',
    key_refused: '该 API 密钥在此无效或已失效。请向运营者索取新的密钥。',
    key_not_found: '没有这样的 API 密钥。',
    shutting_down: 'Mayfly 正在重启。请几秒后重试。',
    rate_limited: '你的网络一次请求太多。请稍候再试。',
    store_unavailable: 'Mayfly 正在喘口气。请几秒后重试。',
    store_full: 'Mayfly 目前已满。收件箱不断到期，请几分钟后重试。',
    relay_refused: 'Mayfly 只接收寄往自己地址的邮件。',
    recipient_unknown: '这里没有这样的地址。',
    inbox_full: '此收件箱已满。请删除一封邮件腾出空间。',
    message_too_large: '该邮件超过 Mayfly 接受的大小。',
    too_many_recipients: '该邮件的收件人超过 Mayfly 一次接受的数量。',
    internal_error: '我们这边出了问题。请稍后重试。',
  },
};
