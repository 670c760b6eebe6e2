/** More than anybody steps through. */
const mostFound = 1000;
const mostCharacters = 2_000_000;

/** Places where the words stand, whatever the case, within one text node each. Linear in the text. */
export function findInPage(root: Node, wanted: string): readonly Range[] {
  const needle = wanted.trim().toLowerCase();
  const page = root.ownerDocument;
  const found: Range[] = [];
  if (needle === '' || page === null) return found;
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let node = walker.nextNode(); node !== null && seen < mostCharacters; node = walker.nextNode()) {
    if (node.parentElement?.closest('style, script, title')) continue;
    const text = (node.nodeValue ?? '').toLowerCase();
    seen += text.length;
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) {
      const range = page.createRange();
      // Lower case may be longer than what it is of; then the end is where the text ends.
      range.setStart(node, Math.min(at, node.nodeValue?.length ?? 0));
      range.setEnd(node, Math.min(at + needle.length, node.nodeValue?.length ?? 0));
      found.push(range);
      if (found.length === mostFound) return found;
    }
  }
  return found;
}
