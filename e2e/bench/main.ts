import { benchLatency } from './latency.ts';

process.stdout.write(`${await benchLatency()}\n`);
