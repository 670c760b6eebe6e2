import { readFileSync } from 'node:fs';

/** How the images have glibc hold memory, so that a process that is measured is one as it is shipped. */
export function imageEnvironment(): Record<string, string> {
  const dockerfile = readFileSync(new URL('../../docker/Dockerfile', import.meta.url), 'utf8');
  return Object.fromEntries(
    [...dockerfile.matchAll(/\b(MALLOC_\w+)=(\d+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
