import type { Access } from '@mayfly/client/http-api';

/** What a link says that was opened. malformed: it is one of ours, and something of it is missing. */
export type RecoveryLink = { readonly kind: 'access'; readonly access: Access } | { readonly kind: 'malformed' };

const prefix = '#open=';

/** Opens the inbox anywhere. All of it is in the fragment, which no browser sends to a server. */
export function recoveryLink(origin: string, { inboxId, token }: Access): string {
  return `${origin}/${prefix}${inboxId}.${token}`;
}

/** undefined where the fragment is none of ours. */
export function readRecoveryLink(fragment: string): RecoveryLink | undefined {
  if (!fragment.startsWith(prefix)) return undefined;
  const [, inboxId, token] = /^([\w-]{1,64})\.([\w-]{1,256})$/.exec(fragment.slice(prefix.length)) ?? [];
  if (inboxId === undefined || token === undefined) return { kind: 'malformed' };
  return { kind: 'access', access: { inboxId, token } };
}

type Bar = { readonly location: Pick<Location, 'hash' | 'pathname'>; readonly history: Pick<History, 'replaceState'> };

/** Reads the link that is in the address bar, and takes it out of there and of the history before anyone else looks. */
export function takeRecoveryLink({ location, history }: Bar): RecoveryLink | undefined {
  const link = readRecoveryLink(location.hash);
  if (link) history.replaceState(null, '', location.pathname);
  return link;
}
