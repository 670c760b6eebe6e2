/** Long enough for a browser to have begun the download. Milliseconds. */
const heldMs = 60_000;

/** Hands bytes to the browser as a download, and never as something to open. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(new Blob([blob], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), heldMs);
}
