/** `npm run icons`: the mark as the pictures that an installed app needs, drawn from the favicon. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const folder = fileURLToPath(new URL('../../apps/web/public/', import.meta.url));
const mark = readFileSync(`${folder}favicon.svg`, 'utf8');
const icons = [
  { name: 'icon-192', size: 192, share: 0.72 },
  { name: 'icon-512', size: 512, share: 0.72 },
  // A maskable icon may be cut to its middle four fifths, in a circle.
  { name: 'icon-maskable-512', size: 512, share: 0.52 },
];

const browser = await chromium.launch({
  executablePath: process.env.MAYFLY_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const { name, size, share } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>
    body { display: grid; place-items: center; height: 100vh; margin: 0; background: #f8f5ef; }
    svg { width: ${share * 100}vw; }
  </style>${mark}`);
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.close();
}
await browser.close();
