import type { ParseStored } from '@mayfly/inbox/parse-when-read';
import { usualParsing } from '@mayfly/mail/parse-pool';
import { createStoredParser } from '@mayfly/mail/stored-parser';
import type { Lifecycle } from '@mayfly/runtime/run';

/** For mail that nobody had parsed when it came: in threads of this process, which end after all that asks them. */
export function composeStoredParser({ onStop, vitals }: Lifecycle, workerUrl: URL): ParseStored {
  const parser = createStoredParser({ workerUrl, ...usualParsing() });
  onStop('parser of stored mail', parser.close);
  vitals.gauge(
    { name: 'mayfly_read_queue', help: 'Stored mails that wait for a thread to read them.' },
    parser.waiting,
  );
  return parser.parse;
}
