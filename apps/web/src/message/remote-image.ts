/** A picture on another server that a mail wants to load. */
export type RemoteImage = {
  readonly url: string;
  /** It is there to be asked for, not to be seen. */
  readonly tracker: boolean;
};

/** What an element says of its own size, in attributes and in its style. */
export type Stated = { readonly width: string | null; readonly height: string | null; readonly style: string | null };

/** Likely one: it is too small to be seen, or hidden, or its address says so. */
export function isTracker(url: string, { width, height, style }: Stated): boolean {
  return (
    (isSpeck(width) && isSpeck(height)) ||
    hiddenStyle.test(style ?? '') ||
    isSpeckStyle(style ?? '') ||
    knownPath.test(url)
  );
}

function isSpeck(length: string | null): boolean {
  return length !== null && /^\s*0*[0-3](?:\.\d+)?(?:px)?\s*$/i.test(length);
}

function isSpeckStyle(style: string): boolean {
  return /(?:^|[;\s])width\s*:\s*[0-3]px/i.test(style) && /(?:^|[;\s])height\s*:\s*[0-3]px/i.test(style);
}

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])opacity\s*:\s*0(?![.\d])/i;

/** As the large senders of newsletters name theirs, whatever size they state. */
const knownPath =
  /\/(?:wf\/open|track(?:ing)?\/open|open\.(?:gif|png|php|aspx)|o\.gif|pixel(?:\.\w+)?|beacon(?:\.\w+)?|spacer-?track\w*|e\/o|trk\/open|read-?receipt)(?:[/?#]|$)/i;
