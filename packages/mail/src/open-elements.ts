import type { HtmlToken } from './html-tokens.ts';

/**
 * What a browser's tree builder (HTML Standard section 13.2.6) holds open while it reads tokens: exact where tags
 * nest as they should, and hardly ever less than that where they do not. A token costs at most the depth.
 */
export type OpenElements = {
  read(token: HtmlToken): void;
  depth(): number;
  /**
   * How many elements were made so far that no tag stands for. A formatting element that is still open when what
   * it stands in ends is opened again in whatever comes next: after a hundred of them each `<p>` makes a
   * hundred elements more.
   */
  reopened(): number;
};

export function createOpenElements(): OpenElements {
  const stack: Element[] = [];
  /** Formatting elements that wait to be opened again. */
  const left: Element[] = [];
  let level = 0;
  let reopened = 0;

  function text(blank: boolean): void {
    if (!blank || !tableInsides.has(stack.at(-1)?.name ?? '')) reopen();
  }

  function open(name: string, written: string): void {
    if (never.has(name)) return;
    if (tableParts.has(name)) {
      const table = stack.findLastIndex((element) => element.name === 'table');
      // Outside a table a browser ignores its parts.
      if (table < 0) return;
      const ended = endedBy(name);
      endAt(stack.findIndex((element, index) => index > table && ended.has(element.name)));
    }
    // A table between the cells of a table ends it; so does a select in a select, and that is all it does.
    if (name === 'table') endInnermost('table', cells);
    if (name === 'select' && endInnermost('select', scopes)) return;
    if (name === 'a' || name === 'nobr') endAlone(name);
    if (name === 'li') endInnermost('li', itemStops);
    if (name === 'dd' || name === 'dt') for (const term of ['dd', 'dt']) endInnermost(term, itemStops);
    if (name === 'button') endInnermost('button', scopes);
    if (endParagraph.has(name)) endInnermost('p', paragraphScopes);
    if (neverNested.some((alike) => alike.has(name) && alike.has(stack.at(-1)?.name ?? ''))) stack.pop();
    if (!special.has(name) || reopening.has(name)) reopen();
    if (markers.has(name)) level += 1;
    if (!empty.has(name)) stack.push({ name, text: written, level });
  }

  function close(name: string): void {
    if (formatting.has(name)) endAlone(name);
    else if (name === 'form' && stack.at(-1)?.name !== 'form') return;
    else if (name === 'table' || tableParts.has(name)) endInnermost(name, tableScopes);
    else if (name === 'p') endParagraphOrMakeOne();
    else if (name === 'li') endInnermost(name, listScopes);
    else endInnermost(name, special.has(name) ? scopes : special);
  }

  /** Section 13.2.6.3: those that are not shut off by a marker. */
  function reopen(): void {
    const elements = left.splice(firstLeftHere());
    reopened += elements.length;
    stack.push(...elements);
  }

  function endParagraphOrMakeOne(): void {
    if (!endInnermost('p', paragraphScopes)) reopened += 1;
  }

  /** Ends the innermost open element of this name with all inside it, unless something stops the search. */
  function endInnermost(name: string, stops: ReadonlySet<string>): boolean {
    const index = stack.findLastIndex((element) => element.name === name || stops.has(element.name));
    if (stack[index]?.name !== name) return false;
    endAt(index);
    return true;
  }

  function endAt(index: number): void {
    let alike: Map<string, number> | undefined;
    while (index >= 0 && stack.length > index) {
      const element = stack.pop();
      if (element === undefined) return;
      if (stack.length > index && formatting.has(element.name)) {
        alike ??= countLeftHere();
        leaveOpen(element, alike);
      }
      if (!markers.has(element.name)) continue;
      endMarker(element.level);
      alike = undefined;
    }
  }

  /** Of formatting elements that are alike three are kept: "Noah's Ark" (section 13.2.4.3). */
  function leaveOpen(element: Element, alike: Map<string, number>): void {
    const count = alike.get(element.text) ?? 0;
    if (count >= 3) return;
    left.push(element);
    alike.set(element.text, count + 1);
  }

  /** Once for all that end together: hundreds may, at each of hundreds of tags. */
  function countLeftHere(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { text } of left.slice(firstLeftHere())) counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
  }

  /** They are in order of their levels. */
  function firstLeftHere(): number {
    return left.findLastIndex((element) => element.level < level) + 1;
  }

  /** What was left open in a table cell or the like is forgotten with it. */
  function endMarker(ended: number): void {
    level = ended - 1;
    while ((left.at(-1)?.level ?? 0) > level) left.pop();
  }

  /** Ends a formatting element, and not the blocks inside it: the adoption agency (section 13.2.6.4.7). */
  function endAlone(name: string): void {
    const index = stack.findLastIndex((element) => element.name === name && element.level === level);
    if (index < 0) {
      const lost = left.findLastIndex((element) => element.name === name || element.level < level);
      if (left[lost]?.name === name && left[lost].level === level) left.splice(lost, 1);
      return;
    }
    const inside = stack.slice(index + 1);
    if (inside.some((element) => scopes.has(element.name))) return;
    const blocks = inside.filter((element) => special.has(element.name)).length;
    if (blocks === 0) endAt(index);
    else adopt(index, blocks);
  }

  /** It tries eight times, each time with copies of at most three elements, and then leaves a copy behind. */
  function adopt(index: number, blocks: number): void {
    reopened += 4 * Math.min(8, blocks);
    const [element] = stack.splice(index, 1);
    if (blocks >= 8 && element !== undefined) leaveOpen(element, countLeftHere());
  }

  return {
    read: (token) => {
      if (token.kind === 'open') open(token.name, token.text);
      else if (token.kind === 'close') close(token.name);
      else if (token.kind === 'text') text(token.blank);
    },
    // A table has a `tbody` and a `tr` even where they are not written.
    depth: () => stack.length + 2 * stack.filter(({ name }) => name === 'table').length,
    reopened: () => reopened,
  };
}

