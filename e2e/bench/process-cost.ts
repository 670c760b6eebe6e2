import { readFile } from 'node:fs/promises';

/** Of `/proc/<pid>/stat`, as Linux counts for user space. */
const ticksPerSecond = 100;

/** Milliseconds of CPU a second, over so many seconds. */
export async function cpuOver(pid: number, seconds: number): Promise<number> {
  const before = await cpuMs(pid);
  const begun = performance.now();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return ((await cpuMs(pid)) - before) / ((performance.now() - begun) / 1000);
}

/** What it has taken so far, in steps of ten. proc(5): utime and stime, the twelfth and thirteenth after the name. */
export async function cpuMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * (1000 / ticksPerSecond);
}

/** In kB of a thousand bytes. */
export async function residentKb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) * 1.024;
}
