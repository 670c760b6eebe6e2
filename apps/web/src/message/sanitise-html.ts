import DOMPurify, { type Config } from 'dompurify';
import { type DisguisedLink, disguisedLink } from './disguised-link.ts';
import type { InlineImages } from './inline-images.ts';
import { keepCssLocal, type Paper } from './keep-css-local.ts';
import { isRasterData, isRemote, pictureUrl, readMailUrl } from './mail-url.ts';
import { isTracker, type RemoteImage } from './remote-image.ts';
import { type Census, takeCensus } from './take-census.ts';
import { mostStyleLength, mostStyleWork, weighStyle } from './weigh-style.ts';

declare const sanitised: unique symbol;

/** Only the sanitiser makes one, and nothing touches it afterwards. */
export type SanitisedHtml = string & { readonly [sanitised]: true };

export type Sanitised = {
  readonly html: SanitisedHtml;
  /** The pictures on other servers, each once, whether they were let through or not. */
  readonly remoteImages: readonly RemoteImage[];
  /** Links that name one place and lead to another. */
  readonly disguisedLinks: readonly DisguisedLink[];
  /** Whether style sheets were left out that would have held up the tab. */
  readonly styleLeftOut: boolean;
};

export type SanitiseOptions = {
  /** What was sent along, by Content-ID. */
  readonly images: InlineImages;
  /** Let through only when the reader asked for them, and never what is likely a tracker. */
  readonly remote: 'blocked' | 'let through';
  readonly paper: Paper;
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
    ...['crossorigin', 'is', 'slot', 'part', 'loading', 'referrerpolicy', 'fetchpriority', 'cite', 'longdesc'],
  ],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

/**
 * The first of two layers; the second is the frame and how it is filled. Each alone keeps script, network and
 * navigation out. Links are made to open outside, and pictures that were sent along are put in.
 *
 * `page` is the window of the frame that will show it: there the mail is parsed under that frame's policy.
 */
export function sanitiseHtml(
  page: Window & typeof globalThis,
  html: string,
  { images, remote, paper }: SanitiseOptions,
): Sanitised {
  const purify = DOMPurify(page);
  const remoteImages = new Map<string, RemoteImage>();
  const disguisedLinks: DisguisedLink[] = [];

  purify.addHook('uponSanitizeElement', (node) => {
    if (node.nodeName === 'STYLE')
      node.textContent = isLight(node) ? keepCssLocal(node.textContent ?? '', placeInCss, paper) : '';
  });
  purify.addHook('afterSanitizeAttributes', (node) => {
    for (const name of ['src', 'background']) placeAttribute(node, name);
    const style = node.getAttribute('style');
    if (style !== null) node.setAttribute('style', keepCssLocal(style, placeInCss, paper));
    const link = openOutside(node);
    if (link) disguisedLinks.push(link);
  });

  let census: Census | undefined;
  let styleWork = 0;
  let styleLength = 0;

  /** Together with those before it. What follows the first that is not is left out too: half a dress is none. */
  function isLight(style: Node): boolean {
    const css = style.textContent ?? '';
    styleLength += css.length;
    if (style.ownerDocument) census ??= takeCensus(style.ownerDocument);
    if (census && styleLength <= mostStyleLength) styleWork += weighStyle(css, census);
    return isStyleLight();
  }

  function isStyleLight(): boolean {
    return styleLength <= mostStyleLength && styleWork <= mostStyleWork;
  }

  function placeInCss(url: string, property: string | undefined): string | undefined {
    const isPicture = property !== undefined && pictureProperty.test(property);
    return isPicture ? place(url, isTracker(url, nothingStated)) : undefined;
  }

  function placeAttribute(node: Element, name: string): void {
    const url = node.getAttribute(name);
    if (url === null) return;
    const [width, height, style] = ['width', 'height', 'style'].map((stated) => node.getAttribute(stated));
    const stated = { width: width ?? null, height: height ?? null, style: style ?? null };
    const placed = place(url, isTracker(url, stated));
    if (placed === undefined) node.removeAttribute(name);
    else node.setAttribute(name, placed);
  }

  /** Where to load a picture from, if anywhere. */
  function place(url: string, tracker: boolean): string | undefined {
    if (isRasterData(url)) return url;
    const mailUrl = readMailUrl(url);
    if (mailUrl.kind === 'attachment') return images.get(mailUrl.contentId);
    if (!isRemote(url)) return undefined;
    remoteImages.set(url.trim(), { url: url.trim(), tracker });
    return remote === 'let through' && !tracker ? pictureUrl(url) : undefined;
  }

  const clean = vouchedFor(purify.sanitize(html, config));
  return { html: clean, remoteImages: [...remoteImages.values()], disguisedLinks, styleLeftOut: !isStyleLight() };
}

/** Under these a style sheet names pictures; under any other it names documents, fonts or more style. */
const pictureProperty = /^(?:background(?:-image)?|list-style(?:-image)?|border-image(?:-source)?|content)$/;

const nothingStated = { width: null, height: null, style: null };

/** The link, where it is not what it says. */
function openOutside(node: Element): DisguisedLink | undefined {
  const href = node.getAttribute('href');
  if (href === null) return undefined;
  const { kind } = readMailUrl(href);
  if (kind === 'outside') {
    node.setAttribute('target', '_blank');
    node.setAttribute('rel', 'noopener noreferrer');
    return disguisedLink(node.textContent ?? '', href);
  }
  if (kind !== 'inside') node.removeAttribute('href');
  return undefined;
}

function vouchedFor(html: string): SanitisedHtml {
  return html as SanitisedHtml;
}
