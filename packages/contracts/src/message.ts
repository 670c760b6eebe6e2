import { z } from 'zod';

/** ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const instant = z.iso.datetime();

/** A name and an address out of a header field. Hostile text: show it, never trust it. */
export const correspondent = z.strictObject({ name: z.string(), address: z.string() });

/** How sure a rule is, from 0 to 1; what is less likely than not is left out. */
const confidence = z.number().min(0).max(1);

/** What someone who waits for a one-time code came for. Found by rules in a stranger's words: a guess, not a fact. */
export const oneTimeCode = z.strictObject({
  /**
   * As it is to be typed: ASCII letters and digits. Blanks go, and so do the dashes between digits (`482 910` and
   * `482-910` are `482910`); a dash beside a letter may belong to the code and stays (`WDJB-MJHT`).
   */
  value: z.string().min(3).max(32),
  confidence,
  /**
   * `named`: a word for a code leads to it, or it to one. `alone`: it has a line to itself in a mail that speaks
   * of a code. `near`: such a word is not far.
   */
  reason: z.enum(['named', 'alone', 'near']),
});

/** The link that such a mail was sent for. A stranger's, and a guess: show its host, and let nothing follow it by itself. */
export const actionLink = z.strictObject({
  /** http or https, as `URL.href` writes it. Hostile: it may look like what it is not. */
  url: z.string().max(2048),
  /** Of that URL, with its port where it has one; ASCII, so another script shows as `xn--`. */
  host: z.string(),
  /** What following it does: an address or account is confirmed, someone is let in, a password made anew, an invitation taken. */
  kind: z.enum(['confirm', 'sign-in', 'reset', 'invite']),
  confidence,
  /** `text`: its own words say so. `url`: where it leads does. `both`. `near`: the words around it do. */
  reason: z.enum(['text', 'url', 'both', 'near']),
});

/**
 * What DNS and signatures say of a sender, in the words of RFC 8601. Found out here and never taken from the mail.
 * `temperror` also where it could not be found out in time.
 */
export const authentication = z.strictObject({
  /** Whether where it came from may send for the domain of its envelope (RFC 7208). */
  spf: z.enum(['none', 'neutral', 'pass', 'fail', 'softfail', 'temperror', 'permerror']),
  /** Whether a domain signed it, and all of it as it is (RFC 6376). */
  dkim: z.enum(['none', 'pass', 'fail', 'policy', 'neutral', 'temperror', 'permerror']),
  /** Whether one of the two speaks for the domain that it says it is from (RFC 7489). */
  dmarc: z.enum(['none', 'pass', 'fail', 'temperror', 'permerror']),
});

/** One row of the list: small, plain JSON, all that events and filters ever need. */
export const summary = z.strictObject({
  id: z.string(),
  /** The change number of this message's last change; see `Sync.cursor`. */
  seq: z.int().positive(),
  from: correspondent,
  to: z.array(correspondent),
  subject: z.string(),
  /** First words of the text, one line. */
  preview: z.string(),
  receivedAt: instant,
  /** Bytes of the source. */
  size: z.int().nonnegative(),
  seen: z.boolean(),
  attachmentCount: z.int().nonnegative(),
  /** Likeliest first, each once; mostly none. */
  codes: z.array(oneTimeCode).max(3),
  /** Likeliest first, each once; mostly none. */
  links: z.array(actionLink).max(3),
  /** Absent where this server does not look. */
  authentication: authentication.optional(),
});

/** What the sender can be told nothing about but the reader should know. */
export const notice = z.strictObject({
  code: z.enum([
    'unreadable',
    'took_too_long',
    'headers_cut',
    'addresses_cut',
    'parts_cut',
    'nested_too_deep',
    'text_cut',
    'html_too_heavy',
  ]),
  detail: z.string(),
});

/** A mail that was meant for the inbox and that its sender was told no for. */
export const refusal = z.strictObject({
  /** Its change number. */
  seq: z.int().positive(),
  /** Of the envelope; empty for the null sender. */
  sender: z.string(),
  /** Bytes, as declared or as counted so far; 0 where nobody said. */
  size: z.int().nonnegative(),
  code: z.enum(['inbox_full', 'message_too_large']),
  at: instant,
});

export const attachment = z.strictObject({
  index: z.int().nonnegative(),
  filename: z.string(),
  contentType: z.string(),
  /** Bytes after decoding. */
  size: z.int().nonnegative(),
  /** Without angle brackets; what `cid:` URLs in the HTML name. */
  contentId: z.string().optional(),
  inline: z.boolean(),
  /** Hexadecimal, of the decoded bytes. */
  sha256: z.string(),
});

export const header = z.strictObject({ name: z.string(), value: z.string() });

/**
 * The parsed content. Made once by the ingester, a pure function of the source, the envelope and
 * `receivedAt`; `seq` and `seen` change and so live in the summary alone.
 */
export const messageDocument = summary.omit({ seq: true, seen: true }).extend({
  cc: z.array(correspondent),
  replyTo: z.array(correspondent),
  /** The Date field as the sender wrote it, where it can be read. */
  date: instant.optional(),
  /** Plain text; made from the HTML where the mail has no text part; empty where there is neither. */
  text: z.string(),
  /** Unsanitised HTML straight from a stranger; absent where the mail has none or it is too heavy to show. */
  html: z.string().optional(),
  /** Unfolded and decoded, in the order of the source. */
  headers: z.array(header),
  envelope: z.strictObject({ sender: z.string(), recipient: z.string() }),
  attachments: z.array(attachment),
  notices: z.array(notice),
});

export type Correspondent = z.infer<typeof correspondent>;
export type OneTimeCode = z.infer<typeof oneTimeCode>;
export type ActionLink = z.infer<typeof actionLink>;
export type Authentication = z.infer<typeof authentication>;
export type Summary = z.infer<typeof summary>;
export type Notice = z.infer<typeof notice>;
export type NoticeCode = Notice['code'];
export type Refusal = z.infer<typeof refusal>;
export type Attachment = z.infer<typeof attachment>;
export type Header = z.infer<typeof header>;
export type MessageDocument = z.infer<typeof messageDocument>;

/** How documents and sources are compressed where they are stored, and so on the wire. */
export const storedEncoding = 'gzip';
