import { readFileSync } from 'node:fs';

/** Has strace write every connection and every datagram of a program and its threads to a file. */
export function straceTo(file: string): readonly string[] {
  const calls = 'trace=connect,sendto,sendmsg,sendmmsg';
  // The tracer is the grandchild (-D), so the process that was started is the program itself.
  return ['strace', '-D', '-f', '--seccomp-bpf', '-qq', '-e', calls, '-o', file];
}

/** Whom it reached out to: `127.0.0.1:6379`, `[::1]:53`, the path of a socket file; each once, sorted. */
export function destinationsIn(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return [...new Set(lines.flatMap(destinationsOf))].sort();
}

function destinationsOf(line: string): string[] {
  const v4 = [...line.matchAll(/sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)/g)].map(
    ([, port, address]) => `${address}:${port}`,
  );
  const v6 = [...line.matchAll(/sin6_port=htons\((\d+)\),.*?inet_pton\(AF_INET6, "([^"]+)"/g)].map(
    ([, port, address]) => `[${address}]:${port}`,
  );
  const files = [...line.matchAll(/sun_path=@?"([^"]+)"/g)].map(([, path]) => String(path));
  return [...v4, ...v6, ...files];
}
