import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type ServiceName = 'hcaptcha' | 'turnstile' | 'recaptcha';

/** What the service knows of an answer it handed out. */
export type HandedOut = { readonly hostname: string; readonly action?: string; readonly score?: number };

/** How it behaves when it is asked, if not as documented. */
export type Mood =
  | { readonly kind: 'silent' }
  | { readonly kind: 'dribbling' }
  | { readonly kind: 'hanging up' }
  | { readonly kind: 'saying'; readonly status: number; readonly body: string; readonly location?: string };

export type ChallengeServiceStandIn = {
  readonly verifyUrl: string;
  readonly scriptUrl: string;
  /** Every form it was asked with, and every header beside. */
  readonly asked: readonly { readonly form: Record<string, string>; readonly headers: Record<string, unknown> }[];
  /** An answer that counts once. */
  handOut(known: HandedOut): string;
  setMood(mood: Mood | undefined): void;
  stop(): Promise<void>;
};

export type ChallengeServiceOptions = {
  readonly name: ServiceName;
  readonly secret: string;
  /** What answers of its own widget are handed out with. */
  readonly widget?: HandedOut;
  /** Has the widget in a frame of the service's own, and believes what comes from there alone, as the real ones do. */
  readonly framed?: boolean;
};

/**
 * Stands for hCaptcha, Turnstile or reCAPTCHA: checks answers as their documentation says (`POST` of a form, JSON with
 * `success` and `error-codes`), each once, and serves a script that puts a button where the widget would be.
 */
export async function startChallengeService(options: ChallengeServiceOptions): Promise<ChallengeServiceStandIn> {
  const { name, secret, widget = { hostname: 'localhost' }, framed = false } = options;
  const open = new Map<string, HandedOut>();
  const used = new Set<string>();
  const asked: { form: Record<string, string>; headers: Record<string, unknown> }[] = [];
  let mood: Mood | undefined;

  function handOut(known: HandedOut): string {
    const answer = `${name}.${randomBytes(200).toString('base64url')}`;
    open.set(answer, known);
    return answer;
  }

  function verdict(form: Record<string, string>): object {
    const { response = '' } = form;
    if (form.secret === undefined) return failure('missing-input-secret');
    if (form.secret !== secret) return failure('invalid-input-secret');
    if (response === '') return failure('missing-input-response');
    if (used.has(response)) return failure(name === 'hcaptcha' ? 'already-seen-response' : 'timeout-or-duplicate');
    const known = open.get(response);
    if (!known) return failure('invalid-input-response');
    used.add(response);
    const told = { success: true, challenge_ts: new Date().toISOString(), hostname: known.hostname };
    if (name === 'hcaptcha') return { ...told, credit: false };
    if (name === 'turnstile') return { ...told, 'error-codes': [], action: known.action, cdata: '' };
    return { ...told, action: known.action, score: known.score };
  }

  async function verify(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
    asked.push({ form, headers: { ...request.headers } });
    if (mood?.kind === 'silent') return;
    if (mood?.kind === 'hanging up') return void request.socket.destroy();
    response.setHeader('Content-Type', 'application/json');
    if (mood?.kind === 'dribbling') return void response.write('{"success": tr');
    if (mood?.kind === 'saying') {
      if (mood.location !== undefined) response.setHeader('Location', mood.location);
      response.writeHead(mood.status).end(mood.body);
      return;
    }
    response.end(JSON.stringify(verdict(form)));
  }

  const server = createServer((request, response) => {
    const [path] = String(request.url).split('?');
    if (path === '/siteverify' && request.method === 'POST') return void verify(request, response);
    if (path === '/widget') {
      response.setHeader('Content-Type', 'text/html');
      return void response.end(framedWidget(handOut(widget)));
    }
    if (path !== '/api.js') return void response.writeHead(404).end();
    response.setHeader('Content-Type', 'text/javascript');
    response.end(widgetScript(name, framed, () => handOut(widget)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    verifyUrl: `${url}/siteverify`,
    scriptUrl: `${url}/api.js`,
    asked,
    handOut,
    setMood: (next) => {
      mood = next;
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function failure(code: string): object {
  return { success: false, 'error-codes': [code] };
}

/**
 * The interface of the service's script, as far as a page uses it. Its button hands out an answer; the others beside it
 * do what else may become of a widget. It tries, too, what no such script may reach, and says so in its title.
 */
function widgetScript(name: ServiceName, framed: boolean, handOut: () => string): string {
  const answers = JSON.stringify([handOut(), handOut()]);
  return `
const answers = ${answers};
function put(box, options) {
  const button = (words, act) => {
    const made = document.createElement('button');
    made.textContent = words;
    made.onclick = act;
    box.append(made);
  };
  button('I am a person', () => options.callback(answers.shift()));
  button('Fail', () => options['error-callback']('an error'));
  button('Expire', () => options['expired-callback']());
}
const home = new URL(document.currentScript.src).origin;
function frame(box, options) {
  const made = document.createElement('iframe');
  made.src = home + '/widget';
  addEventListener('message', ({ origin, data }) => origin === home && options.callback(data));
  box.append(made);
}
const reached = [];
const attempt = (what, act) => { try { act(); reached.push(what); } catch {} };
attempt('page', () => parent.document.title);
attempt('storage', () => localStorage.length);
attempt('cookies', () => document.cookie);
attempt('navigation', () => { top.location = 'about:blank'; });
document.title = reached.join(' ') || 'reached nothing';
const api = { render: ${framed ? 'frame' : 'put'}, ready: (act) => act(), execute: async () => answers.shift() };
window[${JSON.stringify(name === 'recaptcha' ? 'grecaptcha' : name)}] = api;
window[new URL(document.currentScript.src).searchParams.get('onload')]();
`;
}

function framedWidget(answer: string): string {
  return `<!doctype html><html lang="en"><title>Widget</title><button>I am a person</button><script>
document.querySelector('button').onclick = () => parent.postMessage(${JSON.stringify(answer)}, '*');
</script></html>`;
}
