/** What there is in a document for selectors to be tried on. */
export type Census = {
  readonly elements: number;
  readonly depth: number;
  /** How many elements have a name, a class (`.a`) or an id (`#a`); in lower case, for some documents know no other. */
  count(key: string): number;
};

/** Linear in the document, which may be hostile: no property of a form is what it seems. */
export function takeCensus(page: Document): Census {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_ELEMENT);
  let elements = 0;
  let deepest = 0;
  let depth = 1;
  for (let node: Node | null = walker.currentNode; node !== null; node = onward()) {
    elements++;
    deepest = Math.max(deepest, depth);
    add(node.nodeName.toLowerCase());
    const id = attributeOf(node, 'id');
    if (id !== '') add(`#${id}`);
    for (const name of new Set(attributeOf(node, 'class').split(/\s+/))) add(`.${name}`);
  }
  return { elements, depth: deepest, count: (key) => counts.get(key) ?? 0 };

  function onward(): Node | null {
    const child = walker.firstChild();
    if (child !== null) {
      depth++;
      return child;
    }
    for (let next = walker.nextSibling(); ; next = walker.nextSibling()) {
      if (next !== null) return next;
      if (walker.parentNode() === null) return null;
      depth--;
    }
  }
}

function attributeOf(node: Node, name: string): string {
  return (Element.prototype.getAttribute.call(node, name) ?? '').toLowerCase();
}
