import { benchCreationFlood } from './creation-flood.ts';
import { benchEnds } from './ends.ts';
import { benchExtend } from './extend.ts';
import { benchGuessTiming } from './guess-timing.ts';
import { benchLatency } from './latency.ts';
import { benchOpenMail } from './open-mail.ts';
import { benchStoreBytes } from './store-bytes.ts';
import { benchWaitForMessage } from './wait-for-message.ts';
import { benchWaits } from './waits.ts';

// One after the other, for each is to have the machine to itself. An argument picks those whose name contains it.
const [, , only = ''] = process.argv;
for (const bench of [
  benchLatency,
  benchEnds,
  benchExtend,
  benchStoreBytes,
  benchWaits,
  benchWaitForMessage,
  benchGuessTiming,
  benchCreationFlood,
  benchOpenMail,
])
  if (bench.name.toLowerCase().includes(only)) process.stdout.write(`${await bench()}\n\n`);
