import type { Catalogue } from './en.ts';
import { pluralIn } from './plural.ts';

const count = pluralIn('ja');

export const ja: Catalogue = {
  address: {
    region: 'あなたのアドレス',
    getting: 'アドレスを取得しています',
    copy: 'コピー',
    copied: 'コピー済み',
    selected: '選択済み',
    saidCopied: 'アドレスをコピーしました',
    saidSelected: 'このページではクリップボードを使えません。アドレスを選択したので、キーボードでコピーしてください。',
    renew: '新しいアドレス',
    enough: 'ここでは五つのアドレスが開いていて、これが上限です。一つ破棄すると空きができます。',
    all: 'アドレス一覧',
    tab: {
      unread: (messages) => count(messages, { other: '未読 # 件' }),
      ended: '終了',
      close: (address) => `${address} を閉じる`,
    },
  },

  more: {
    button: 'その他',
    choose: 'アドレスを選ぶ…',
    share: '別の場所で開く…',
    notify: '新着を通知する',
    notifyOff: '通知をやめる',
    notifyRefused: '通知はブラウザーの設定でブロックされています',
    destroy: '破棄…',
  },

  notification: {
    title: (messages) => count(messages, { other: '新着メッセージ # 件' }),
    body: 'Mayfly を開いて読んでください。',
    on: 'このページが開いている間、通知します。',
    off: '通知はオフです。',
  },

  choose: {
    title: 'アドレスを選ぶ',
    name: '名前',
    namePlaceholder: 'ランダム',
    nameHint:
      '英字、数字、ドット、ハイフン、アンダースコアで 6～32 文字。空欄なら、誰にも推測できないランダムな名前になります。',
    domain: 'ドメイン',
    subdomain: 'サブドメイン',
    subdomainHint: '英字、数字、ハイフンからなる一語。空欄ならランダムになります。',
    lifetime: '有効期間',
    create: 'このアドレスにする',
    cancel: 'キャンセル',
    malformedName:
      'この名前は使えません。英字、数字、ドット、ハイフン、アンダースコアで 6～32 文字、両端は英字か数字にしてください。',
    malformedSubdomain:
      'このサブドメインは使えません。英字、数字、ハイフンからなる一語で、両端は英字か数字にしてください。',
    taken: 'このアドレスは使用中か、過去に使われました。アドレスが再び渡されることはありません。',
    reserved: 'この名前はドメイン全体を代表するため、誰にも渡されません。別の名前を選んでください。',
  },

  share: {
    title: 'この受信箱を別の場所で開く',
    words:
      'このリンクはどの端末でも受信箱を開きます。持っている人は閲覧、延長、破棄ができます。鍵と同じように扱ってください。',
    link: '復元リンク',
    copy: 'リンクをコピー',
    copied: 'リンクをコピーしました',
    selected: 'このページではクリップボードを使えません。リンクを選択したので、キーボードでコピーしてください。',
    code: '復元リンクの QR コード',
    close: '完了',
  },

  destroy: {
    title: 'このアドレスを破棄しますか？',
    words: (messages) =>
      messages === 0
        ? '{address} は今すぐ、すべての人に対して消去されます。以後のメールは拒否され、このアドレスが再び渡されることはありません。'
        : count(messages, {
            other:
              '{address} と # 件のメッセージは今すぐ、すべての人に対して消去されます。以後のメールは拒否され、このアドレスが再び渡されることはありません。',
          }),
    keep: '残す',
    destroy: '破棄',
  },

  time: {
    left: '残り時間',
    fiveMinutes: '残り五分です',
    oneMinute: '残り一分です',
    until: (time) => `${time} まで`,
    untilLimit: (time) => `${time} まで（上限）`,
    low: 'まもなく終了',
    last: '最後の一分',
    over: '消去しています',
    atLimit: '上限',
    advice: '延長すると残せます',
    extend: '延長',
    extendBy: (duration) => `${duration}延長`,
    limit: (duration) => `上限です。アドレスの有効期間は最長${duration}です。`,
    justNow: 'たった今',
  },

  connection: {
    region: '接続',
    connecting: '接続中',
    live: 'ライブ',
    reconnecting: '再接続中',
    reconnectingMore: '届かなかったメールは後で取得します',
    offline: 'オフライン',
    offlineMore: 'ここにあるものは読めます',
  },

  waiting: {
    region: 'メールを待っています',
    listening: '{address} で待ち受け中',
    returning: '{address} への接続を戻しています',
    words: 'メールは届いた瞬間にここに表示されます。再読み込みは不要です。',
    returningWords: 'その間に届いたメールは保管され、接続が戻ると表示されます。',
    tips: [
      '送信側が一、二分かかることはよくあり、新しいアドレスには二度目の試行で配達するところもあります。',
      'フォームにアドレス全体が入っているか確かめてください。入力よりコピーが確実です。',
      '使い捨てアドレスを断るサイトもあり、そう表示しないこともあります。',
    ],
    sample: 'テストを送る',
    trace: {
      arriving: '{address} からのメールが届きつつあります',
      announced: (size) => `{address} からのメールが届きつつあります（予告 ${size}）`,
      receiving: (size) => `{address} からのメールが届きつつあります：${size}`,
      stored: '{address} からのメールを保存しました',
      abandoned: '{address} からのメールは途中で切れました',
      refused: (reason) => `{address} からのメールは拒否されました：${reason}`,
      reasons: {
        inbox_full: '受信箱がいっぱいです',
        message_too_large: '大きすぎます',
        store_full: '今は空きがありません',
        store_unavailable: '保存先に届きません。多くの送信者は再送します',
        internal_error: 'こちらで問題が起きました。多くの送信者は再送します',
        fault_wanted: 'テストのためにそう設定されています',
      },
    },
    nothingOpen: '開いているメッセージはありません',
    choose: 'メッセージを選ぶと、ここで読めます。',
  },

  list: {
    region: 'メッセージ',
    none: 'まだありません',
    unread: (messages) => count(messages, { other: '未読 # 件' }),
    read: (messages) => count(messages, { other: '既読 # 件' }),
    fresh: (messages) => count(messages, { other: '新着 # 件' }),
    filter: 'メッセージを絞り込む',
    filterPlaceholder: '絞り込み',
    found: (messages) => count(messages, { other: '# 件見つかりました' }),
    noneFound: '一致するメッセージはありません。',
    clear: '絞り込みを解除',
    select: '選択',
    selected: (messages) => count(messages, { other: '# 件選択中' }),
    selectAll: 'すべて',
    cancel: 'キャンセル',
    delete: '削除',
    deleted: (messages) => count(messages, { other: '# 件削除しました。' }),
    undo: '元に戻す',
    restored: '何も削除されませんでした。',
    unreadMark: '未読。',
    attachments: (files) => count(files, { other: '添付 # 件' }),
    arrived: (sender, subject) => `${sender} からの新着メッセージ: ${subject}`,
    arrivedMany: (messages) => count(messages, { other: '新着メッセージ # 件' }),
  },

  code: {
    copy: 'コードをコピー',
    copied: 'コードをコピーしました',
    selected: 'このページではクリップボードを使えません。コードを選択したので、キーボードでコピーしてください。',
  },

  refused: {
    region: '拒否されたメール',
    count: (mails, reason) => count(mails, { other: `# 件のメールが拒否されました。${reason}` }),
    noSender: '差出人なし',
    reasons: {
      inbox_full: 'この受信箱はいっぱいです。メッセージを削除してください。多くの送信者は自動で再送します。',
      message_too_large: 'このサーバーが受け付ける大きさを超えていました。',
    },
    labels: { inbox_full: '受信箱がいっぱい', message_too_large: '大きすぎる' },
  },

  ended: {
    expired: { region: 'アドレスの期限切れ', title: '時間が過ぎました。' },
    discarded: { region: 'アドレスを破棄しました', title: 'ご希望どおり消えました。' },
    lost: { region: 'アドレスが失われました', title: 'このアドレスはもう知られていません。' },
    forgotten:
      'サーバーには {address} もその中身ももうありません。別のページで破棄されたか、メモリーだけに保持していたサーバーが再起動しました。取り戻すことはできません。',
    erased: (messages, time) => {
      const rest = '元に戻す方法はなく、このアドレスが再び渡されることはありません。';
      if (messages === undefined) return `{address} とその中身はすべて ${time} に消去されました。${rest}`;
      if (messages === 0) return `{address} は ${time} に消去されました。${rest}`;
      return count(messages, { other: `{address} と # 件のメッセージは ${time} に消去されました。${rest}` });
    },
    said: 'このアドレスは終了しました。中身はすべて消去されています。',
    title: '終了',
  },

  challenge: {
    title: '機械でないことを確認しています…',
    words: 'ブラウザーが自動で短い計算をします。操作は不要で、あなたが誰かは誰にも知られません。',
    person: {
      title: '機械でないことを示してください',
      words: (service: string) =>
        `このサーバーでは ${service} が確認を行います。ブラウザーがそのサービスと通信するため IP アドレスは伝わりますが、アドレスやメールのことは伝わりません。`,
      frame: (service: string) => `${service} による確認`,
      loading: '確認を読み込んでいます…',
      checking: '確認しています…',
      failed: '確認できませんでした。',
      expired: '確認の時間が切れました。',
      unreachable: (service: string) =>
        `${service} に接続できません。回線が切れているか、ブロッカーが妨げている可能性があります。`,
    },
  },

  noAddress: {
    region: 'アドレスなし',
    title: 'まだアドレスがありません。',
    away: 'Mayfly が応答しません。',
    retry: 'もう一度試す',
    retrying: 'このページは数秒ごとに自動で試します。',
    limited: '少しお待ちください。',
    waitFor: (duration) => `${duration}後にもう一度試せます。`,
  },

  wrongLink: {
    region: 'リンクの誤り',
    title: 'このリンクでは何も開けません。',
    malformed: '一部が欠けているようです。リンク全体をコピーして開き直してください。',
    refused: 'ここのどの受信箱にも合いません。途中で変わったか、別のサーバーのものかもしれません。',
    ended: 'リンク先の受信箱は終了し、中身はすべて消去されています。',
    mine: '自分のアドレスへ',
  },

  truth: {
    erased: (time) => `${time} に消去されます。`,
    idle: (time) => `メールが届かず、このページも開かれていなければ、${time} に消去されます。`,
    memory: 'メモリーにのみ保持。',
    disk: (duration) => `痕跡がサーバーのディスクに最長 ${duration} 残ることがあります。`,
    diskLong: 'その後も痕跡がサーバーのディスクに残ることがあります。',
    addressless: '回数制限用のハッシュを除き、IP は保持しません。',
  },

  foot: {
    region: 'Mayfly について',
    privacy: 'プライバシー',
    questions: '質問',
    api: 'API',
    keys: 'キー',
    language: '言語',
  },

  theme: {
    system: 'システム',
    light: 'ライト',
    dark: 'ダーク',
    now: (theme) => `テーマ: ${theme}`,
    change: (theme, next) => `テーマ: ${theme}。${next}に変更`,
  },

  keys: {
    title: 'キー',
    words: '入力欄以外のどこでも使えます。',
    on: 'これらのキーを使う',
    close: '完了',
    acts: {
      copy: 'アドレスをコピー',
      code: 'コードをコピー',
      renew: '新しいアドレス',
      extend: '延長',
      next: '次のメッセージ',
      previous: '前のメッセージ',
      open: 'メッセージを開く',
      back: '一覧に戻る',
      delete: '削除（五秒間は元に戻せます）',
      filter: 'メッセージを絞り込む',
      switch: '別のアドレスに切り替える',
      text: 'テキストまたは HTML',
      images: '今回だけ外部画像を読み込む',
      help: 'キーを表示',
    },
  },

  message: {
    opening: 'メッセージを開いています',
    noSubject: '件名なし',
    unknownSender: '不明な差出人',
    noAddress: 'アドレスなし',
    back: '戻る',
    close: '閉じる',
    delete: '削除',
    downloadSource: 'ソースをダウンロード',
    from: '差出人',
    to: '宛先',
    nobody: '宛先の記載なし',
    checked: '確認結果',
    authentication: {
      pass: '送信者のドメインがこのメールを保証しています。',
      fail: '送信者のドメインはこのメールを保証していません。偽物かもしれません。',
      none: '送信者のドメインは真偽の見分け方を示していません。',
      temperror: '送信者のドメインが保証しているか、時間内に確かめられませんでした。',
      permerror: '送信者のドメインが保証しているかは分かりません。',
    },
    replyTo: '返信先',
    received: '受信日時',
    retry: 'もう一度試す',
    unavailable:
      '今はこのメッセージを表示できません。接続を確かめてページを再読み込みしてください。アドレスは残ります。',
    reload: '再読み込み',
    parts: 'メッセージの各部',
    html: 'HTML',
    text: 'テキスト',
    headers: 'ヘッダー',
    source: 'ソース',
    attachments: '添付ファイル',
    attachmentsCount: (files) => count(files, { other: '添付ファイル (#)' }),
    frame: (subject) => `メッセージ: ${subject}`,
    beginning: '冒頭を表示しています。残りはソースをダウンロードしてください。',
    fetchingSource: 'ソースを取得しています',
    headersCut: (shown, all) =>
      `${all} 件中、最初の ${shown} 件を表示しています。残りはソースをダウンロードしてください。`,
    download: 'ダウンロード',
    downloadNamed: (file) => `${file} をダウンロード`,
    remote: {
      images: (images) =>
        count(images, { other: '外部画像 # 件をブロックしました。読み込むと、読んだことが差出人に伝わります。' }),
      trackers: (trackers) =>
        count(trackers, {
          other: '追跡用と思われる画像 # 件をブロックしました。読み込むと、読んだことが差出人に伝わります。',
        }),
      both: (images, trackers) => {
        const pictures = count(images, { other: '外部画像 # 件' });
        const spies = count(trackers, { other: '追跡用と思われる画像 # 件' });
        return `${pictures}と${spies}をブロックしました。読み込むと、読んだことが差出人に伝わります。`;
      },
      load: '今回だけ画像を読み込む',
      loaded: 'このメッセージの外部画像を今回だけ読み込みました。',
      loadedBut: (trackers) =>
        count(trackers, {
          other: 'このメッセージの外部画像を今回だけ読み込みました。追跡用と思われる画像 # 件はブロックしたままです。',
        }),
    },
    styleLeftOut: 'このメールのスタイルシートは省きました。このページが動かなくなるためです。',
    disguised: {
      link: '{says} と書かれたリンクが、実際には {leadsTo} につながっています。',
      more: (links) => count(links, { other: 'ほかに # 件のリンクも同様です。' }),
    },
    sender: {
      looksLikeAnother: '差出人のドメインは、別の文字に似た文字で書かれています。{letters} の実体は {ascii} です。',
      otherLetters: '差出人のドメインは、その言語の文字で書かれています。{letters} は {ascii} です。',
      namedAnother: '差出人名には {named} とありますが、メールの送信元は {address} です。',
      hiddenSigns: '差出人の名前またはアドレスに、見えない文字や、ほかの文字の並びを逆にする文字が含まれています。',
    },
    strip: {
      region: 'コードとリンク',
      to: {
        confirm: '{host} で確認',
        'sign-in': '{host} でサインイン',
        reset: '{host} で新しいパスワードを設定',
        invite: '{host} で招待を受ける',
      },
    },
    unsubscribe: '配信停止',
    unsubscribeAt: '{host} で手続き',
    searchHeaders: 'ヘッダーを検索',
    noHeaders: 'それを含むヘッダーはありません。',
    way: {
      title: 'このメールの経路（各サーバーの記載による）',
      unnamed: '名前なし',
      after: (duration) => `${duration}後`,
    },
    invitation: {
      when: '日時: {value}',
      where: '場所: {value}',
      by: '招待者: {value}',
      cancelled: '中止: {summary}',
      untitled: '題名のない予定',
    },
    contradicted: (type) => `差出人は ${type} としていますが、実際は違います。`,
    picture: (format) => `${format} 画像`,
    kinds: {
      pdf: 'PDF 文書',
      zip: 'ZIP アーカイブまたは Office 文書',
      office: '旧形式の Office 文書',
      windows: 'Windows プログラム',
      linux: 'Linux プログラム',
      macos: 'macOS プログラム',
      script: 'スクリプト',
      gzip: 'Gzip アーカイブ',
      sevenZip: '7-Zip アーカイブ',
      rar: 'RAR アーカイブ',
      rtf: 'RTF 文書',
      calendar: 'カレンダーの予定',
      card: '連絡先カード',
      svg: 'SVG 図形（プログラムを含むことがあります）',
      page: 'ウェブページ（プログラムを含むことがあります）',
      sound: 'MP3 音声',
      film: 'MP4 動画',
    },
    newer: '新しいメール',
    older: '古いメール',
    tools: {
      region: 'メッセージの表示方法',
      find: 'メッセージ内を検索',
      found: (at, of) => `${of} 件中 ${at} 件目`,
      notFound: '見つかりません',
      paper: '暗い紙面',
      phone: 'スマートフォンの幅',
      size: '原寸',
      print: '印刷',
    },
    fixedWidth: '等幅',
    quotedLines: (lines) => count(lines, { other: '引用 # 行' }),
    notices: {
      unreadable: 'このメッセージはメールとして読めませんでした。届いたままのソースがあります。',
      took_too_long: 'このメッセージの読み取りに時間がかかりすぎたため、ソースを表示します。',
      headers_cut: '表示されているより多くのヘッダーがあります。すべてソースにあります。',
      addresses_cut: '表示されているより多くの宛先があります。すべてソースにあります。',
      parts_cut: '表示されているより多くの部分があります。すべてソースにあります。',
      nested_too_deep: '入れ子が深すぎて表示できない部分があります。ソースにあります。',
      text_cut: 'このメッセージのテキストはとても長いため、残りはソースにあります。',
      html_too_heavy: 'このメッセージの HTML は重すぎて安全に表示できません。テキストとソースがあります。',
    },
  },

  failures: {
    unreachable: 'Mayfly に接続できません。接続を確かめて、もう一度試してください。',
    limitedFor: (duration) =>
      `お使いのネットワークからの要求が一度に多すぎました。${duration}後にもう一度試してください。`,
    broken: 'このページで問題が起きました。再読み込みすると続けられます。アドレスは残ります。',
  },

  errors: {
    bad_request: 'Mayfly に伝わりませんでした。ページを再読み込みして、もう一度試してください。',
    token_refused: 'このページではその受信箱を開けなくなりました。新しいアドレスを取得してください。',
    origin_refused: 'このページはこの Mayfly と通信できません。Mayfly 自身のアドレスで開いてください。',
    challenge_required:
      'ここではアドレスの発行に短い計算が必要ですが、このブラウザーでは行えません。最新のブラウザーで https から Mayfly を開いてください。',
    challenge_failed: '新しいアドレスの前の確認ができませんでした。もう一度お試しください。',
    challenge_unavailable: '新しいアドレスの前の確認が今はできません。しばらくしてからもう一度お試しください。',
    route_not_found: 'ページとサーバーの版が合いません。ページを再読み込みしてください。',
    message_not_found: 'そのメッセージはもうありません。ここか別のタブで削除されました。',
    attachment_not_found: 'その添付ファイルはもうないか、メッセージから読み取れませんでした。',
    method_not_allowed: 'ページとサーバーの版が合いません。ページを再読み込みしてください。',
    address_taken: 'そのアドレスは使用中か、過去に使われました。別の名前を選んでください。',
    address_reserved: 'その名前は運営者用です。別の名前を選んでください。',
    domain_not_offered: 'そのドメインはここにはありません。別のものを選んでください。',
    domain_not_found: 'そのドメインはここにはありません。',
    domain_exists: 'そのドメインはすでにあります。',
    domain_in_use: 'そのドメインには生きている受信箱があるかもしれません。先に引退させてください。',
    extension_limit_reached: 'このアドレスは最長の有効期間に達しており、これ以上延長できません。',
    inbox_gone: 'この受信箱は終了し、中身はすべて消去されています。',
    request_too_large: '大きすぎて送れませんでした。',
    unsupported_media_type: 'ページとサーバーの版が合いません。ページを再読み込みしてください。',
    key_refused: 'この API キーはここでは使えないか、失効しています。運営者に別のものを求めてください。',
    key_not_found: 'その API キーはありません。',
    shutting_down: 'Mayfly は再起動中です。数秒後にもう一度お試しください。',
    rate_limited: 'お使いのネットワークからの要求が一度に多すぎました。少し待って、もう一度試してください。',
    store_unavailable: 'Mayfly はひと息ついています。数秒後にもう一度試してください。',
    store_full: 'Mayfly は今いっぱいです。受信箱は次々に終了します。数分後にもう一度試してください。',
    relay_refused: 'Mayfly は自分のアドレス宛てのメールだけを受け付けます。',
    recipient_unknown: 'そのアドレスはここにはありません。',
    inbox_full: 'この受信箱はいっぱいです。メッセージを削除して空きを作ってください。',
    message_too_large: 'そのメッセージは Mayfly が受け付ける大きさを超えています。',
    too_many_recipients: 'そのメッセージの宛先は Mayfly が一度に受け付ける数を超えています。',
    internal_error: 'こちら側で問題が起きました。少ししてからもう一度試してください。',
  },
};
