import type { Attack } from '../attacks/attack.ts';
import type { Staging } from './attack-stage.ts';

/** The product's two layers, as far as they are code. */
export type Layers = {
  fill(page: Window, html: string, paper: string): void;
  sanitise(page: Window, html: string, options: object): { html: string };
};

const productSandbox = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** Runs in the browser, on the stage's page. Resolves once every attack has been shown and has had its chance. */
export async function presentAttacks(attacks: readonly Attack[], staging: Staging, layers: Layers): Promise<void> {
  const frames = await Promise.all(attacks.map(({ id }) => openFrame(id, staging)));
  attacks.forEach(({ html }, index) => {
    const page = frames[index]?.contentWindow;
    if (page) quietly(() => show(page, html, staging, layers));
  });
  await aMoment();
  for (const frame of frames) quietly(() => lendAHand(frame));
  await likeOneThatActs();
  await aMoment();
}

async function openFrame(id: number, staging: Staging): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const isProduct = staging === 'frame' || staging.startsWith('both');
  if (isProduct) {
    frame.setAttribute('sandbox', productSandbox);
    frame.setAttribute('credentialless', '');
  }
  // All of them within the window: what is out of sight may load late.
  frame.style.cssText = `position:fixed;width:200px;height:100px;left:${(id % 5) * 210}px;top:${(Math.floor(id / 5) % 6) * 105}px`;
  frame.src = !isProduct ? '/blank' : staging === 'both, images' ? '/message-frame-images.html' : '/message-frame.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

function show(page: Window, html: string, staging: Staging, { fill, sanitise }: Layers): void {
  const remote = staging === 'both, images' ? 'let through' : 'blocked';
  const clean =
    staging === 'none' || staging === 'frame'
      ? html
      : sanitise(page, html, { images: new Map(), remote, paper: 'light' }).html;
  if (staging === 'sanitiser, set') page.document.documentElement.innerHTML = clean;
  else if (staging === 'none' || staging === 'sanitiser, written') write(page.document, clean);
  else fill(page, clean, 'light');
}

/** The way that gives the parser, and so the attack, the most to do. */
function write(page: Document, html: string): void {
  page.open();
  page.write(html);
  page.close();
}

const mostElements = 60;
const deeds =
  'dblclick auxclick contextmenu mousedown mouseup mouseover mousemove mouseout mouseenter mouseleave pointerdown pointerup pointermove pointerover pointerenter pointerout pointerleave pointercancel gotpointercapture pointerrawupdate wheel mousewheel keydown keyup keypress beforeinput input change select selectstart selectionchange copy cut paste beforecopy beforecut beforepaste drag dragstart dragend dragenter dragleave dragover drop touchstart touchend touchmove touchcancel submit reset invalid formdata cancel close toggle beforetoggle beforematch scroll scrollend scrollsnapchange fullscreenchange command search';

/** Does to everything in the frame what a person may do by mistake, short of following a link that says it leads outside. */
function lendAHand(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument;
  if (!page) return;
  for (const element of [...page.querySelectorAll('body, body *')].slice(0, mostElements)) {
    for (const deed of deeds.split(' '))
      quietly(() => element.dispatchEvent(new Event(deed, { bubbles: true, cancelable: true })));
    if (element.matches('a[target=_blank][rel~=noopener]')) continue;
    quietly(() => (element as HTMLElement).focus());
    quietly(() => (element as HTMLElement).click?.());
    quietly(
      () =>
        element.matches('svg a, math, math *') &&
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    );
  }
  quietly(() => frame.contentWindow?.scrollTo(0, 50));
}

/**
 * Resolves once a mail that nothing holds back has done all that mails do: its script has run, its style and its
 * picture have been asked for, and it has gone elsewhere. Whatever the others could do, they have done by then.
 */
async function likeOneThatActs(): Promise<void> {
  const frame = document.createElement('iframe');
  frame.src = '/blank';
  frame.style.cssText = 'position:fixed;width:50px;height:50px;right:0;bottom:0';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const moved = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => frame.contentWindow?.location.pathname === '/acted' && resolve());
  });
  if (frame.contentDocument) write(frame.contentDocument, canary);
  await moved;
}

const canary = `<style>@import "/sheet"; @keyframes a{}</style><img src="/picture"><p style="animation:a 1ms" onanimationend="document.body.append(Object.assign(document.createElement('meta'),{httpEquiv:'refresh',content:'0;url=/acted'}))">x`;

/** What an attack breaks in the test's own hands is no deed. */
function quietly(act: () => unknown): void {
  try {
    act();
  } catch {
    // The frame has gone elsewhere, or the element takes no such thing.
  }
}

/** Two frames drawn. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
