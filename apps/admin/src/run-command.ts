import { parseArgs } from 'node:util';
import type { ApiKey } from '@mayfly/contracts/operator-api';
import type { EffectiveSetting } from '@mayfly/runtime/describe-config';
import { describeFindings } from './doctor/describe-findings.ts';
import type { Finding } from './doctor/finding.ts';
import { type DomainCommand, domainUsage, parseDomainCommand, performDomainCommand } from './domain-command.ts';
import { type OperatorApi, OperatorError } from './operator-api.ts';

export type CommandDeps = {
  /** Throws an `OperatorError` where the settings do not say which server, or not with what key. */
  readonly api: () => OperatorApi;
  readonly doctor: (options: DoctorOptions) => Promise<readonly Finding[]>;
  /** Throws an `OperatorError` where a setting is wrong. */
  readonly config: () => readonly EffectiveSetting[];
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

export type DoctorOptions = {
  /** The installation is not on the internet, and is not meant to be. */
  readonly isPrivate: boolean;
  /** Where senders bring mail to. */
  readonly smtpPort: number;
};

export const usage = `mayfly-admin: what the operator of a Mayfly does

  mayfly-admin keys create <label>   make an API key; it is shown this once
  mayfly-admin keys list             the keys there are
  mayfly-admin keys revoke <id>      end one, at once

${domainUsage}

  mayfly-admin doctor                why no mail arrives: looks at DNS, port 25, certificates, Redis, clocks and
                                     the proxy, and sends itself a mail; exits with 1 where something is wrong
      --private                      not on the internet: private addresses and plain http are meant
      --smtp-port <n>                where senders bring mail to, if not to port 25
  mayfly-admin config                the settings of this environment as they take effect, without secrets

  --json   answers for programs

keys talks to MAYFLY_OPERATOR_URL with MAYFLY_OPERATOR_KEY; doctor and config read
the settings that the servers were started with.`;

/** Resolves with the exit code: 0 done, 1 not done or something found, 2 not understood. */
export async function runCommand(args: readonly string[], deps: CommandDeps): Promise<number> {
  const asked = parse(args);
  if (asked === undefined) {
    deps.err(usage);
    return 2;
  }
  try {
    if (asked.verb === 'doctor') return await showFindings(asked, deps);
    deps.out(await perform(asked, deps));
    return 0;
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    deps.err(`mayfly-admin: ${error.message}`);
    return 1;
  }
}

type Asked = { readonly json: boolean } & (
  | { readonly verb: 'help' | 'list' | 'config' }
  | { readonly verb: 'domains'; readonly command: DomainCommand }
  | ({ readonly verb: 'doctor' } & DoctorOptions)
  | { readonly verb: 'create' | 'revoke'; readonly what: string }
);

function parse(args: readonly string[]): Asked | undefined {
  try {
    const [first] = args.filter((arg) => arg !== '--json');
    if (first === 'domains' && !args.includes('--help')) return parseDomains(args);
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        private: { type: 'boolean' },
        'smtp-port': { type: 'string' },
      },
      allowPositionals: true,
    });
    const { json } = values;
    if (values.help) return { verb: 'help', json };
    const [about, verb, what, ...more] = positionals;
    if (about === 'doctor' && verb === undefined) return parseDoctor(values, json);
    if (values.private || values['smtp-port'] !== undefined) return undefined;
    if (about === 'config' && verb === undefined) return { verb: 'config', json };
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

function parseDoctor(values: { private?: boolean; 'smtp-port'?: string }, json: boolean): Asked | undefined {
  const smtpPort = Number(values['smtp-port'] ?? 25);
  const isPort = Number.isInteger(smtpPort) && smtpPort > 0 && smtpPort < 65_536;
  return isPort ? { verb: 'doctor', isPrivate: values.private === true, smtpPort, json } : undefined;
}

async function showFindings(asked: DoctorOptions & { json: boolean }, { doctor, out }: CommandDeps): Promise<number> {
  const findings = await doctor(asked);
  out(describeFindings(findings, asked.json));
  return findings.length === 0 ? 0 : 1;
}

async function perform(asked: Exclude<Asked, { verb: 'doctor' }>, { api, config }: CommandDeps): Promise<string> {
  switch (asked.verb) {
    case 'help':
      return usage;
    case 'domains':
      return performDomainCommand(asked.command, asked.json, api);
    case 'config':
      return asked.json ? JSON.stringify({ settings: config() }) : settingLines(config());
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

/** As a file of settings: what is unset or secret is a comment. */
function settingLines(settings: readonly EffectiveSetting[]): string {
  return settings
    .map(({ name, value, from }) => (value === undefined ? `# ${name} is ${words[from]}` : `${name}=${value}`))
    .join('\n')
    .replace(/[^\P{C}\n]/gu, '?');
}

const words: Readonly<Record<EffectiveSetting['from'], string>> = {
  environment: 'set',
  default: 'at its default',
  unset: 'unset',
  secret: 'set to something not shown here',
};

function keyTable(keys: readonly ApiKey[]): string {
  if (keys.length === 0) return 'There are no API keys.';
  // A label may hold anything: nothing of it may move a terminal's cursor.
  return keys.map(({ id, createdAt, label }) => `${id}  ${createdAt}  ${label.replace(/\p{C}/gu, '?')}`).join('\n');
}
