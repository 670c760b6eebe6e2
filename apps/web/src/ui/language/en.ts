import type { ErrorCode } from '@mayfly/contracts/error-code';
import type { TraceRefusal } from '@mayfly/contracts/event';
import type { ActionLink, Authentication, NoticeCode, Refusal } from '@mayfly/contracts/message';
import { pluralIn } from './plural.ts';

const count = pluralIn('en');

/**
 * Everything the page says, in the language it was written in. The other languages have its type, so a sentence
 * that one of them lacks does not compile. `{address}` and the like are slots: see `Sentence`.
 */
export const en = {
  address: {
    region: 'Your address',
    getting: 'Getting an address',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected',
    saidCopied: 'Address copied',
    saidSelected: 'The clipboard is closed to this page. The address is selected: copy it with your keyboard.',
    renew: 'New address',
    enough: 'Five addresses are open here, and that is the most. Destroy one to make room.',
    all: 'Your addresses',
    tab: {
      unread: (messages: number) => count(messages, { one: '# unread', other: '# unread' }),
      ended: 'ended',
      close: (address: string) => `Close ${address}`,
    },
  },

  more: {
    button: 'More',
    choose: 'Choose an address…',
    share: 'Open elsewhere…',
    notify: 'Notify me of mail',
    notifyOff: 'Stop notifying me',
    notifyRefused: 'Notifications are blocked in this browser’s settings',
    destroy: 'Destroy…',
  },

  notification: {
    title: (messages: number) => count(messages, { one: 'New message', other: '# new messages' }),
    body: 'Open Mayfly to read.',
    on: 'You will be notified while this page is open.',
    off: 'Notifications are off.',
  },

  choose: {
    title: 'Choose an address',
    name: 'Name',
    namePlaceholder: 'random',
    nameHint:
      '6 to 32 letters, digits, dots, hyphens or underscores. Leave it empty for a random name, which nobody can guess.',
    domain: 'Domain',
    subdomain: 'Subdomain',
    subdomainHint: 'One word of letters, digits and hyphens. Leave it empty for a random one.',
    lifetime: 'Lives for',
    create: 'Get this address',
    cancel: 'Cancel',
    malformedName:
      'That name does not work. It needs 6 to 32 letters, digits, dots, hyphens or underscores, and a letter or digit at each end.',
    malformedSubdomain:
      'That subdomain does not work. It is one word of letters, digits and hyphens, with a letter or digit at each end.',
    taken: 'That address is taken, or was once. An address is not given out again.',
    reserved: 'That name speaks for the whole domain and is given to nobody. Choose another one.',
  },

  share: {
    title: 'Open this inbox elsewhere',
    words:
      'This link opens the inbox on any device. Whoever has it can read, extend and destroy it, so share it as you would a key.',
    link: 'Recovery link',
    copy: 'Copy link',
    copied: 'Link copied',
    selected: 'The clipboard is closed to this page. The link is selected: copy it with your keyboard.',
    code: 'QR code of the recovery link',
    close: 'Done',
  },

  destroy: {
    title: 'Destroy this address?',
    words: (messages: number) =>
      messages === 0
        ? '{address} is erased now, for everyone. Mail sent to it later is refused, and the address is not given out again.'
        : count(messages, {
            one: '{address} and its one message are erased now, for everyone. Mail sent to it later is refused, and the address is not given out again.',
            other:
              '{address} and its # messages are erased now, for everyone. Mail sent to it later is refused, and the address is not given out again.',
          }),
    keep: 'Keep it',
    destroy: 'Destroy',
  },

  time: {
    left: 'Time left',
    fiveMinutes: 'Five minutes left',
    oneMinute: 'One minute left',
    until: (time: string) => `Until ${time}`,
    untilLimit: (time: string) => `Until ${time}, its limit`,
    low: 'Running out',
    last: 'Last minute',
    over: 'Erasing now',
    atLimit: 'its limit',
    advice: 'extend to keep it',
    extend: 'Extend',
    extendBy: (duration: string) => `Extend by ${duration}`,
    limit: (duration: string) => `At its limit: an address lives ${duration} at most.`,
    justNow: 'just now',
  },

  connection: {
    region: 'Connection',
    connecting: 'Connecting',
    live: 'Live',
    reconnecting: 'Reconnecting',
    reconnectingMore: 'missed mail will be fetched',
    offline: 'Offline',
    offlineMore: 'what is here stays readable',
  },

  waiting: {
    region: 'Waiting for mail',
    listening: 'Listening on {address}',
    returning: 'Finding the way back to {address}',
    words: 'Mail shows up here the moment it arrives. There is nothing to reload.',
    returningWords: 'Mail that comes meanwhile is kept, and shown once the line is back.',
    tips: [
      'Many senders take a minute or two, and some try a new address a second time before they deliver.',
      'Check that the whole address went into the form: copying is safer than typing.',
      'Some sites refuse disposable addresses, and do not always say so.',
    ],
    sample: 'Send me a test',
    trace: {
      arriving: 'Mail from {address} is arriving',
      announced: (size: string) => `Mail from {address} is arriving: ${size} announced`,
      receiving: (size: string) => `Mail from {address} is arriving: ${size}`,
      stored: 'Mail from {address} is stored',
      abandoned: 'Mail from {address} broke off',
      refused: (reason: string) => `Mail from {address} was refused: ${reason}`,
      reasons: {
        inbox_full: 'inbox full',
        message_too_large: 'too large',
        store_full: 'no room here at the moment',
        store_unavailable: 'the store is away; most senders try again',
        internal_error: 'something went wrong here; most senders try again',
        fault_wanted: 'as this inbox was told to, for a test',
      } satisfies Record<TraceRefusal, string>,
    },
    nothingOpen: 'No message open',
    choose: 'Choose a message to read it here.',
  },

  list: {
    region: 'Messages',
    none: 'none yet',
    unread: (messages: number) => count(messages, { one: '# unread', other: '# unread' }),
    read: (messages: number) => count(messages, { one: '# read', other: '# read' }),
    fresh: (messages: number) => count(messages, { one: '# new', other: '# new' }),
    filter: 'Filter messages',
    filterPlaceholder: 'Filter',
    found: (messages: number) => count(messages, { one: '# found', other: '# found' }),
    noneFound: 'No message matches.',
    clear: 'Clear the filter',
    select: 'Select',
    selected: (messages: number) => count(messages, { one: '# selected', other: '# selected' }),
    selectAll: 'All',
    cancel: 'Cancel',
    delete: 'Delete',
    deleted: (messages: number) => count(messages, { one: 'Message deleted.', other: '# messages deleted.' }),
    undo: 'Undo',
    restored: 'Nothing was deleted.',
    unreadMark: 'Unread.',
    attachments: (files: number) => count(files, { one: '1 attachment', other: '# attachments' }),
    arrived: (sender: string, subject: string) => `New message from ${sender}: ${subject}`,
    arrivedMany: (messages: number) => count(messages, { one: '# new message', other: '# new messages' }),
  },

  code: {
    copy: 'Copy code',
    copied: 'Code copied',
    selected: 'The clipboard is closed to this page. The code is selected: copy it with your keyboard.',
  },

  refused: {
    region: 'Refused mail',
    count: (mails: number, reason: string) =>
      count(mails, { one: `1 mail was refused: ${reason}`, other: `# mails were refused: ${reason}` }),
    noSender: 'no sender',
    reasons: {
      inbox_full: 'this inbox is full. Delete messages to make room; most senders try again by themselves.',
      message_too_large: 'it was larger than this server takes.',
    } satisfies Record<Refusal['code'], string>,
    labels: { inbox_full: 'Inbox full', message_too_large: 'Too large' } satisfies Record<Refusal['code'], string>,
  },

  ended: {
    expired: {
      region: 'Address expired',
      title: 'Its time has passed.',
    },
    discarded: {
      region: 'Address destroyed',
      title: 'Gone, as you asked.',
    },
    lost: {
      region: 'Address lost',
      title: 'This address is no longer known.',
    },
    forgotten:
      'The server no longer has {address} or anything that was in it: it was destroyed from another page, or the server restarted and had kept it in memory only. Nothing can bring it back.',
    erased: (messages: number | undefined, time: string) => {
      const rest = `at ${time}. Nothing can bring it back, and the address is not given out again.`;
      if (messages === undefined) return `{address} and everything in it were erased ${rest}`;
      if (messages === 0) return `{address} was erased ${rest}`;
      return count(messages, {
        one: `{address} and the one message in it were erased ${rest}`,
        other: `{address} and the # messages in it were erased ${rest}`,
      });
    },
    said: 'This address has ended. Everything in it is erased.',
    title: 'Ended',
  },

  challenge: {
    title: 'Checking that you are not a machine…',
    words: 'Your browser does a short calculation by itself. You have nothing to do, and nobody learns who you are.',
    person: {
      title: 'Please show that you are not a machine',
      words: (service: string) =>
        `${service} does this check for this server. Your browser talks to it, so it learns your IP address, but nothing of your addresses or mail.`,
      frame: (service: string) => `Check by ${service}`,
      loading: 'Loading the check…',
      checking: 'Checking…',
      failed: 'The check did not go through.',
      expired: 'The check ran out of time.',
      unreachable: (service: string) =>
        `${service} cannot be reached. Your connection may be down, or a blocker keeps it away.`,
    },
  },

  noAddress: {
    region: 'No address',
    title: 'No address yet.',
    away: 'Mayfly does not answer.',
    retry: 'Try again',
    retrying: 'This page tries again by itself every few seconds.',
    limited: 'One moment, please.',
    waitFor: (duration: string) => `You can try again in ${duration}.`,
  },

  wrongLink: {
    region: 'Wrong link',
    title: 'This link opens nothing.',
    malformed: 'Part of it seems to be missing. Copy the whole link and open it again.',
    refused: 'It does not fit any inbox here. Perhaps it was changed on the way, or belongs to another server.',
    ended: 'The inbox it led to has ended, and everything in it is erased.',
    mine: 'Go to my addresses',
  },

  truth: {
    erased: (time: string) => `Erased at ${time}.`,
    idle: (time: string) => `Erased at ${time} unless mail comes or this page stays open.`,
    memory: 'Held in memory only.',
    disk: (duration: string) => `Traces can stay on the server’s disk for up to ${duration} more.`,
    diskLong: 'Traces can stay on the server’s disk after that.',
    addressless: 'No IP kept beyond a rate-limit hash.',
  },

  foot: {
    region: 'About Mayfly',
    privacy: 'Privacy',
    questions: 'Questions',
    api: 'API',
    keys: 'Keys',
    language: 'Language',
  },

  theme: {
    system: 'System',
    light: 'Light',
    dark: 'Dark',
    now: (theme: string) => `Theme: ${theme}`,
    change: (theme: string, next: string) => `Theme: ${theme}. Change to ${next}`,
  },

  keys: {
    title: 'Keys',
    words: 'They work everywhere but in a field you type in.',
    on: 'Use these keys',
    close: 'Done',
    acts: {
      copy: 'Copy the address',
      code: 'Copy the code',
      renew: 'New address',
      extend: 'Extend',
      next: 'Next message',
      previous: 'Previous message',
      open: 'Open the message',
      back: 'Back to the list',
      delete: 'Delete, with five seconds to undo',
      filter: 'Filter messages',
      switch: 'Switch to another address',
      text: 'Text or HTML',
      images: 'Load remote images once',
      help: 'Show these keys',
    },
  },

  message: {
    opening: 'Opening the message',
    noSubject: 'No subject',
    unknownSender: 'Unknown sender',
    noAddress: 'no address',
    back: 'Back',
    close: 'Close',
    delete: 'Delete',
    downloadSource: 'Download source',
    from: 'From',
    to: 'To',
    nobody: 'Nobody is named',
    checked: 'Checked',
    authentication: {
      pass: 'The sender’s domain vouches for this mail.',
      fail: 'The sender’s domain does not vouch for this mail. It may be forged.',
      none: 'The sender’s domain does not say how to tell its mail from forgeries.',
      temperror: 'Whether the sender’s domain vouches for this mail could not be found out in time.',
      permerror: 'Whether the sender’s domain vouches for this mail cannot be told.',
    } satisfies Record<Authentication['dmarc'], string>,
    replyTo: 'Reply to',
    received: 'Received',
    retry: 'Try again',
    unavailable:
      'This message cannot be shown right now. Check your connection, then reload the page: the address stays.',
    reload: 'Reload',
    parts: 'Parts of the message',
    html: 'HTML',
    text: 'Text',
    headers: 'Headers',
    source: 'Source',
    attachments: 'Attachments',
    attachmentsCount: (files: number) => count(files, { other: 'Attachments (#)' }),
    frame: (subject: string) => `Message: ${subject}`,
    beginning: 'The beginning is shown here. Download the source for the rest.',
    fetchingSource: 'Fetching the source',
    headersCut: (shown: string, all: string) =>
      `The first ${shown} of ${all} are shown here. Download the source for the rest.`,
    download: 'Download',
    downloadNamed: (file: string) => `Download ${file}`,
    remote: {
      images: (images: number) =>
        count(images, {
          one: '1 remote image was blocked: loading it would tell the sender that you read this.',
          other: '# remote images were blocked: loading them would tell the sender that you read this.',
        }),
      trackers: (trackers: number) =>
        count(trackers, {
          one: '1 likely tracker was blocked: loading it would tell the sender that you read this.',
          other: '# likely trackers were blocked: loading them would tell the sender that you read this.',
        }),
      both: (images: number, trackers: number) => {
        const pictures = count(images, { one: '1 remote image', other: '# remote images' });
        const spies = count(trackers, { one: '1 likely tracker', other: '# likely trackers' });
        return `${pictures} and ${spies} were blocked: loading them would tell the sender that you read this.`;
      },
      load: 'Load images once',
      loaded: 'Remote images are loaded for this message, this once.',
      loadedBut: (trackers: number) =>
        count(trackers, {
          one: 'Remote images are loaded for this message, this once. 1 likely tracker stays blocked.',
          other: 'Remote images are loaded for this message, this once. # likely trackers stay blocked.',
        }),
    },
    styleLeftOut: 'The style sheets of this message were left out: they would have held up this page.',
    disguised: {
      link: 'A link says {says} but leads to {leadsTo}.',
      more: (links: number) => count(links, { one: '1 more link does the like.', other: '# more links do the like.' }),
    },
    sender: {
      looksLikeAnother: 'The sender’s domain is written in letters that look like others: {letters} is {ascii}.',
      otherLetters: 'The sender’s domain is written in letters of its own language: {letters} is {ascii}.',
      namedAnother: 'The sender’s name mentions {named}, but the mail is from {address}.',
      hiddenSigns: 'The sender’s name or address has signs in it that are not seen or turn the others around.',
    },
    strip: {
      region: 'Code and link',
      to: {
        confirm: 'Confirm at {host}',
        'sign-in': 'Sign in at {host}',
        reset: 'Set a new password at {host}',
        invite: 'Accept at {host}',
      } satisfies Record<ActionLink['kind'], string>,
    },
    unsubscribe: 'Unsubscribe',
    unsubscribeAt: 'at {host}',
    searchHeaders: 'Search the headers',
    noHeaders: 'No header has that in it.',
    way: {
      title: 'Way of this mail, as its servers say',
      unnamed: 'unnamed',
      after: (duration: string) => `after ${duration}`,
    },
    invitation: {
      when: 'When: {value}',
      where: 'Where: {value}',
      by: 'Invited by: {value}',
      cancelled: 'Called off: {summary}',
      untitled: 'A calendar entry without a title',
    },
    contradicted: (type: string) => `Its sender calls it ${type}, which it is not.`,
    picture: (format: string) => `${format} picture`,
    kinds: {
      pdf: 'PDF document',
      zip: 'ZIP archive or Office document',
      office: 'Older Office document',
      windows: 'Windows program',
      linux: 'Linux program',
      macos: 'macOS program',
      script: 'Script',
      gzip: 'Gzip archive',
      sevenZip: '7-Zip archive',
      rar: 'RAR archive',
      rtf: 'RTF document',
      calendar: 'Calendar entry',
      card: 'Address card',
      svg: 'SVG drawing, which can hold programs',
      page: 'Web page, which can hold programs',
      sound: 'MP3 sound',
      film: 'MP4 film',
    },
    newer: 'Newer',
    older: 'Older',
    tools: {
      region: 'How the message is shown',
      find: 'Find in message',
      found: (at: string, of: string) => `${at} of ${of}`,
      notFound: 'Not found',
      paper: 'Dark paper',
      phone: 'Phone width',
      size: 'Full size',
      print: 'Print',
    },
    fixedWidth: 'Fixed width',
    quotedLines: (lines: number) => count(lines, { one: '# quoted line', other: '# quoted lines' }),
    notices: {
      unreadable: 'This message could not be read as mail. Its source is here as it came.',
      took_too_long: 'Reading this message took too long, so it is shown as its source.',
      headers_cut: 'This message has more headers than are listed. All of them are in the source.',
      addresses_cut: 'This message has more recipients than are listed. All of them are in the source.',
      parts_cut: 'This message has more parts than are shown. All of them are in the source.',
      nested_too_deep: 'Some of this message is nested too deep to be shown. It is in the source.',
      text_cut: 'The text of this message is very long. The rest is in the source.',
      html_too_heavy: 'The HTML of this message is too heavy to show safely. Its text and source are here.',
    } satisfies Record<NoticeCode, string>,
  },

  failures: {
    unreachable: 'Mayfly cannot be reached. Check your connection, then try again.',
    limitedFor: (duration: string) => `That was a lot at once from your network. Try again in ${duration}.`,
    broken: 'Something went wrong in this page. Reload it to go on: the address stays.',
  },

  errors: {
    bad_request: 'Mayfly did not understand that. Reload the page and try again.',
    token_refused: 'This page no longer opens that inbox. Get a new address to go on.',
    origin_refused: 'This page is not allowed to talk to this Mayfly. Open Mayfly at its own address.',
    challenge_required:
      'An address takes a short calculation here, and this browser cannot do it. Open Mayfly over https, in a current browser.',
    challenge_failed: 'The check before a new address did not go through. Try again.',
    challenge_unavailable: 'The check before a new address cannot be made right now. Try again in a moment.',
    route_not_found: 'This page and its server do not fit together. Reload the page.',
    message_not_found: 'That message is gone. It was deleted here or in another tab.',
    attachment_not_found: 'That attachment is gone, or could not be read out of the message.',
    method_not_allowed: 'This page and its server do not fit together. Reload the page.',
    address_taken: 'That address is taken, now or once before. Choose another name.',
    address_reserved: 'That name is kept for the operator. Choose another name.',
    domain_not_offered: 'That domain is not offered here. Choose another one.',
    domain_not_found: 'There is no such domain here.',
    domain_exists: 'That domain is here already.',
    domain_in_use: 'That domain may have living inboxes. Retire it first.',
    extension_limit_reached: 'This address has reached its longest life and cannot be extended again.',
    inbox_gone: 'This inbox has ended and everything in it is erased.',
    request_too_large: 'That was too large to send.',
    unsupported_media_type: 'This page and its server do not fit together. Reload the page.',
    key_refused: 'That API key does not count here, or no longer. Ask the operator for another one.',
    key_not_found: 'There is no such API key.',
    shutting_down: 'Mayfly is being restarted. Try again in a few seconds.',
    rate_limited: 'That was a lot at once from your network. Wait a little, then try again.',
    store_unavailable: 'Mayfly is catching its breath. Try again in a few seconds.',
    store_full: 'Mayfly is full right now. Inboxes end all the time, so try again in a few minutes.',
    relay_refused: 'Mayfly takes mail only for its own addresses.',
    recipient_unknown: 'There is no such address here.',
    inbox_full: 'This inbox is full. Delete a message to make room.',
    message_too_large: 'That message is larger than Mayfly takes.',
    too_many_recipients: 'That message has more recipients than Mayfly takes at once.',
    internal_error: 'Something went wrong on our side. Try again in a moment.',
  } satisfies Record<ErrorCode, string>,
};

export type Catalogue = typeof en;
