import { expect, test } from 'vitest';
import { runInChild } from '../test/run-in-child.ts';

const start = (act = '') => runInChild('lifecycle-program.ts', [act]);

test.each(['SIGTERM', 'SIGINT'] as const)('stops its parts in reverse order on %s and exits with 0', async (signal) => {
  const program = start();
  await program.line('"event":"ready"');
  program.kill(signal);
  const { code, stdout, stderr } = await program.exited;
  expect(code).toBe(0);
  expect(eventsOf(stdout)).toEqual(['ready', 'stopping', 'second stopped', 'first stopped', 'stopped']);
  expect(stderr).toBe('');
});

test('takes a second signal while stopping for nothing new', async () => {
  const program = start();
  await program.line('"event":"ready"');
  program.kill('SIGINT');
  program.kill('SIGTERM');
  const { code, stdout } = await program.exited;
  expect(code).toBe(0);
  expect(eventsOf(stdout).filter((event) => event === 'first stopped')).toHaveLength(1);
});

test('says where it is ready in one line of JSON', async () => {
  const program = start();
  const line = await program.line('"event":"ready"');
  program.kill('SIGTERM');
  await program.exited;
  expect(JSON.parse(line)).toEqual({
    event: 'ready',
    app: 'program',
    smtp: { host: '127.0.0.1', port: 1 },
    store: 'memory',
  });
});

test('says that it is ready even where nothing is logged', async () => {
  const program = start('hides all logs');
  await program.line('"event":"ready"');
  program.kill('SIGTERM');
  const { stdout } = await program.exited;
  expect(eventsOf(stdout)).toEqual(['ready']);
});

test.each([
  ['rejects unhandled', 'unhandled rejection'],
  ['throws uncaught', 'uncaught exception'],
  ['fails', 'foreign store'],
])('a program that %s says so, stops its parts and exits with 1', async (act, event) => {
  const { code, stdout, stderr } = await start(act).exited;
  expect(code).toBe(1);
  expect(eventsOf(stdout)).toEqual(['ready', event, 'second stopped', 'first stopped', 'stopped']);
  expect(stdout + stderr).not.toContain('canary');
});

test('exits with 1 where a part fails to stop, after stopping the others', async () => {
  const program = start('stops with an error');
  await program.line('"event":"ready"');
  program.kill('SIGTERM');
  const { code, stdout } = await program.exited;
  expect(code).toBe(1);
  expect(eventsOf(stdout)).toEqual(['ready', 'stopping', 'stop failed', 'first stopped', 'stopped']);
  expect(stdout).not.toContain('canary');
});

test('exits with 1 at the deadline where a part never stops, and names the part', async () => {
  const program = start('never stops');
  await program.line('"event":"ready"');
  program.kill('SIGTERM');
  const { code, stdout } = await program.exited;
  expect(code).toBe(1);
  expect(stdout).toMatch(/"part":"second".*"event":"stop took too long"/);
});

test('a start that fails is told in plain words without the credentials of a URL, and exits with 1', async () => {
  const { code, stdout, stderr } = await start('cannot start').exited;
  expect(code).toBe(1);
  expect(stderr).toBe('program cannot start:\nno way to redis://host:1\n');
  expect(eventsOf(stdout)).toEqual(['start failed', 'stopped']);
  expect(stdout).not.toContain('canary');
});

function eventsOf(stdout: string): unknown[] {
  return stdout.split('\n').map((line) => JSON.parse(line).event);
}
