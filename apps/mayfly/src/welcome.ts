export type Facts = {
  readonly url: string;
  readonly smtp: { readonly host: string; readonly port: number };
  readonly store: 'memory' | 'redis';
};

/** What a person who just started Mayfly wants to know, and a first mail to copy and paste. */
export function welcome({ url, smtp, store }: Facts): string {
  const host = smtp.host === '0.0.0.0' || smtp.host === '::' ? '127.0.0.1' : smtp.host;
  return `
  Mayfly is up.

    Page    ${url}
    SMTP    ${host}:${smtp.port}
    Store   ${store === 'memory' ? 'embedded, in memory: a restart forgets everything' : 'Redis'}

  Open the page, copy the address, put it in place of ADDRESS and send a first mail:

    printf 'From: you@example.org\\r\\nSubject: Hello, Mayfly\\r\\n\\r\\nIt arrived.\\r\\n' | \\
      curl --url smtp://${host}:${smtp.port} --mail-from you@example.org --mail-rcpt ADDRESS -T -

`;
}
