import type { Paper } from './keep-css-local.ts';
import type { SanitisedHtml } from './sanitise-html.ts';

/**
 * The one file that writes HTML. It writes into a frame that may not run scripts, under the frame document's
 * own policy, and in the product only what the sanitiser has vouched for. Frame and filling are one layer: no
 * policy of a document governs the connections a `<link>` may ask for in advance, so none is put in.
 */
export type FillFrame = (page: Window & typeof globalThis, html: SanitisedHtml, paper: Paper) => void;

/** At most once a page: its policy allows one Trusted Types policy of this name. */
export function createFrameFiller(): FillFrame {
  const rules: PolicyRules = { createHTML: (html) => html };
  const policy = trustedTypesOf(window)?.createPolicy('mayfly', rules) ?? rules;

  return ({ document }, html, paper) => {
    const root = document.documentElement;
    root.innerHTML = policy.createHTML(withoutHints(document.implementation.createHTMLDocument(''), html));
    root.querySelector('head')?.prepend(styleOf(document, papers[paper] + plainPaper));
    root.append(styleOf(document, `${still} * { color-scheme: ${paper} !important; }`));
  };

  /**
   * What the sanitiser has vouched for has no hints and goes in untouched; anything else is written again without
   * them, and looked at again. `inert` has no window: nothing in it runs or loads.
   */
  function withoutHints(inert: Document, html: string, looks = 4): string {
    // No parser makes one of anything else: tag names have no escapes.
    if (!/<(?:link|meta|base)/i.test(html)) return html;
    const root = inert.documentElement;
    root.innerHTML = policy.createHTML(html);
    const hints = root.querySelectorAll('link, meta, base');
    if (hints.length === 0) return html;
    for (const hint of hints) hint.remove();
    return looks === 0 ? '' : withoutHints(inert, root.innerHTML, looks - 1);
  }
}

function styleOf(page: Document, css: string): HTMLStyleElement {
  const style = page.createElement('style');
  style.textContent = css;
  return style;
}

/** How a mail looks that says nothing about it: first in the head, so that whatever it says of itself comes later and wins. Its paper is light at first in every theme, as its sender expects. */
const plainPaper = `
  body { margin: 20px; font: 15px/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
  img { max-width: 100%; }
  img[width][height] { height: auto; }
  img:not([src]) { font-size: 13px; }
  img:not([src])[width="1"], img:not([src])[height="1"] { display: none; }
  pre { white-space: pre-wrap; }
  ::selection { background: #f2c879; color: #1d1a16; }
  @media (max-width: 480px) { body { margin: 12px; } }
`;

const papers: Record<Paper, string> = { light: ':root { color: #1d1a16; }', dark: ':root { color: #e9e4da; }' };

/** What moves, filters or flows in columns can take a tab minutes to draw, and a letter needs none of it: last, so that nothing the mail says is later. */
const still = `
  *, *::before, *::after {
    animation: none !important;
    transition: none !important;
    filter: none !important;
    backdrop-filter: none !important;
    columns: auto !important;
  }
`;

type PolicyRules = { createHTML(html: string): string };
type PolicyFactory = { createPolicy(name: string, rules: PolicyRules): PolicyRules };

/** Not every browser has Trusted Types; what they are is for the DOM to say. */
function trustedTypesOf(page: object): PolicyFactory | undefined {
  return 'trustedTypes' in page ? (page.trustedTypes as PolicyFactory) : undefined;
}
