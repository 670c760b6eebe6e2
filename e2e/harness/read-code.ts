import type { BrowserContext, Locator } from '@playwright/test';
import jsqr from 'jsqr';

/** What a camera would read off the screen; undefined where it reads nothing. */
export async function readCode(context: BrowserContext, code: Locator): Promise<string | undefined> {
  const picture = (await code.screenshot()).toString('base64');
  const page = await context.newPage();
  // The browser unpacks its own picture; on an empty page, since the policy of ours forbids it.
  const { pixels, width, height } = await page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(bitmap, 0, 0);
    const data = drawing?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    return { pixels: Array.from(data), width: bitmap.width, height: bitmap.height };
  }, picture);
  await page.close();
  return jsqr.default(Uint8ClampedArray.from(pixels), width, height)?.data;
}
