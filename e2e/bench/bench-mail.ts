/** The mails that are measured with: no Message-ID, so that one sent again and again is stored as often. */
import { createRandom } from '@mayfly/test-peers/seeded-random';

export type BenchMail = { readonly name: string; readonly source: string };

const random = createRandom(1);
const words =
  'account order garden letter window river quiet morning number simple travel weather market ticket station bridge'.split(
    ' ',
  );

const cell =
  'style="padding:16px 24px;font-family:Helvetica,Arial,sans-serif;font-size:15px;line-height:22px;color:#333"';
const table = '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">';

export const benchMails: readonly BenchMail[] = [
  { name: '2 kB text', source: mailOf('text/plain; charset=utf-8', textOf(1800)) },
  { name: '12 kB HTML, one-time code', source: mailOf('text/html; charset=utf-8', codeHtml(11_600)) },
  { name: '40 kB HTML, newsletter', source: mailOf('text/html; charset=utf-8', newsletterHtml(39_600)) },
  { name: '1 MB attachment', source: withAttachment(700_000) },
];

function mailOf(contentType: string, body: string): string {
  return `${header()}Content-Type: ${contentType}\r\nContent-Transfer-Encoding: 7bit\r\n\r\n${body}`;
}

function header(): string {
  return [
    'From: Example Service <no-reply@service.example>',
    'To: Ada <ada@bench.example>',
    'Subject: Your code is 482910',
    'Date: Wed, 25 Nov 2026 12:00:00 +0000',
    'MIME-Version: 1.0',
    '',
  ].join('\r\n');
}

function sentence(): string {
  const count = 7 + Math.floor(random.share() * 6);
  const said = Array.from({ length: count }, () => random.pick(words)).join(' ');
  return `${said[0]?.toUpperCase()}${said.slice(1)}.`;
}

function textOf(bytes: number): string {
  let text = 'Your code is 482910. It is good for ten minutes.\r\n';
  while (text.length < bytes) text += `${sentence()}\r\n`;
  return text;
}

function codeHtml(bytes: number): string {
  const code = `<td align="center" ${cell}><b style="font-size:32px;letter-spacing:6px">482910</b></td>`;
  return page(`<tr>${code}</tr>`, bytes);
}

export function newsletterHtml(bytes: number): string {
  return page('<tr><td><img src="https://img.example/head.png" width="600" alt="News"></td></tr>', bytes);
}

function page(first: string, bytes: number): string {
  const styles = '.b{width:600px;margin:0 auto}@media (max-width:600px){.b{width:100%!important}}';
  let html = `<!doctype html>\r\n<html><head><meta charset="utf-8"><title>Mail</title><style>${styles}</style></head>\r\n`;
  html += `<body bgcolor="#f4f4f7">${table}<tr><td align="center">\r\n${table}${first}\r\n`;
  for (let row = 0; html.length < bytes - 100; row++) {
    html += `<tr><td ${cell}>${sentence()} <a href="https://service.example/a/${row}?u=${random.share().toString(36).slice(2)}" `;
    html += `style="color:#3b5bdb">${random.pick(words)}</a><br>${sentence()}</td></tr>\r\n`;
  }
  return `${html}</table></td></tr></table></body></html>\r\n`;
}

function withAttachment(bytes: number): string {
  const content = Buffer.from(Array.from({ length: bytes }, () => Math.floor(random.share() * 256)));
  const lines = content.toString('base64').replaceAll(/.{76}/g, '$&\r\n');
  return `${header()}Content-Type: multipart/mixed; boundary=frontier\r\n\r\n--frontier\r\nContent-Type: text/plain\r\n\r\n${textOf(
    400,
  )}\r\n--frontier\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=data.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines}\r\n--frontier--\r\n`;
}
