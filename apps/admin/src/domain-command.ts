import { parseArgs } from 'node:util';
import type { AddDomainRequest, OperatedDomain, SetDomainRequest } from '@mayfly/contracts/operator-api';
import { describeRecords, dnsRecords, type MailHost } from './dns-records.ts';
import type { OperatorApi } from './operator-api.ts';

export const domainUsage = `  mayfly-admin domains list          the domains there are, their states and weights
  mayfly-admin domains add <domain> [--weight <n>] [--state receive-only]
                                     offer one; '*.example.org': under any one label of it
  mayfly-admin domains set <domain> [--weight <n>] [--state active|receive-only]
                                     how often it is offered; receive-only: no new inboxes
  mayfly-admin domains retire <domain>
                                     no new inboxes; gone when the last of its inboxes has ended
  mayfly-admin domains remove <domain>
                                     a retired one, at once
  mayfly-admin domains records <domain> --address <ip> [--address <ip>] [--mail-host <name>]
                                     what to publish in DNS for it; asks no server`;

export type DomainCommand =
  | { readonly verb: 'list' }
  | { readonly verb: 'add'; readonly request: AddDomainRequest }
  | { readonly verb: 'set'; readonly name: string; readonly request: SetDomainRequest }
  | { readonly verb: 'retire' | 'remove'; readonly name: string }
  | { readonly verb: 'records'; readonly name: string; readonly host: MailHost };

/** What stands behind `domains`; undefined where it is not understood. */
export function parseDomainCommand(args: readonly string[]): DomainCommand | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      weight: { type: 'string' },
      state: { type: 'string' },
      address: { type: 'string', multiple: true },
      'mail-host': { type: 'string' },
    },
    allowPositionals: true,
  });
  const [verb, name, ...more] = positionals;
  const { address, 'mail-host': mailHost, ...change } = values;
  if (more.length > 0) return undefined;
  if (verb === 'records' && name !== undefined && address !== undefined)
    return isEmpty(change) ? { verb, name, host: { addresses: address, mailHost } } : undefined;
  if (address !== undefined || mailHost !== undefined) return undefined;
  return parseChange(verb, name, change);
}

type RequestedChange = Partial<Pick<AddDomainRequest, 'weight' | 'state'>>;
type Change = { readonly weight?: string | undefined; readonly state?: string | undefined };

function parseChange(verb: string | undefined, name: string | undefined, change: Change): DomainCommand | undefined {
  if (name === undefined) return verb === 'list' && isEmpty(change) ? { verb } : undefined;
  if (verb === 'retire' || verb === 'remove') return isEmpty(change) ? { verb, name } : undefined;
  const request = requestFrom(change);
  if (request === undefined) return undefined;
  if (verb === 'add') return { verb, request: { name, state: 'active', weight: 1, ...request } };
  return verb === 'set' && !isEmpty(change) ? { verb, name, request } : undefined;
}

function requestFrom({ weight, state }: Change): RequestedChange | undefined {
  if (weight !== undefined && !/^\d{1,9}$/.test(weight)) return undefined;
  const given = weight === undefined ? {} : { weight: Number(weight) };
  if (state === undefined) return given;
  return state === 'active' || state === 'receive-only' ? { ...given, state } : undefined;
}

function isEmpty(change: Change): boolean {
  return change.weight === undefined && change.state === undefined;
}

/** Resolves with what to print. */
export async function performDomainCommand(
  asked: DomainCommand,
  json: boolean,
  api: () => OperatorApi,
): Promise<string> {
  const print = (answer: object, words: string) => (json ? JSON.stringify(answer) : words);
  switch (asked.verb) {
    case 'list': {
      const listed = await api().listDomains();
      return print(listed, domainTable(listed.items));
    }
    case 'add': {
      const added = await api().addDomain(asked.request);
      return print(added, `${domainTable([added])}\n\nWhat to publish: mayfly-admin domains records '${added.name}' …`);
    }
    case 'set':
    case 'retire': {
      const request = asked.verb === 'set' ? asked.request : ({ state: 'retired' } as const);
      const changed = await api().setDomain(asked.name, request);
      return print(changed, domainTable([changed]));
    }
    case 'remove':
      await api().removeDomain(asked.name);
      return print({ name: asked.name }, 'Mail to it is refused from now on.');
    case 'records': {
      const published = dnsRecords(asked.name, asked.host);
      return print(published, describeRecords(published));
    }
  }
}

function domainTable(domains: readonly OperatedDomain[]): string {
  if (domains.length === 0) return 'There are no domains: nobody can have an inbox.';
  const widest = Math.max(...domains.map(({ name }) => name.length));
  return domains
    .map(({ name, state, weight, endsAt }) => {
      const fate = endsAt === undefined ? '' : `  gone at ${endsAt}`;
      return `${name.padEnd(widest)}  ${state.padEnd(12)}  weight ${weight}${fate}`;
    })
    .join('\n');
}
