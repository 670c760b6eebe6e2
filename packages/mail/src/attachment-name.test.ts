import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameAttachment, sayContentType } from './attachment-name.ts';

test.each([
  ['report.pdf', 'report.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Windows\\evil.exe', 'evil.exe'],
  ['.htaccess', 'htaccess'],
  ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['a\0b\r\nc.svg', 'ab c.svg'],
  ['what? a:b|c*.txt', 'what_ a_b_c_.txt'],
  ['流れる川.txt', '流れる川.txt'],
  ['..', 'attachment.bin'],
  ['dir/', 'attachment.bin'],
  ['', 'attachment.bin'],
])('%j is shown as %j', (wanted, name) => {
  expect(nameAttachment(wanted, 'application/octet-stream')).toBe(name);
});

test('what has no name is named by its type', () => {
  expect(nameAttachment('', 'message/rfc822')).toBe('message.eml');
  expect(nameAttachment('', 'text/calendar')).toBe('invitation.ics');
});

test('a long name is cut before its extension', () => {
  const name = nameAttachment(`${'x'.repeat(400)}.tar.gz`, 'application/gzip');
  expect(name).toHaveLength(255);
  expect(name).toMatch(/x\.gz$/);
});

test('whatever is wanted, the name is no path and not empty', () => {
  const unit = fc.oneof(
    fc.constantFrom('/', '\\', '.', ' ', '\0', '\u202E', '\uD800'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 300 }), (wanted) => {
      const name = nameAttachment(wanted, 'image/png');
      expect(name).not.toMatch(/[/\\\p{Cc}\p{Cs}\u202E]|^\.|^$/u);
      expect(name.length).toBeLessThanOrEqual(255);
    }),
  );
});

test.each([
  ['Image/PNG', 'image/png'],
  ['application/vnd.ms-excel', 'application/vnd.ms-excel'],
  ['text/html\r\nX: y', 'application/octet-stream'],
  ['text', 'application/octet-stream'],
  ['text/<b>', 'application/octet-stream'],
  [`text/${'x'.repeat(200)}`, 'application/octet-stream'],
  ['', 'application/octet-stream'],
])('the type %j is said as %s', (stated, said) => {
  expect(sayContentType(stated)).toBe(said);
});
