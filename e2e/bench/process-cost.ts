import { readFile } from 'node:fs/promises';

/** Of `/proc/<pid>/stat`, as Linux counts for user space. */
const ticksPerSecond = 100;

/** Milliseconds of CPU a second, over so many seconds. */
export async function cpuOver(pid: number, seconds: number): Promise<number> {
  const before = await cpuTicks(pid);
  const begun = performance.now();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const ms = ((await cpuTicks(pid)) - before) * (1000 / ticksPerSecond);
  return ms / ((performance.now() - begun) / 1000);
}

/** proc(5): utime and stime, the twelfth and thirteenth after the name. */
async function cpuTicks(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

/** In kB of a thousand bytes. */
export async function residentKb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) * 1.024;
}
