/** Who has clicked into a mail still expects the page's keys to work: the frame has no use for them, and no scripts. */
export function passKeysOn(page: Document): void {
  page.addEventListener('keydown', ({ key, ctrlKey, altKey, metaKey, shiftKey }) => {
    dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, altKey, metaKey, shiftKey }));
  });
}
