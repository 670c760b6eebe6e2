import type { Header } from '@mayfly/contracts/message';
import { parseUrl } from './mail-url.ts';

/**
 * Where a List-Unsubscribe field (RFC 2369 section 3.2) leads by https, the first such place it names; undefined
 * for none. It is a link like any other: nothing is sent there by itself.
 */
export function unsubscribeLink(
  headers: readonly Header[],
): { readonly url: string; readonly host: string } | undefined {
  const field = headers.find(({ name }) => name.toLowerCase() === 'list-unsubscribe');
  for (const [, text = ''] of (field?.value ?? '').slice(0, longestField).matchAll(/<([^<>]*)>/g)) {
    const url = parseUrl(text.replace(/\s+/g, ''));
    if (url?.protocol === 'https:' && url.username === '') return { url: url.href, host: url.host };
  }
  return undefined;
}

const longestField = 8192;
