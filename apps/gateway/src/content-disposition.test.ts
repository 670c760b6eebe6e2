import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentDisposition } from './content-disposition.ts';

test.each([
  ['invoice.pdf', 'attachment; filename="invoice.pdf"; filename*=UTF-8\'\'invoice.pdf'],
  ['naïve €.txt', 'attachment; filename="na_ve _.txt"; filename*=UTF-8\'\'na%C3%AFve%20%E2%82%AC.txt'],
  ['a"b\\c%41.txt', 'attachment; filename="a_b_c_41.txt"; filename*=UTF-8\'\'a%22b_c%2541.txt'],
  ["it's (1)*.txt", "attachment; filename=\"it's (1)*.txt\"; filename*=UTF-8''it%27s%20%281%29%2A.txt"],
  ['../../etc/passwd', 'attachment; filename="_.._etc_passwd"; filename*=UTF-8\'\'_.._etc_passwd'],
  ['C:\\run.exe', 'attachment; filename="C__run.exe"; filename*=UTF-8\'\'C__run.exe'],
  ['a\r\nSet-Cookie: b=c', 'attachment; filename="aSet-Cookie_ b=c"; filename*=UTF-8\'\'aSet-Cookie_%20b%3Dc'],
  ['invoice\u202efdp.exe', 'attachment; filename="invoicefdp.exe"; filename*=UTF-8\'\'invoicefdp.exe'],
  ['half \ud800', 'attachment; filename="half"; filename*=UTF-8\'\'half'],
  ['', 'attachment; filename="attachment"; filename*=UTF-8\'\'attachment'],
  [' ... ', 'attachment; filename="attachment"; filename*=UTF-8\'\'attachment'],
])('writes the file name %j', (filename, header) => {
  expect(contentDisposition(filename)).toBe(header);
});

test('cuts a long name at its beginning, and never a character in two', () => {
  const header = contentDisposition(`${'😀'.repeat(300)}.pdf`);

  expect(header).toContain(`UTF-8''${'%F0%9F%98%80'.repeat(196)}.pdf`);
});

test('writes a header of ASCII without a way out of its quotes, whatever the name', () => {
  const grammar =
    /^attachment; filename="[\x20\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''(?:[\w!#$&+.^`|~-]|%[\dA-F]{2})+$/;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (filename) => {
      expect(contentDisposition(filename)).toMatch(grammar);
    }),
  );
});
