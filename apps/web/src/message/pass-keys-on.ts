/** Who has clicked into a mail still expects the page's keys to work: the frame has no use for them, and no scripts. */
export function passKeysOn(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    const copy = new KeyboardEvent('keydown', { key, ctrlKey, altKey, metaKey, shiftKey, cancelable: true });
    if (!dispatchEvent(copy)) event.preventDefault();
  });
}
