import type { MessageFilter } from '@mayfly/client/wait-for-message';
import type { Output } from './command-deps.ts';
import { oneLine } from './show-mail.ts';

type Waiting = { readonly onMiss: NonNullable<MessageFilter['onMiss']>; end(): void };

/** Says what is waited for and what came instead: on a terminal with the seconds, elsewhere once. */
export function tellWaiting(err: Output, address: string, timeoutMs: number): Waiting {
  const begun = Date.now();
  const clear = err.isTerminal ? '\r\u001b[K' : '';
  const say = (text: string) => err.write(`${clear}${text}${err.isTerminal ? '' : '\n'}`);
  const tick = () => {
    const seconds = Math.floor((Date.now() - begun) / 1000);
    say(`Waiting for mail to ${address}, ${seconds} of ${Math.round(timeoutMs / 1000)} s`);
  };
  tick();
  const everySecond = err.isTerminal ? setInterval(tick, 1000) : undefined;
  return {
    onMiss({ from, subject, failed }) {
      say(`${oneLine(`Not it, by its ${failed}: ${subject || '(no subject)'} from ${from.address}`)}`);
      if (err.isTerminal) err.write('\n');
    },
    end() {
      clearInterval(everySecond);
      err.write(clear);
    },
  };
}
