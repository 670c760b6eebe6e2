import { setTimeout as delay } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { AnswerToThread, AskOfThread, SaidByThread } from './authenticate-sender.ts';
import { type Findings, judgementFrom, judgeSender } from './judge-sender.ts';

type Question = { resolve(answer: unknown): void; reject(error: Error): void };

/**
 * The thread that `createSenderAuthentication` starts. It takes any number of mails at once, for most of the time
 * is spent waiting for DNS, and answers each with what is known of it by the deadline. It asks its parent to ask
 * DNS: a thread that is put away in the middle of an answer of DNS's takes the process with it (Node 20).
 */
function serve(port: NonNullable<typeof parentPort>, deadlineMs: number): void {
  const questions = new Map<number, Question>();
  let asked = 0;

  port.on('message', (message: AskOfThread | AnswerToThread) => {
    if (message.kind === 'judge') void judge(message);
    else answered(message);
  });
  say({ kind: 'ready' });

  async function judge({ id, evidence }: AskOfThread): Promise<void> {
    const findings: Findings = {};
    const source = Buffer.from(evidence.source.buffer, evidence.source.byteOffset, evidence.source.byteLength);
    const resolve = (name: string, type: string) =>
      new Promise<unknown>((resolve, reject) => {
        const question = asked++;
        questions.set(question, { resolve, reject });
        say({ kind: 'question', id, question, name, type });
      });
    const judged = judgeSender({ ...evidence, source }, resolve, findings);
    const overdue = delay(deadlineMs).then(() => judgementFrom(findings));
    say({ kind: 'judged', id, judgement: await Promise.race([judged, overdue]) });
  }

  function answered({ question, ...answer }: AnswerToThread): void {
    const { resolve, reject } = questions.get(question) ?? {};
    questions.delete(question);
    if ('error' in answer) reject?.(Object.assign(new Error(answer.error), { code: answer.error }));
    else resolve?.(answer.records);
  }

  function say(said: SaidByThread): void {
    port.postMessage(said);
  }
}

if (parentPort) serve(parentPort, workerData);
