import type { MessageFilter } from '@mayfly/client/wait-for-message';
import type { Output } from './command-deps.ts';
import { oneLine } from './show-mail.ts';

type Waiting = { readonly onMiss: NonNullable<MessageFilter['onMiss']>; end(): void };

const clear = '\r\u001b[K';

/** Tells somebody at a terminal what is waited for, with the seconds, and what came instead; nobody else. */
export function tellWaiting(err: Output | undefined, address: string, timeoutMs: number): Waiting {
  if (!err?.isTerminal) return { onMiss() {}, end() {} };
  const begun = Date.now();
  const tick = () => {
    const seconds = Math.floor((Date.now() - begun) / 1000);
    err.write(`${clear}Waiting for mail to ${address}, ${seconds} of ${Math.round(timeoutMs / 1000)} s`);
  };
  tick();
  const everySecond = setInterval(tick, 1000);
  return {
    onMiss({ from, subject, failed }) {
      const miss = `Not it, by its ${failed}: ${subject || '(no subject)'} from ${from.address}`;
      err.write(`${clear}${oneLine(miss)}\n`);
    },
    end() {
      clearInterval(everySecond);
      err.write(clear);
    },
  };
}
