import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const invitation = [
  ...['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'DTSTART:20261125T143000Z', 'SUMMARY:Tea by the river'],
  ...['LOCATION:Third willow', 'ORGANIZER;CN=Ada:mailto:ada@sender.example', 'END:VEVENT', 'END:VCALENDAR'],
].join('\r\n');

test('each tab says what it knows: the way, the fields, the source, and what the files are by their bytes', async ({
  page,
  send,
}) => {
  // What a page draws for itself it must first decode; its policy has no word in that.
  await page.addInitScript(() => {
    const decode = createImageBitmap;
    Object.assign(window, { decoded: 0, createImageBitmap: countThen });
    function countThen(...given: Parameters<typeof decode>) {
      Object.assign(window, { decoded: 1 });
      return decode(...given);
    }
  });
  const inbox = mayflyPage(page);
  await send({
    to: await inbox.open(),
    subject: 'tabs',
    text: 'hello',
    headers: {
      'X-Wanted': 'needle in a haystack',
      Received:
        'from mx.a.example (mx.a.example [192.0.2.1]) by mx.b.example with ESMTPS; Wed, 25 Nov 2026 12:00:01 +0000',
      'List-Unsubscribe': '<mailto:a@b.example>, <https://list.example/u>',
    },
    attachments: [
      { filename: 'picture.png', content: png },
      { filename: 'holiday.png', content: Buffer.from('MZ\x90\0this is a program'), contentType: 'image/png' },
      { filename: 'drawing.png', content: '<svg xmlns="http://www.w3.org/2000/svg"/>', contentType: 'image/png' },
      { filename: 'tea.ics', content: invitation, contentType: 'text/calendar' },
    ],
  });
  await inbox.rows.first().getByRole('button').first().click();
  await expect(inbox.reader.getByRole('link', { name: 'at list.example' })).toHaveAttribute(
    'href',
    'https://list.example/u',
  );
  const panel = inbox.reader.getByRole('tabpanel');

  await inbox.reader.getByRole('tab', { name: 'Headers' }).click();
  await expect(panel.getByRole('term').filter({ hasText: /^Subject$/ })).toHaveCount(1);
  await expect(panel.getByRole('region', { name: 'Way of this mail' })).toContainText(
    'mx.a.example → mx.b.example ESMTPS',
  );
  await panel.getByRole('searchbox', { name: 'Search the headers' }).fill('HAYSTACK');
  await expect(panel.getByRole('term')).toHaveText(['X-Wanted']);

  await inbox.reader.getByRole('tab', { name: 'Source' }).click();
  await expect(panel).toContainText('X-Wanted: needle in a haystack');

  await inbox.reader.getByRole('tab', { name: 'Attachments (4)' }).click();
  const file = (name: string) => panel.getByRole('listitem').filter({ hasText: name });
  await expect(file('picture.png').locator('iframe').contentFrame().locator('img')).toHaveJSProperty('naturalWidth', 1);
  await expect(file('picture.png')).toContainText('PNG picture, image/png, 70 bytes');
  await expect(file('holiday.png')).toContainText('Windows program');
  await expect(file('holiday.png')).toContainText('Its sender calls it image/png, which it is not.');
  await expect(file('drawing.png')).toContainText('SVG drawing, which can hold programs');
  await expect(panel.locator('iframe')).toHaveCount(1);
  await expect(panel.locator('iframe')).toHaveAttribute('sandbox', 'allow-same-origin');
  expect(await page.evaluate(() => document.images.length + Number(Reflect.get(window, 'decoded')))).toBe(0);
  expect((await page.request.get('/')).headers()['content-security-policy']).toContain("; img-src 'self';");
  await expect(file('tea.ics')).toContainText('When: 2026-11-25 14:30 UTC');
  await expect(file('tea.ics')).toContainText('Where: Third willow');
  await file('tea.ics').getByText('SHA-256').click();
  await expect(file('tea.ics').locator('code')).toHaveText(/^[0-9a-f]{64}$/);
});

test('a sender is shown for who it is', async ({ page, send }) => {
  const inbox = mayflyPage(page);
  await send({
    to: await inbox.open(),
    from: { name: 'security@bank.example', address: 'x@xn--pypal-4ve.example' },
    subject: 'honest',
    html: '<p><a href="https://evil.example/x">https://bank.example/login</a> <a href="https://good.example">good</a>',
  });
  await inbox.rows.first().getByRole('button').first().click();
  await expect(inbox.reader).toContainText('letters that look like others: pаypal.example is xn--pypal-4ve.example');
  await expect(inbox.reader).toContainText(
    'mentions security@bank.example, but the mail is from x@xn--pypal-4ve.example',
  );
  await expect(inbox.reader).toContainText('A link says bank.example but leads to evil.example.');
});
