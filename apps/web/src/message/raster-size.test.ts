import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rasterSize } from './raster-size.ts';

test.each([
  ['PNG', '89504e470d0a1a0a0000000d494844520000012c000000c8', { width: 300, height: 200 }],
  ['GIF', '4749463839612c01c800', { width: 300, height: 200 }],
  ['JPEG', 'ffd8ffe000040000ffc0000b0800c8012c0301', { width: 300, height: 200 }],
  ['WebP', '524946460000000057454250565038580a000000000000002b0100c70000', { width: 300, height: 200 }],
])('%s says how large it is', (_, hex, size) => {
  expect(rasterSize(Uint8Array.from(Buffer.from(hex, 'hex')))).toEqual(size);
});

test('ends, whatever the bytes', () => {
  const start = fc.constantFrom('', 'ffd8ffe0', 'ffd8ffe00000', '89504e47', '47494638', '52494646');
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 200 }), (hex, rest) => {
      const size = rasterSize(Uint8Array.from([...Buffer.from(hex, 'hex'), ...rest]));
      expect(['undefined', 'object']).toContain(typeof size);
    }),
  );
});
