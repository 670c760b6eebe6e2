import { parseArgs } from 'node:util';
import { type Duration, isDuration } from '@mayfly/client/duration';

type Common = {
  readonly json: boolean;
  /** The address of the inbox that is meant; undefined: the last one made. */
  readonly inbox: string | undefined;
};

export type Sought = {
  readonly from: string | undefined;
  readonly subject: string | undefined;
  /** A cursor. */
  readonly since: number | undefined;
  readonly timeout: Duration;
};

export type Command = Common &
  (
    | { readonly verb: 'help' | 'cursor' | 'watch' | 'discard' }
    | {
        readonly verb: 'new';
        readonly lifetime: Duration | undefined;
        readonly localPart: string | undefined;
        readonly label: string | undefined;
      }
    | ({ readonly verb: 'wait' | 'code' } & Sought)
    | { readonly verb: 'read'; readonly messageId: string | undefined; readonly source: boolean }
    | { readonly verb: 'extend'; readonly by: Duration | undefined }
    | { readonly verb: 'mailpit'; readonly port: number }
  );

export const usage = `mayfly: disposable inboxes from the command line

  mayfly new                 make an inbox, and print its address
      --lifetime 10m         one of those the server offers
      --name quiet-river     the part before the @
      --label 'sign-up'      a word of your own
  mayfly wait                wait for a mail and print it; what is there already counts
  mayfly code                wait for a mail with a one-time code and print the code: of several, that of the newest
      --from, --subject      what has to stand in it
      --since 3              only mail that came after this cursor
      --timeout 30s
  mayfly cursor              the number of the last thing that happened in the inbox, for --since
  mayfly read                what is in the inbox
  mayfly read <id>           one message; "latest" is the newest
      --source               as it came
  mayfly watch               what happens in it, as it happens, to its end
  mayfly extend [10m]        give it more time
  mayfly discard             erase it and everything in it, now
  mayfly mailpit             serve the inboxes by Mailpit's interface
      --port 8025

  --inbox <address>   another than the last one made
  --json              answers for programs

New inboxes are made at MAYFLY_URL (http://localhost:3000), with MAYFLY_API_KEY where that is set. Tokens are kept in
the folder MAYFLY_STATE ($XDG_STATE_HOME/mayfly/inboxes).

Exit code: 0 done; 1 not there, not in time or not done; 2 not understood; 130 broken off by Ctrl-C.`;

/** Undefined for what is not understood. */
export function parseCommand(args: readonly string[]): Command | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [verb = '', what, ...more] = positionals;
    if (values.help) return { verb: 'help', json: false, inbox: undefined };
    if (more.length > 0 || !isVerb(verb) || !fits(verb, what, Object.keys(values))) return undefined;
    return commandOf(verb, what, values);
  } catch {
    return undefined;
  }
}

const options = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  inbox: { type: 'string' },
  lifetime: { type: 'string' },
  name: { type: 'string' },
  label: { type: 'string' },
  from: { type: 'string' },
  subject: { type: 'string' },
  since: { type: 'string' },
  timeout: { type: 'string' },
  source: { type: 'boolean' },
  port: { type: 'string' },
} as const;

type Values = { readonly [name in keyof typeof options]?: string | boolean | undefined };

/** What each verb takes beside `--json`, and whether a word may follow it. */
const verbs = {
  new: { takes: ['lifetime', 'name', 'label'], word: false },
  wait: { takes: ['inbox', 'from', 'subject', 'since', 'timeout'], word: false },
  code: { takes: ['inbox', 'from', 'subject', 'since', 'timeout'], word: false },
  cursor: { takes: ['inbox'], word: false },
  read: { takes: ['inbox', 'source'], word: true },
  watch: { takes: ['inbox'], word: false },
  extend: { takes: ['inbox'], word: true },
  discard: { takes: ['inbox'], word: false },
  mailpit: { takes: ['port'], word: false },
} as const;

type Verb = keyof typeof verbs;

function isVerb(text: string): text is Verb {
  return Object.hasOwn(verbs, text);
}

function fits(verb: Verb, what: string | undefined, given: readonly string[]): boolean {
  const takes: readonly string[] = ['json', ...verbs[verb].takes];
  return (what === undefined || verbs[verb].word) && given.every((name) => takes.includes(name));
}

function commandOf(verb: Verb, what: string | undefined, values: Values): Command | undefined {
  const common = { json: values.json === true, inbox: text(values.inbox) };
  switch (verb) {
    case 'new':
      return {
        ...common,
        ...{ verb, lifetime: duration(values.lifetime), localPart: text(values.name), label: text(values.label) },
      };
    case 'wait':
    case 'code':
      return {
        ...common,
        ...{ verb, from: text(values.from), subject: text(values.subject), since: cursor(values.since) },
        timeout: duration(values.timeout) ?? '30s',
      };
    case 'read':
      if (values.source && what === undefined) return undefined;
      return { ...common, verb, messageId: what, source: values.source === true };
    case 'extend':
      return { ...common, verb, by: duration(what) };
    case 'mailpit':
      return { ...common, verb, port: port(values.port ?? '8025') };
    default:
      return { ...common, verb };
  }
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function duration(value: string | boolean | undefined): Duration | undefined {
  const given = text(value);
  if (given === undefined || isDuration(given)) return given;
  throw new RangeError(`not a duration: ${given}`);
}

function cursor(value: string | boolean | undefined): number | undefined {
  const given = text(value);
  if (given === undefined || /^\d{1,15}$/.test(given)) return given === undefined ? undefined : Number(given);
  throw new RangeError(`not a cursor: ${given}`);
}

function port(value: string | boolean): number {
  const given = Number(value);
  if (Number.isInteger(given) && given >= 0 && given <= 65_535) return given;
  throw new RangeError(`not a port: ${value}`);
}
