/**
 * Everything that the doctor can find, a row each: what is wrong, why it matters, and the line that mends it.
 * `{about}` is the name, address or setting it was found at, `{want}` what should stand there.
 */
export const findingKinds = {
  dns_silent: {
    what: 'The DNS resolver {about} does not answer',
    why: 'Nothing can be said about records that nobody can look up.',
    change: 'MAYFLY_RESOLVER={want}',
  },
  mx_missing: {
    what: '{about} has no MX record',
    why: 'Senders look there for where mail to it goes.',
    change: '{about}. MX 10 {want}.',
  },
  mx_null: {
    what: '{about} says by a null MX that it takes no mail (RFC 7505)',
    why: 'Senders refuse to send to it, without ever asking Mayfly.',
    change: '{about}. MX 10 {want}.',
  },
  mx_is_address: {
    what: 'The MX record of {about} names an IP address',
    why: 'It must be a host name (RFC 1035); many senders treat anything else as no MX at all.',
    change: '{about}. MX 10 {want}.',
  },
  mx_is_alias: {
    what: 'The MX host {about} is an alias (CNAME)',
    why: 'RFC 2181 forbids it, and some senders give up there.',
    change: '{about}. A {want}',
  },
  mx_host_unknown: {
    what: 'The MX host {about} has no address',
    why: 'Senders know the name of your mail server and not where it is.',
    change: '{about}. A {want}',
  },
  wildcard_missing: {
    what: 'Names under {about} have no MX record',
    why: 'Inboxes are offered under any one label of it, and no mail can reach them.',
    change: '*.{about}. MX 10 {want}.',
  },
  address_private: {
    what: '{about} leads to an address that the internet does not reach',
    why: 'Only machines beside yours can come there.',
    change: '{want}. A <the public address of this machine>',
  },
  ptr_missing: {
    what: '{about} has no PTR record',
    why: 'Nothing is sent from it, so mail comes in all the same; but scanners take such hosts for home lines and list them.',
    change: '{about} PTR {want}.   (set where you rent the address)',
  },
  ptr_mismatch: {
    what: 'The PTR record of {about} names a host that does not lead back to it',
    why: 'Whoever checks takes one of the two for a lie.',
    change: '{about} PTR {want}.   (set where you rent the address)',
  },
  caa_forbids: {
    what: 'A CAA record forbids the authorities that Caddy asks to certify {about}',
    why: 'There will be no certificate, or none again when this one ends.',
    change: '{about}. CAA 0 issue "letsencrypt.org"',
  },
  page_host_unknown: {
    what: 'The host of the page, {about}, has no address',
    why: 'No browser finds it.',
    change: '{about}. A {want}',
  },
  smtp_not_bound: {
    what: 'Nobody takes mail at {about} on this machine',
    why: 'It is where the ingester was told to listen: it does not run, or runs with other settings.',
    change: 'MAYFLY_SMTP_PORT={want}',
  },
  smtp_closed: {
    what: 'Nobody takes mail at {about}',
    why: 'It is where the MX record sends all senders: a firewall, a provider that blocks port 25, or no port mapping.',
    change: 'MAYFLY_SMTP_HOST=0.0.0.0 MAYFLY_SMTP_PORT={want}, and the firewall open for TCP port {want}',
  },
  smtp_silent: {
    what: 'Somebody answers at {about} and does not greet with 220',
    why: 'Senders wait for a greeting, and go away when they hear another code.',
    change: 'MAYFLY_SMTP_CONNECTIONS={want}, if this address is counted; else look at the log of the ingester',
  },
  smtp_not_mayfly: {
    what: 'Another mail server than Mayfly answers at {about}',
    why: 'It gets the mail, and knows of no inbox. Behind Postfix, hand over by LMTP as docs/behind-a-proxy.md says.',
    change: 'stop that server, then MAYFLY_SMTP_PORT={want}',
  },
  smtp_wrong_name: {
    what: 'The mail server at {about} greets by a name that is none of its own',
    why: 'It runs with other domains than these settings have; some senders compare the name.',
    change: 'MAYFLY_DOMAINS={want}, in the environment of the ingester',
  },
  starttls_missing: {
    what: 'The mail server at {about} offers no STARTTLS',
    why: 'Mail comes to it readable for everybody on the way, and senders who insist on TLS do not come.',
    change: 'MAYFLY_SMTP_TLS_CERT={want}.crt MAYFLY_SMTP_TLS_KEY={want}.key',
  },
  starttls_broken: {
    what: 'STARTTLS fails at {about}',
    why: 'Senders try it, lose the connection, and try again for days.',
    change: 'MAYFLY_SMTP_TLS_CERT={want}.crt MAYFLY_SMTP_TLS_KEY={want}.key, of one another',
  },
  certificate_wrong_name: {
    what: 'The certificate at {about} is for another name',
    why: 'Who checks it (browsers always, senders with MTA-STS or DANE) does not go on.',
    change: 'a certificate for {want}',
  },
  certificate_expired: {
    what: 'The certificate at {about} has ended',
    why: 'Browsers refuse it, and so do senders who check.',
    change: 'renew the one for {want}, and see why that did not happen by itself',
  },
  certificate_ends_soon: {
    what: 'The certificate at {about} ends soon and was not renewed',
    why: 'It should have been by now: what renews it fails, or the new one is not read.',
    change: 'renew the one for {want}, and look at the log of what renews it',
  },
  certificate_not_yet_valid: {
    what: 'The certificate at {about} is not valid yet',
    why: 'It was made in the future of this machine: one of two clocks is wrong.',
    change: 'timedatectl set-ntp true, then renew the one for {want}',
  },
  certificate_untrusted: {
    what: 'The certificate at {about} is of no authority that is known here',
    why: 'Browsers warn of it; senders who check do not go on. Its chain may be incomplete.',
    change: 'a certificate for {want} by a public authority, with its whole chain',
  },
  domain_refused: {
    what: 'The mail server of {about} refuses mail to it',
    why: 'The running ingester does not have it among its domains.',
    change: 'MAYFLY_DOMAINS={want}, in the environment of the ingester',
  },
  open_relay: {
    what: 'The mail server at {about} takes mail for domains that are not yours',
    why: 'It will be used to send spam. Mayfly never does: it is another server, or one in front of it.',
    change: 'relay_domains = {want}   (Postfix), with reject_unauth_destination',
  },
  redis_unreachable: {
    what: 'Redis does not answer',
    why: 'Without it there is no inbox; senders are told 451 and come again later.',
    change: 'REDIS_URL={want}',
  },
  redis_too_old: {
    what: 'Redis is {about}',
    why: 'Sharded channels and absolute expiry times need 7.',
    change: 'apt install redis-server, of {want} or newer',
  },
  redis_evicts: {
    what: 'Redis may throw living mail away when memory is short',
    why: 'A 250 was a promise to keep it.',
    change: 'maxmemory-policy {want}   (redis.conf)',
  },
  redis_unbounded: {
    what: 'Redis has no limit of memory',
    why: 'Instead of refusing mail in time, it is killed when the machine has none left.',
    change: 'maxmemory {want}   (redis.conf)',
  },
  redis_nearly_full: {
    what: 'Redis holds {about} of what it may',
    why: 'From 85 % on nobody is given an inbox, from 95 % on mail is refused.',
    change: 'maxmemory {want}   (redis.conf), or a shorter MAYFLY_TOMBSTONE_LIFETIME',
  },
  store_size_too_large: {
    what: 'MAYFLY_STORE_SIZE is more than Redis may hold',
    why: 'Redis is full before Mayfly thinks so, and refuses in the middle of a delivery.',
    change: 'MAYFLY_STORE_SIZE={want}',
  },
  redis_writes_to_disk: {
    what: 'Redis writes mail to a disk though MAYFLY_DURABILITY is memory',
    why: 'Mail that has ended can still be read from its files, and the page tells everybody so.',
    change: 'save "" and appendonly no   (redis.conf), or MAYFLY_DURABILITY={want}',
  },
  redis_keeps_no_log: {
    what: 'Redis keeps no append-only file though MAYFLY_DURABILITY is disk',
    why: 'A crash loses what was answered 250; Mayfly does not start with it.',
    change: 'appendonly {want}   (redis.conf)',
  },
  redis_syncs_late: {
    what: 'Redis answers before its append-only file is on the disk',
    why: 'A crash takes back the last seconds of what was answered 250.',
    change: 'appendfsync {want}   (redis.conf)',
  },
  clock_off: {
    what: 'The clock of {about} is not that of this machine',
    why: 'Lifetimes are told by one and counted by the other; certificates and limits go wrong with it.',
    change: 'timedatectl set-ntp {want}',
  },
  public_url_unset: {
    what: 'MAYFLY_PUBLIC_URL is not set',
    why: 'Behind a proxy the page is at another origin than the gateway thinks, which refuses its own live connection.',
    change: 'MAYFLY_PUBLIC_URL=https://{want}',
  },
  public_url_plain: {
    what: 'The page is at {about}, without TLS',
    why: 'Addresses, tokens and mail can be read on the way; copying, notifications and the proof of work need https.',
    change: 'MAYFLY_PUBLIC_URL={want}',
  },
  page_unreachable: {
    what: 'Nobody answers at {about}',
    why: 'The page cannot be opened: the proxy in front does not run, or port 443 is closed.',
    change: 'reverse_proxy {want}   (Caddyfile), and the firewall open for TCP port 443',
  },
  page_not_mayfly: {
    what: 'What answers at {about} is not Mayfly',
    why: 'The proxy leads elsewhere, or the gateway behind it does not run.',
    change: 'reverse_proxy {want}   (Caddyfile)',
  },
  domains_differ: {
    what: 'The gateway at {about} does not offer the domains that it should: {want}',
    why: 'MAYFLY_DOMAINS is where a store begins; what is named there later nobody has added.',
    change: 'mayfly-admin domains add <domain>   (mayfly-admin domains list tells which are there)',
  },
  websocket_blocked: {
    what: 'A WebSocket does not get through to {about}',
    why: 'Pages fall back to polling: slower, dearer, and broken with more than one gateway.',
    change: 'reverse_proxy {want}   (Caddy needs no more; nginx: proxy_http_version 1.1 and the Upgrade header)',
  },
  origin_refused: {
    what: 'The gateway refuses pages that come from {about}',
    why: 'The page opens, and its live connection and every ask are answered 403.',
    change: 'MAYFLY_PUBLIC_URL={want}, in the environment of the gateway',
  },
  forwarded_for_ignored: {
    what: 'The gateway takes everybody who comes through {about} for one visitor',
    why: 'Limits for one IP address hold for all people together, and are soon reached.',
    change: 'MAYFLY_TRUST_PROXY={want}',
  },
  forwarded_for_forged: {
    what: 'Whoever asks {about} can claim to be any IP address',
    why: 'Limits for one IP address hold for nobody.',
    change: 'MAYFLY_TRUST_PROXY={want}, naming the proxies that really are in front, and no more',
  },
  operator_public: {
    what: 'What is for the operator alone answers at {about}',
    why: 'Figures are everybody’s, and the operator’s key can be guessed from everywhere.',
    change: 'remove {want} from the proxy',
  },
  canary_not_made: {
    what: 'No inbox could be made at {about}',
    why: 'Nobody else can make one either.',
    change: 'look at the log of the gateway: {want}',
  },
  canary_refused: {
    what: 'A mail to a new inbox was refused at {about}',
    why: 'So is everybody’s.',
    change: 'the mail server said: {want}',
  },
  canary_lost: {
    what: 'A mail that was answered 250 at {about} did not show on the live connection',
    why: 'Ingester and gateway do not share a store or a secret, or the live connection is held up on its way.',
    change: 'REDIS_URL and MAYFLY_SECRET alike for ingester and gateway; {want}',
  },
  canary_kept: {
    what: 'An inbox that was discarded at {about} is still there',
    why: 'What people erase must be gone.',
    change: 'look at the log of the gateway: {want}',
  },
} as const satisfies Readonly<Record<string, { what: string; why: string; change: string }>>;

export type FindingKind = keyof typeof findingKinds;

export type Finding = {
  readonly kind: FindingKind;
  /** The name, address or setting it was found at; never what a stranger sent. */
  readonly about: string;
  readonly want: string;
};

export type ExplainedFinding = { readonly kind: FindingKind } & Readonly<
  Record<'about' | 'what' | 'why' | 'change', string>
>;

export function explain({ kind, about, want }: Finding): ExplainedFinding {
  const { what, why, change } = findingKinds[kind];
  const fill = (text: string) => text.replaceAll('{about}', about).replaceAll('{want}', want);
  return { kind, about, what: fill(what), why, change: fill(change) };
}