/** `level`: how many markers were open around it, itself included. */
type Element = { readonly name: string; readonly text: string; readonly level: number };

/** Ignored where they stand in a body, or shown nowhere. */
const never = listed('base basefont bgsound body col frame frameset head html link meta param source track');
/** Elements that never have anything inside. */
const empty = listed('area br embed hr image img input keygen wbr');
const formatting = listed('a b big code em font i nobr s small strike strong tt u');
/** Formatting does not pass through these, in or out. */
const markers = listed('applet caption marquee object td template th');
const tableParts = listed('caption colgroup tbody td tfoot th thead tr');
const tableInsides = listed('colgroup table tbody tfoot thead tr');
const cells = listed('caption td th');
const tableScopes = listed('table');
const scopes = listed('applet caption marquee object select table td template th');
const paragraphScopes = new Set([...scopes, 'button']);
const listScopes = new Set([...scopes, 'ol', 'ul']);
/** None of these stands directly inside another of its kind. */
const neverNested = [listed('option'), listed('h1 h2 h3 h4 h5 h6')];
const endParagraph = listed(`address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary
  ul xmp`);
const special = listed(`address applet article aside blockquote button caption center colgroup dd details dir div dl dt
  fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe li listing main marquee menu nav
  noembed noframes noscript object ol p plaintext pre script search section select style summary table tbody td template textarea
  tfoot th thead title tr ul xmp`);
/** Of the special ones, those that reopen what was left open before they begin. */
const reopening = listed('applet button marquee object select xmp');
const itemStops = new Set([...special].filter((name) => !['address', 'div', 'p'].includes(name)));

function listed(names: string): Set<string> {
  return new Set(names.split(/\s+/));
}

function endedBy(part: string): Set<string> {
  if (part === 'td' || part === 'th') return new Set([...cells, 'colgroup']);
  return new Set([...cells, 'colgroup', 'tr', ...(part === 'tr' ? [] : ['tbody', 'tfoot', 'thead'])]);
}
