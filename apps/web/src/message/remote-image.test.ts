import { expect, test } from 'vitest';
import { isTracker } from './remote-image.ts';

const nothing = { width: null, height: null, style: null };

test.each([
  ['https://a.example/x.gif', { ...nothing, width: '1', height: '1' }],
  ['https://a.example/x.gif', { ...nothing, width: '0px', height: '2' }],
  ['https://a.example/x.gif', { ...nothing, style: 'display: none' }],
  ['https://a.example/x.gif', { ...nothing, style: 'width:1px;height:1px' }],
  ['https://a.example/wf/open?upn=x', nothing],
  ['https://a.example/track/open.php?u=1', nothing],
])('%s %j is likely a tracker', (url, stated) => {
  expect(isTracker(url, stated)).toBe(true);
});

test.each([
  ['https://a.example/logo.png', { ...nothing, width: '120', height: '40' }],
  ['https://a.example/line.gif', { ...nothing, width: '600', height: '1' }],
  ['https://a.example/open-sourced.png', { ...nothing, style: 'max-width:100%;border-width:1px;line-height:1px' }],
  ['https://a.example/pixel-art.png', nothing],
])('%s %j is a picture', (url, stated) => {
  expect(isTracker(url, stated)).toBe(false);
});
