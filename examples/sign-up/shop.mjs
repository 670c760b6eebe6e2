/** A shop to sign up at, which knows nothing of Mayfly: it mails a code to the address it is given, and asks for it. */
import { randomInt } from 'node:crypto';
import { createServer } from 'node:http';
import { createTransport } from 'nodemailer';

const { PORT = '4100', SMTP_PORT = '2525' } = process.env;
const mailer = createTransport({ host: '127.0.0.1', port: Number(SMTP_PORT) });
const codes = new Map();

const server = createServer(async (request, response) => {
  const form = new URLSearchParams(await bodyOf(request));
  const answer = { 'POST /sign-up': signUp, 'POST /confirm': confirm }[`${request.method} ${request.url}`] ?? welcome;
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(await answer(form));
});
server.listen(Number(PORT), '127.0.0.1');

function welcome() {
  return page('<label>E-mail <input name="email" type="email" required></label><button>Sign up</button>', '/sign-up');
}

async function signUp(form) {
  const email = form.get('email') ?? '';
  const code = String(randomInt(100_000, 1_000_000));
  codes.set(email, code);
  await mailer.sendMail({
    from: 'The Shop <hello@shop.example>',
    to: email,
    subject: 'Welcome to the shop',
    text: `Your verification code is ${code}. It is good for ten minutes.`,
  });
  const kept = `<input name="email" type="hidden" value="${email.replace(/[&"<>]/g, '')}">`;
  return page(`${kept}<label>Code <input name="code" required></label><button>Confirm</button>`, '/confirm');
}

function confirm(form) {
  const isRight = codes.get(form.get('email')) === form.get('code');
  return `<!doctype html><title>The shop</title><h1>${isRight ? 'You are in' : 'That is not the code'}</h1>`;
}

function page(fields, action) {
  return `<!doctype html><title>The shop</title><h1>The shop</h1><form method="post" action="${action}">${fields}</form>`;
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
