/**
 * Lets the page be installed, and says the truth when the server is out of reach: one page, and what it is drawn
 * with. Nothing else is kept, and so no mail, no token and no answer of the API ever is.
 */
const shell = 'mayfly-shell';
const offlinePage = '/offline';

addEventListener('install', (event) => event.waitUntil(keepShell().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => kept(offlinePage)));
  // What the page of above is drawn with; all else goes its own way.
  else if (['style', 'script', 'image'].includes(request.destination)) {
    event.respondWith(fetch(request).catch(() => kept(request)));
  }
});

addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(showPage());
});

async function keepShell() {
  const page = await fetch(offlinePage, { cache: 'reload' });
  const text = await page.clone().text();
  const files = [...text.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg))"/g)].map(([, path]) => path);
  await caches.delete(shell);
  const cache = await caches.open(shell);
  await cache.put(offlinePage, page);
  await cache.addAll([...new Set(files)]);
}

async function kept(request) {
  const cache = await caches.open(shell);
  return (await cache.match(request)) ?? Response.error();
}

async function showPage() {
  const [open] = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  await (open ? open.focus() : clients.openWindow('/'));
}
