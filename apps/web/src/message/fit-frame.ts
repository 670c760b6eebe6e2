/** Beyond this a mail scrolls in its frame: a page has no use for a mail a kilometre long. CSS pixels. */
const tallestPx = 30_000;
/** Smaller than half and nobody can read it: then it scrolls sideways. */
const smallestZoom = 0.5;

/** Sizes a frame to what is in it, now, when its pictures are there, and whenever its width changes. Call the result to stop. */
export function fitFrame(frame: HTMLIFrameElement): () => void {
  const watcher = new ResizeObserver(onNewWidth(() => resize(frame)));
  resize(frame);
  const images = [...(frame.contentDocument?.images ?? [])];
  void Promise.allSettled(images.map((image) => image.decode())).then(() => resize(frame));
  if (frame.parentElement) watcher.observe(frame.parentElement);
  return () => watcher.disconnect();
}

function resize(frame: HTMLIFrameElement): void {
  const root = frame.contentDocument?.documentElement;
  if (!root) return;
  root.style.setProperty('zoom', '1');
  // Measured at no height at all, so that a mail that asks for the window's height cannot grow by being given it.
  frame.style.height = '0';
  const zoom = Math.max(smallestZoom, Math.min(1, frame.clientWidth / Math.max(1, root.scrollWidth)));
  root.style.setProperty('zoom', String(zoom));
  frame.style.height = `${Math.min(tallestPx, Math.ceil(root.getBoundingClientRect().height || root.scrollHeight))}px`;
}

/** Only the width of what holds the frame counts: its height is our own doing. */
function onNewWidth(act: () => void): ResizeObserverCallback {
  let width: number | undefined;
  return ([entry]) => {
    const next = entry?.contentRect.width;
    if (next === width) return;
    width = next;
    requestAnimationFrame(act);
  };
}
