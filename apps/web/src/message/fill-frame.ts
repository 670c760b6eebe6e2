import type { SanitisedHtml } from './sanitise-html.ts';

/**
 * The one file that writes HTML. It writes into a frame that may not run scripts, under the frame document's
 * own policy, and only what the sanitiser has vouched for.
 */
export type FillFrame = (page: Document, html: SanitisedHtml) => void;

/** At most once a page: its policy allows one Trusted Types policy of this name. */
export function createFrameFiller(): FillFrame {
  const rules: PolicyRules = { createHTML: (html) => html };
  const policy = trustedTypesOf(window)?.createPolicy('mayfly', rules) ?? rules;

  return (page, html) => {
    page.documentElement.innerHTML = policy.createHTML(html);
    // First in the head, so that whatever the mail says of itself comes later and wins.
    const style = page.createElement('style');
    style.textContent = plainPaper;
    page.head.prepend(style);
    // Last of all, so that nothing the mail says is later.
    const stillness = page.createElement('style');
    stillness.textContent = still;
    page.documentElement.append(stillness);
  };
}

/** How a mail looks that says nothing about it. Its paper is light in every theme, as its sender expects. */
const plainPaper = `
  :root { color-scheme: light; color: #1d1a16; }
  body { margin: 20px; font: 15px/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
  img { max-width: 100%; }
  img[width][height] { height: auto; }
  img:not([src]) { color: #6b645a; font-size: 13px; }
  img:not([src])[width="1"], img:not([src])[height="1"] { display: none; }
  pre { white-space: pre-wrap; }
  @media (max-width: 480px) { body { margin: 12px; } }
`;

/** What moves or filters can take a tab minutes to draw, and a letter needs neither. */
const still = `
  *, *::before, *::after {
    animation: none !important;
    transition: none !important;
    filter: none !important;
    backdrop-filter: none !important;
  }
`;

type PolicyRules = { createHTML(html: string): string };
type PolicyFactory = { createPolicy(name: string, rules: PolicyRules): PolicyRules };

/** Not every browser has Trusted Types; what they are is for the DOM to say. */
function trustedTypesOf(page: object): PolicyFactory | undefined {
  return 'trustedTypes' in page ? (page.trustedTypes as PolicyFactory) : undefined;
}
