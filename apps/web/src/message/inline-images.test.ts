import type { Attachment } from '@mayfly/contracts/message';
import { expect, test } from 'vitest';
import { loadInlineImages, shownInPlace } from './inline-images.ts';

test('asks only for what the HTML names', async () => {
  const asked: number[] = [];
  const attachments = [attachment(0, 'logo@x'), attachment(1, 'other@x'), attachment(2)];
  await loadInlineImages('<img src="cid:logo@x">', attachments, async (index) => {
    asked.push(index);
    return new Blob(['<svg>']);
  });
  expect(asked).toEqual([0]);
});

test('finds a Content-ID that the HTML spells with escapes', () => {
  expect(shownInPlace('<img src="cid:logo%40x">', [attachment(0, 'logo@x')])).toHaveLength(1);
});

test('leaves out what is no picture by its bytes, and what cannot be had', async () => {
  const attachments = [attachment(0, 'svg@x', 'image/png'), attachment(1, 'gone@x')];
  const images = await loadInlineImages('cid:svg@x cid:gone@x', attachments, async (index) => {
    if (index === 1) throw new Error('gone');
    return new Blob(['<svg onload="alert(1)">'], { type: 'image/png' });
  });
  expect([...images]).toEqual([]);
});

test('stops at forty pictures and at eight megabytes', () => {
  const many = Array.from({ length: 60 }, (_, index) => attachment(index, `p${index}@x`));
  const html = many.map(({ contentId }) => `cid:${contentId} `).join('');
  expect(shownInPlace(html, many)).toHaveLength(40);
  expect(
    shownInPlace(
      html,
      many.map((one) => ({ ...one, size: 3_000_000 })),
    ),
  ).toHaveLength(2);
});

function attachment(index: number, contentId?: string, contentType = 'image/gif'): Attachment {
  const named = contentId === undefined ? {} : { contentId };
  return { index, filename: 'a', contentType, size: 100, inline: true, sha256: '', ...named };
}
