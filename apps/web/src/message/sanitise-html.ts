import DOMPurify, { type Config } from 'dompurify';
import type { InlineImages } from './inline-images.ts';
import { isRemote, keepCssLocal, readMailUrl } from './mail-url.ts';

declare const sanitised: unique symbol;

/** Only the sanitiser makes one, and nothing touches it afterwards. */
export type SanitisedHtml = string & { readonly [sanitised]: true };

export type Sanitised = {
  readonly html: SanitisedHtml;
  /** How many different things on other servers the mail wanted to load. */
  readonly blockedCount: number;
};

const config: Config = {
  USE_PROFILES: { html: true },
  // Styles in the head, and what the body says of itself, belong to how a mail looks.
  WHOLE_DOCUMENT: true,
  FORBID_TAGS: [
    ...['form', 'input', 'button', 'select', 'option', 'optgroup', 'textarea', 'datalist', 'fieldset', 'legend'],
    ...['label', 'output', 'meter', 'progress', 'dialog', 'audio', 'video', 'source', 'track', 'picture', 'marquee'],
    ...['map', 'area', 'menu', 'template', 'slot'],
  ],
  FORBID_ATTR: [
    ...['srcset', 'sizes', 'autofocus', 'tabindex', 'accesskey', 'contenteditable', 'draggable', 'popover'],
    ...['popovertarget', 'popovertargetaction', 'autoplay', 'poster', 'ping', 'target', 'rel', 'download', 'usemap'],
    ...['crossorigin', 'is', 'slot', 'part'],
  ],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

/**
 * The first of two layers; the second is the frame's own policy. Against script each is enough alone. What would
 * be loaded from elsewhere is taken out here so that it can be counted; what CSS hides from that in escapes, the
 * policy stops. Links are made to open outside, and pictures that were sent along are put in.
 *
 * `page` is the window of the frame that will show it: there the mail is parsed under that same policy.
 */
export function sanitiseHtml(page: Window & typeof globalThis, html: string, images: InlineImages): Sanitised {
  const purify = DOMPurify(page);
  const blocked = new Set<string>();

  purify.addHook('uponSanitizeElement', (node) => {
    if (node.nodeName === 'STYLE') node.textContent = local(node.textContent ?? '');
  });
  purify.addHook('afterSanitizeAttributes', (node) => {
    const style = node.getAttribute('style');
    if (style !== null) node.setAttribute('style', local(style));
    for (const name of ['src', 'background']) showInPlace(node, name);
    openOutside(node);
  });

  function local(text: string): string {
    const { css, remoteUrls } = keepCssLocal(text);
    for (const url of remoteUrls) blocked.add(url);
    return css;
  }

  function showInPlace(node: Element, name: string): void {
    const value = node.getAttribute(name);
    if (value === null || /^data:image\/(?:png|jpeg|gif|webp);/i.test(value)) return;
    const url = readMailUrl(value);
    const image = url.kind === 'attachment' ? images.get(url.contentId) : undefined;
    if (isRemote(value)) blocked.add(value.trim());
    if (image === undefined) node.removeAttribute(name);
    else node.setAttribute(name, image);
  }

  return { html: vouchedFor(purify.sanitize(html, config)), blockedCount: blocked.size };
}

function openOutside(node: Element): void {
  const href = node.getAttribute('href');
  if (href === null) return;
  const { kind } = readMailUrl(href);
  if (kind === 'outside') {
    node.setAttribute('target', '_blank');
    node.setAttribute('rel', 'noopener noreferrer');
  } else if (kind !== 'inside') node.removeAttribute('href');
}

function vouchedFor(html: string): SanitisedHtml {
  return html as SanitisedHtml;
}
