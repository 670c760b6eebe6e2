import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { CreateInboxOptions, Mayfly, MayflyInbox } from '@mayfly/client';
import type { Finding } from './finding.ts';
import { type SmtpPlace, visitSmtp } from './smtp-visit.ts';

export type CanaryQuestion = {
  readonly mayfly: Mayfly;
  readonly publicUrl: URL;
  /** As the setting has it: `*.example.org` makes one under a random label. */
  readonly domain: string;
  readonly smtp: SmtpPlace;
  /** How long a mail may take to show, in milliseconds. */
  readonly withinMs?: number;
};

/** Makes an inbox, mails to it as any sender would, sees it arrive as any page would, and erases it. */
export async function sendCanary(question: CanaryQuestion): Promise<readonly Finding[]> {
  const { mayfly, publicUrl, domain } = question;
  const about = publicUrl.origin;
  let inbox: MayflyInbox;
  try {
    inbox = await mayfly.createInbox(inboxAt(domain));
  } catch (error) {
    return [{ kind: 'canary_not_made', about, want: reasonOf(error) }];
  }
  try {
    return [...(await mailTo(inbox, question)), ...(await erase(inbox, about))];
  } finally {
    mayfly.close();
  }
}

function inboxAt(pattern: string): CreateInboxOptions {
  return { domain: pattern.replace('*.', ''), label: 'mayfly-admin doctor', signal: AbortSignal.timeout(60_000) };
}

async function mailTo(inbox: MayflyInbox, { smtp, withinMs = 20_000 }: CanaryQuestion): Promise<Finding[]> {
  const about = `${smtp.address}:${smtp.port}`;
  const subject = `Canary ${randomBytes(8).toString('hex')}`;
  const end = new AbortController();
  const watch = await watchFor(inbox, subject, end.signal);
  try {
    const reply = await send(inbox.address, subject, smtp).catch(reasonOf);
    if (!reply.startsWith('250')) return [{ kind: 'canary_refused', about, want: reply }];
    const arrived = await Promise.race([watch.arrived, delay(withinMs, false, { signal: end.signal, ref: false })]);
    return arrived ? [] : [{ kind: 'canary_lost', about, want: `waited ${withinMs / 1000} s` }];
  } finally {
    end.abort();
    await watch.arrived;
  }
}

/** Resolves once the live connection is heard; its `arrived`, whether the mail was heard on it before the end. */
async function watchFor(inbox: MayflyInbox, subject: string, signal: AbortSignal) {
  let heard = () => {};
  const joined = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const arrived = (async () => {
    for await (const fact of inbox.events({ signal })) {
      heard();
      if (fact.type === 'message.received' && fact.summary.subject === subject) return true;
    }
    return false;
  })().catch(() => false);
  await Promise.race([joined, arrived, delay(10_000, undefined, { signal, ref: false }).catch(() => {})]);
  return { arrived };
}

/** The last reply: 250 to a mail that was taken, else the first refusal. */
async function send(to: string, subject: string, place: SmtpPlace): Promise<string> {
  const visit = await visitSmtp(place);
  try {
    if (!visit.greeting.startsWith('220')) return visit.greeting;
    const steps = ['EHLO doctor.mayfly.invalid', 'MAIL FROM:<>', `RCPT TO:<${to}>`, 'DATA'];
    for (const line of steps) {
      const reply = await visit.say(line);
      if (!/^[23]/.test(reply)) return reply;
    }
    return await visit.say(mail(to, subject));
  } finally {
    visit.leave();
  }
}

function mail(to: string, subject: string): string {
  const from = 'From: Mayfly doctor <doctor@mayfly.invalid>';
  return [from, `To: <${to}>`, `Subject: ${subject}`, '', 'This mail looks whether mail arrives.', '.'].join('\r\n');
}

async function erase(inbox: MayflyInbox, about: string): Promise<Finding[]> {
  try {
    await inbox.discard();
    await inbox.messages();
    return [{ kind: 'canary_kept', about, want: 'its inbox can still be read' }];
  } catch (error) {
    const isGone = error instanceof Error && /inbox_gone/.test(error.message);
    return isGone ? [] : [{ kind: 'canary_kept', about, want: reasonOf(error) }];
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
