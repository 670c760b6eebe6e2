/** A mail of the corpus: what it is, its bytes, and what a reader must find. */
export type CorpusCase = {
  readonly name: string;
  /** What it does that no other one does. */
  readonly mechanism: string;
  readonly reads?: Reading;
  /** Takes a second rather than a moment: over SMTP it is tried in the long tier only. */
  readonly heavy?: true;
} & (FixedSource | GrowingSource);

type FixedSource = { readonly source: () => Buffer };
/** `write(size)`: twice the size is about twice the mail. */
type GrowingSource = { readonly size: number; readonly write: (size: number) => Buffer };

export type GrowingCase = CorpusCase & GrowingSource;

/** What is not said is not looked at, but the notices: they are these, in any order, and no others. */
export type Reading = {
  /** `Name <address>`, or the address alone. */
  readonly from?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly replyTo?: readonly string[];
  readonly subject?: string;
  /** ISO 8601 in UTC. */
  readonly date?: string;
  /** Each stands in the text; an empty list: there is none. */
  readonly text?: readonly string[];
  /** Each stands in the HTML; an empty list: there is none. */
  readonly html?: readonly string[];
  /** `name type`, and `inline` where they belong into the mail: all there are, in order. */
  readonly attachments?: readonly string[];
  readonly notices?: readonly string[];
};

export function sourceOf(corpusCase: CorpusCase): Buffer {
  return 'source' in corpusCase ? corpusCase.source() : corpusCase.write(corpusCase.size);
}

export function isGrowing(corpusCase: CorpusCase): corpusCase is GrowingCase {
  return 'write' in corpusCase;
}
