import { parseArgs } from 'node:util';
import type { ApiKey } from '@mayfly/contracts/operator-api';
import { type DomainCommand, domainUsage, parseDomainCommand, performDomainCommand } from './domain-command.ts';
import { type OperatorApi, OperatorError } from './operator-api.ts';

export type CommandDeps = {
  /** Throws an `OperatorError` where the settings do not say which server, or not with what key. */
  readonly api: () => OperatorApi;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

export const usage = `mayfly-admin: what the operator of a Mayfly does

  mayfly-admin keys create <label>   make an API key; it is shown this once
  mayfly-admin keys list             the keys there are
  mayfly-admin keys revoke <id>      end one, at once

${domainUsage}

  --json   answers for programs

It talks to MAYFLY_OPERATOR_URL with MAYFLY_OPERATOR_KEY.`;

/** Resolves with the exit code: 0 done, 1 not done, 2 not understood. */
export async function runCommand(args: readonly string[], deps: CommandDeps): Promise<number> {
  const asked = parse(args);
  if (asked === undefined) {
    deps.err(usage);
    return 2;
  }
  try {
    deps.out(await perform(asked, deps.api));
    return 0;
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    deps.err(`mayfly-admin: ${error.message}`);
    return 1;
  }
}

type Asked = { readonly json: boolean } & (
  | { readonly verb: 'help' | 'list' }
  | { readonly verb: 'domains'; readonly command: DomainCommand }
  | { readonly verb: 'create' | 'revoke'; readonly what: string }
);

function parse(args: readonly string[]): Asked | undefined {
  try {
    const [first] = args.filter((arg) => arg !== '--json');
    if (first === 'domains' && !args.includes('--help')) return parseDomains(args);
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
    const { json } = values;
    if (values.help) return { verb: 'help', json };
    const [about, verb, what, ...more] = positionals;
    if (about !== 'keys' || more.length > 0) return undefined;
    if (verb === 'list' && what === undefined) return { verb, json };
    return (verb === 'create' || verb === 'revoke') && what !== undefined ? { verb, what, json } : undefined;
  } catch {
    return undefined;
  }
}

/** Its options are its own: no other command takes them. */
function parseDomains(args: readonly string[]): Asked | undefined {
  const command = parseDomainCommand(args.filter((arg) => arg !== '--json').slice(1));
  return command && { verb: 'domains', command, json: args.includes('--json') };
}

async function perform(asked: Asked, api: CommandDeps['api']): Promise<string> {
  switch (asked.verb) {
    case 'help':
      return usage;
    case 'domains':
      return performDomainCommand(asked.command, asked.json, api);
    case 'list': {
      const listed = await api().listKeys();
      return asked.json ? JSON.stringify(listed) : keyTable(listed.items);
    }
    case 'create': {
      const created = await api().createKey(asked.what);
      return asked.json
        ? JSON.stringify(created)
        : `${created.key}\n\nShown this once. To end it: mayfly-admin keys revoke ${created.id}`;
    }
    case 'revoke':
      await api().revokeKey(asked.what);
      return asked.json ? JSON.stringify({ id: asked.what }) : 'It opens nothing any more.';
  }
}

function keyTable(keys: readonly ApiKey[]): string {
  if (keys.length === 0) return 'There are no API keys.';
  // A label may hold anything: nothing of it may move a terminal's cursor.
  return keys.map(({ id, createdAt, label }) => `${id}  ${createdAt}  ${label.replace(/\p{C}/gu, '?')}`).join('\n');
}
