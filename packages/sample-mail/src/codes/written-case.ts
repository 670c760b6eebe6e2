/** The languages the corpus is written in, as BCP 47 tags. */
export const codeLanguages = ['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'zh'] as const;

export type CodeLanguage = (typeof codeLanguages)[number];

/** What is to be found in a mail. */
export type CodeAnswer = {
  /**
   * The one-time code as a person would paste it: as it is written, in ASCII, without the spaces and dashes that only
   * group its digits, and without the sender's letters in front ("G-482910" is "482910"). A dash in a code of letters
   * ("WDJB-MJHT") is part of it.
   *
   * One-time is what proves once, and soon, that the reader is who asked. Coupons, booking references, tracking,
   * order, ticket and postal codes are none.
   */
  readonly code: string | null;
  /**
   * The target of the link the mail was sent for: to confirm, activate, sign in, choose a new password or accept. Not
   * the one for whoever asked for nothing ("secure your account"), and not one that merely shows something.
   */
  readonly link: string | null;
  /** What makes the case worth having. */
  readonly note: string;
};

/** A mail in readable form, and what is to be found in it. `writeMail` makes its source. */
export type WrittenCase = CodeAnswer & {
  readonly name: string;
  readonly from: string;
  readonly subject: string;
  /** Of text, HTML and header fields. UTF-8 unless said. */
  readonly charset?: string;
  /** Of text and HTML. Quoted-printable unless said. */
  readonly encoding?: '7bit' | '8bit' | 'base64' | 'quoted-printable';
  /** Whole header fields beyond the usual ones. */
  readonly headers?: readonly string[];
  readonly text?: string;
  readonly html?: string;
  readonly attachment?: { readonly name: string; readonly type: string; readonly body: string };
};
