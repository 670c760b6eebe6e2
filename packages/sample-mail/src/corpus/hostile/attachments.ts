import type { CorpusCase } from '../corpus-case.ts';
import {
  base64,
  file,
  hex,
  html,
  latin1,
  lines,
  malloryPacks,
  malloryWrites,
  named,
  text,
  times,
} from '../write-mail.ts';

/** Names that want to be paths, types that want to be markup, and files that want to be opened. */
export const attachmentCases: readonly CorpusCase[] = [
  namedAttachment('name-of-a-path', 'Climbs out of the folder it is saved in.', '../../../etc/passwd', 'passwd'),
  namedAttachment(
    'name-of-a-windows-path',
    'Names a drive and folders.',
    'C:\\\\Windows\\\\System32\\\\evil.dll',
    'evil.dll',
  ),
  namedAttachment(
    'name-of-a-share',
    'Names a share on another machine.',
    '\\\\\\\\evil.example\\\\share\\\\evil.exe',
    'evil.exe',
  ),
  namedAttachment('name-hidden', 'Hides from listings, and steers web servers.', '.htaccess', 'htaccess'),
  namedAttachment('name-of-dots', 'Consists of dots.', '..', 'image.png'),
  namedAttachment('name-empty', 'Has an empty name.', '', 'image.png'),
  namedAttachment('name-of-blanks', 'Consists of blanks.', '   \t ', 'image.png'),
  namedAttachment('name-with-nul', 'Hides its kind behind a NUL.', 'invoice.pdf\0.exe', 'invoice.pdf.exe'),
  namedAttachment(
    'name-turned',
    'Turns its direction, so that an exe ends in gpj.',
    'photo\u202Egpj.exe',
    'photogpj.exe',
  ),
  namedAttachment('name-with-stream', 'Names a second stream of a file.', 'a.txt:evil.exe', 'a.txt_evil.exe'),
  namedAttachment(
    'name-with-markup',
    'Is markup.',
    '<img src=x onerror=alert(1)>.png',
    '_img src=x onerror=alert(1)_.png',
  ),
  namedAttachment(
    'name-with-escapes',
    'Writes a path in the escapes of URLs, which are none here.',
    '%2e%2e%2fetc%2fpasswd',
    '%2e%2e%2fetc%2fpasswd',
  ),
  namedAttachment(
    'name-with-look-alike-slash',
    'Has a slash that is none.',
    '..\u2215etc\u2215passwd',
    '\u2215etc\u2215passwd',
  ),
  {
    name: 'name-without-end',
    mechanism: 'Has a name of ten thousand letters before what kind it really is.',
    source: () => attached([named(`${'a'.repeat(10_000)}.pdf.exe`)]),
    reads: { attachments: [`${'a'.repeat(251)}.exe image/png`] },
  },
  {
    name: 'name-of-emoji-cut',
    mechanism: 'Has a name that must be cut, and a surrogate pair at every place where it could be.',
    source: () => attached([named('😀'.repeat(300))]),
  },
  {
    name: 'name-injects-a-header',
    mechanism: 'Has line ends and a field in its encoded name.',
    source: () => attached(['Content-Disposition: attachment; filename="=?utf-8?q?a=0D=0ASet-Cookie:_x=22;.png?="']),
    reads: { attachments: ['a Set-Cookie_ x_;.png image/png'] },
  },
  {
    name: 'name-in-two-ways',
    mechanism: 'Has one name for old readers and another for new ones.',
    source: () => attached(["Content-Disposition: attachment; filename=photo.png; filename*=utf-8''evil.exe"]),
  },
  {
    name: 'name-of-type-and-disposition',
    mechanism: 'Has one name in its type and another in its disposition.',
    source: () => malloryPacks('mixed', file('image/png; name=inner.png', [named('outer.png')])),
    reads: { attachments: ['outer.png image/png'] },
  },
  {
    name: 'name-in-an-unknown-charset',
    mechanism: 'Has raw bytes for a name that are no UTF-8.',
    source: () => attached([latin1('Content-Disposition: attachment; filename="r\xe9sum\xe9.png"')]),
    reads: { attachments: ['résumé.png image/png'] },
  },
  {
    name: 'disposition-of-nothing',
    mechanism: 'Has a disposition that is no word.',
    source: () => attached(['Content-Disposition: ;;;==";"; filename']),
  },
  {
    name: 'disposition-with-a-thousand-parameters',
    mechanism: 'Has parameters until the header is full.',
    source: () => attached([`Content-Disposition: attachment${times(1000, (n) => `; p${n}=v`)}; filename=last.png`]),
  },
  {
    name: 'type-with-markup',
    mechanism: 'Has a type that closes a quote and opens a tag.',
    source: () => malloryPacks('mixed', file('image/"><script>alert(1)</script>', [named('a')])),
    reads: { attachments: ['a application/octet-stream'] },
  },
  {
    name: 'type-of-a-page',
    mechanism: 'Attaches a page that would run if it were shown.',
    source: () => malloryPacks('mixed', file('text/html', [named('page.html')], '<script>alert(1)</script>')),
    reads: { attachments: ['page.html text/html'], html: [] },
  },
  {
    name: 'type-of-a-drawing',
    mechanism: 'Brings an inline SVG that would run if it were shown.',
    source: () =>
      malloryPacks(
        'related',
        html('<img src="cid:s">'),
        file('image/svg+xml', ['Content-ID: <s>', 'Content-Disposition: inline'], '<svg onload="alert(1)"/>'),
      ),
  },
  {
    name: 'type-that-lies',
    mechanism: 'Says it is a picture and is a program.',
    source: () => malloryPacks('mixed', file('image/png', [named('photo.png')], hex('4d5a9000'))),
    reads: { attachments: ['photo.png image/png'] },
  },
  {
    name: 'content-id-with-markup',
    mechanism: 'Has a Content-ID that would break out of an attribute.',
    source: () =>
      malloryPacks(
        'related',
        html('<img src="cid:x">'),
        file('image/png', ['Content-ID: <"><script>alert(1)</script>>']),
      ),
  },
  {
    name: 'content-id-twice',
    mechanism: 'Gives two files one Content-ID.',
    source: () =>
      malloryPacks(
        'related',
        html('<img src="cid:x">'),
        file('image/png', ['Content-ID: <x>']),
        file('image/gif', ['Content-ID: <x>']),
      ),
    reads: { attachments: ['image.png image/png inline', 'image.gif image/gif inline'] },
  },
  {
    name: 'content-id-without-end',
    mechanism: 'Has a Content-ID of ten thousand letters.',
    source: () => malloryPacks('related', html('<p>x'), file('image/png', [`Content-ID: <${'x'.repeat(10_000)}>`])),
  },
  {
    name: 'content-ids-by-the-thousand',
    mechanism: 'Shows each of hundreds of files hundreds of times by its Content-ID.',
    source: () =>
      malloryPacks(
        'related',
        html(times(14_000, (n) => `<img src="cid:c${n % 500}">`)),
        ...Array.from({ length: 500 }, (_, n) => file('image/png', [`Content-ID: <c${n}>`])),
      ),
  },
  {
    name: 'tnef-of-garbage',
    mechanism: 'Has the signature of TNEF and lengths that lead far beyond its end.',
    source: () =>
      malloryPacks(
        'mixed',
        text('see attached'),
        file(
          'application/ms-tnef',
          [named('winmail.dat'), 'Content-Transfer-Encoding: base64'],
          base64(hex('789f3e22 0100 0190000000 ffffff7f')),
        ),
      ),
    reads: { text: ['see attached'], attachments: ['winmail.dat application/ms-tnef'] },
  },
  {
    name: 'calendar-without-end',
    mechanism: 'Repeats an event every second for ever, in a line of a megabyte.',
    size: 1_000_000,
    write: (size) =>
      malloryPacks(
        'alternative',
        text('meet'),
        file(
          'text/calendar; method=REQUEST',
          [],
          lines('BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'RRULE:FREQ=SECONDLY', `SUMMARY:${'x'.repeat(size)}`),
        ),
      ),
    reads: { text: ['meet'], attachments: ['invitation.ics text/calendar'] },
  },
  {
    name: 'calendar-alone',
    mechanism: 'Is nothing but a calendar, with script in its description.',
    source: () =>
      malloryWrites(
        ['Content-Type: text/calendar; method=REQUEST; charset=utf-8'],
        'BEGIN:VCALENDAR',
        'DESCRIPTION:<script>alert(1)</script>',
      ),
    reads: { attachments: ['invitation.ics text/calendar'] },
  },
  {
    name: 'card-of-a-bomb',
    mechanism: 'Brings a visiting card with a photo of a megabyte in one line.',
    size: 1_000_000,
    write: (size) =>
      malloryPacks('mixed', file('text/vcard', [named('card.vcf')], `BEGIN:VCARD\r\nPHOTO:${'A'.repeat(size)}`)),
    reads: { attachments: ['card.vcf text/vcard'] },
  },
  {
    name: 'smime-of-garbage',
    mechanism: 'Is S/MIME whose lengths are indefinite and nest without end.',
    source: () =>
      malloryWrites(
        [
          'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
          'Content-Transfer-Encoding: base64',
        ],
        base64(Buffer.alloc(20_000, hex('3080'))),
      ),
    reads: { attachments: ['smime.p7m application/pkcs7-mime'] },
  },
  {
    name: 'pgp-of-garbage',
    mechanism: 'Is PGP/MIME whose packets have partial lengths without end.',
    source: () =>
      malloryPacks(
        'encrypted',
        file('application/pgp-encrypted', [], 'Version: 1'),
        file('application/octet-stream', [], Buffer.alloc(5000, 0xef)),
      ),
  },
  {
    name: 'file-of-nothing',
    mechanism: 'Attaches no bytes at all.',
    source: () =>
      malloryPacks('mixed', file('application/pdf', [named('empty.pdf'), 'Content-Transfer-Encoding: base64'], '')),
    reads: { attachments: ['empty.pdf application/pdf'] },
  },
  {
    name: 'file-that-is-the-mail',
    mechanism: 'Is a mail that is one file and has no text.',
    source: () => malloryWrites(['Content-Type: application/x-msdownload; name=mail.exe'], hex('4d5a')),
    reads: { text: [], attachments: ['mail.exe application/x-msdownload'] },
  },
  {
    name: 'file-at-a-place',
    mechanism: 'Names a place on the web where its content would be.',
    source: () =>
      attached(['Content-Location: http://evil.example/track', 'Content-Base: http://evil.example/', named('a.png')]),
    reads: { attachments: ['a.png image/png'] },
  },
];

function namedAttachment(name: string, mechanism: string, filename: string, expected: string): CorpusCase {
  return {
    name,
    mechanism,
    source: () => attached([named(filename)]),
    reads: { attachments: [`${expected} image/png`] },
  };
}

function attached(fields: readonly (string | Buffer)[]): Buffer {
  return malloryPacks('mixed', file('image/png', fields));
}
