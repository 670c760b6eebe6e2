import type { CorpusCase } from '../corpus-case.ts';
import { base64, bytes, file, malloryPacks, malloryWrites, named, times } from '../write-mail.ts';

/** As large as mail may be: nine and a half of ten megabytes, as the limit is set by default. */
const full = 9_500_000;

/** Mail that is as large as is taken, in one way or another. They take a second each, the transfer included. */
export const sizeCases: readonly CorpusCase[] = [
  {
    name: 'full-of-header',
    mechanism: 'Is a header from end to end.',
    size: full,
    write: (size) =>
      bytes(
        'Subject: all header\r\n',
        times(size / 1000, (n) => `X-${n}: ${'y'.repeat(980)}\r\n`),
      ),
    reads: { subject: 'all header', text: [], notices: ['headers_cut'] },
    heavy: true,
  },
  {
    name: 'full-of-one-line',
    mechanism: 'Is one line from end to end, which is no header.',
    size: full,
    write: (size) => Buffer.alloc(size, 'x'),
    reads: { notices: ['text_cut'] },
    heavy: true,
  },
  {
    name: 'full-of-line-ends',
    mechanism: 'Is line ends from end to end.',
    size: full,
    write: (size) => malloryWrites([], '\r\n'.repeat(size / 2)),
    reads: { notices: ['text_cut'] },
    heavy: true,
  },
  {
    name: 'full-of-nuls',
    mechanism: 'Is NULs from end to end.',
    size: full,
    write: (size) => malloryWrites([], Buffer.alloc(size)),
    reads: { text: [], notices: ['text_cut'] },
    heavy: true,
  },
  {
    name: 'full-of-dots',
    mechanism: 'Is lines of one dot, each of which SMTP doubles.',
    size: full,
    write: (size) => malloryWrites([], '.\r\n'.repeat(size / 3)),
    reads: { notices: ['text_cut'] },
    heavy: true,
  },
  {
    name: 'full-of-file',
    mechanism: 'Is one attachment from end to end.',
    size: full,
    write: (size) =>
      malloryPacks(
        'mixed',
        file(
          'application/zip',
          [named('all.zip'), 'Content-Transfer-Encoding: base64'],
          base64(Buffer.alloc(Math.floor(size * 0.73), 'zip!')),
        ),
      ),
    reads: { attachments: ['all.zip application/zip'] },
    heavy: true,
  },
  {
    name: 'full-of-files',
    mechanism: 'Is nine hundred attachments of ten kilobytes.',
    size: full,
    write: (size) =>
      malloryPacks(
        'mixed',
        ...Array.from({ length: 900 }, (_, n) =>
          file('application/zip', [named(`${n}.zip`), 'Content-Transfer-Encoding: base64'], 'A'.repeat(size / 960)),
        ),
      ),
    heavy: true,
  },
  {
    name: 'full-of-html',
    mechanism: 'Is nine hundred parts of HTML, each light enough.',
    size: full,
    write: (size) =>
      malloryPacks(
        'mixed',
        ...Array.from({ length: 900 }, () =>
          ['Content-Type: text/html', '', '<p>word <b>word</b>'.repeat(size / 18_000)].join('\r\n'),
        ),
      ),
    reads: { notices: ['html_too_heavy'] },
    heavy: true,
  },
  {
    name: 'full-of-html-beside-text',
    mechanism: 'Puts one line of text beside megabytes of HTML, all of which becomes text.',
    size: full,
    write: (size) =>
      malloryPacks(
        'mixed',
        'Content-Type: text/plain\r\n\r\nwords',
        ...Array.from({ length: 9 }, () =>
          ['Content-Type: text/html', '', '<li>word<a href="http://evil.example/">x</a>'.repeat(size / 400)].join(
            '\r\n',
          ),
        ),
      ),
    heavy: true,
    reads: { text: ['words'], notices: ['html_too_heavy', 'text_cut'] },
  },
  {
    name: 'full-of-text-beside-html',
    mechanism: 'Puts one line of HTML beside megabytes of text, all of which becomes HTML.',
    size: full,
    write: (size) =>
      malloryPacks(
        'mixed',
        'Content-Type: text/html\r\n\r\n<p>words',
        ...Array.from({ length: 5 }, () => ['', '<&>'.repeat(size / 16)].join('\r\n')),
      ),
    heavy: true,
    reads: { notices: ['html_too_heavy', 'text_cut'] },
  },
];
