/** Beyond this a mail scrolls in its frame: a page has no use for a mail a kilometre long. CSS pixels. */
const tallestPx = 30_000;
/** Smaller than half and nobody can read it: then it scrolls sideways. */
const smallestZoom = 0.5;

/** Sizes a frame to what is in it, now, when its pictures are there, and whenever its width changes. `shrink`: what is too wide is made smaller. Call the result to stop. */
export function fitFrame(frame: HTMLIFrameElement, shrink: boolean): () => void {
  const least = shrink ? smallestZoom : 1;
  let width = resize(frame, least);
  // A large mail takes long to lay out, so it is not asked to without need.
  const watcher = new ResizeObserver(([entry]) => {
    if (entry === undefined || entry.contentRect.width === width) return;
    width = entry.contentRect.width;
    requestAnimationFrame(() => resize(frame, least));
  });
  const images = [...(frame.contentDocument?.images ?? [])].filter(({ complete }) => !complete);
  if (images.length > 0)
    void Promise.allSettled(images.map((image) => image.decode())).then(() => resize(frame, least));
  if (frame.parentElement) watcher.observe(frame.parentElement);
  return () => watcher.disconnect();
}

/** Answers how wide the place was that it was made to fit. Only that counts: the height is our own doing. */
function resize(frame: HTMLIFrameElement, least: number): number | undefined {
  const root = frame.contentDocument?.documentElement;
  if (!root) return undefined;
  root.style.setProperty('zoom', '1');
  // Measured at no height at all, so that a mail that asks for the window's height cannot grow by being given it.
  frame.style.height = '0';
  const width = frame.parentElement?.getBoundingClientRect().width;
  const zoom = Math.max(least, Math.min(1, frame.clientWidth / Math.max(1, root.scrollWidth)));
  root.style.setProperty('zoom', String(zoom));
  frame.style.height = `${Math.min(tallestPx, Math.ceil(root.getBoundingClientRect().height || root.scrollHeight))}px`;
  return width;
}
