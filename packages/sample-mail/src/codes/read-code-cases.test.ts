import { describe, expect, test } from 'vitest';
import { codeCaseNames, codePartAt } from './code-case-names.ts';
import { type CodePart, readCodeCases, writtenCodeCases } from './read-code-cases.ts';
import { codeLanguages } from './written-case.ts';

const parts: readonly CodePart[] = ['working', 'held-out'];
const cases = parts.flatMap(readCodeCases);

test('each name is there once', () => {
  expect(new Set(codeCaseNames).size).toBe(codeCaseNames.length);
});

test.each(parts)('the %s part has the cases whose place in the list says so', (part) => {
  const names = codeCaseNames.filter((_, index) => codePartAt(index) === part);
  expect(readCodeCases(part).map(({ name }) => name)).toEqual([...names].sort());
});

test.each(codeLanguages)('%s has at least 12 cases: codes, links, and neither', (language) => {
  const all = cases.map(({ expected }) => expected).filter((expected) => expected.language === language);
  expect(all.length).toBeGreaterThanOrEqual(12);
  expect(all.filter(({ code }) => code !== null).length).toBeGreaterThanOrEqual(6);
  expect(all.filter(({ link }) => link !== null).length).toBeGreaterThanOrEqual(3);
  expect(all.filter(({ code, link }) => code === null && link === null).length).toBeGreaterThanOrEqual(4);
});

test('at least 150 cases, 50 of which have neither code nor link', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
  const empty = cases.filter(({ expected }) => expected.code === null && expected.link === null);
  expect(empty.length).toBeGreaterThanOrEqual(50);
});

test('a code is 4 to 10 characters, with dashes only among letters', () => {
  for (const { code } of cases.map(({ expected }) => expected)) {
    if (code !== null) expect(code).toMatch(/^(?:\d{4,10}|[A-Za-z0-9]{4,10}|(?=.*[A-Za-z])[A-Za-z0-9]+-[A-Za-z0-9]+)$/);
  }
});

test('nobody real is named: every address and every link is under .example', () => {
  const written = parts.flatMap((part) => Object.values(writtenCodeCases(part)).flat());
  const hosts = written.flatMap(({ from, headers = [], text = '', html = '' }) =>
    [...[from, ...headers, text, html].join('\n').matchAll(/(?:https?:\/\/|[\w.*-]@)([a-z0-9.-]+)/gi)].map(
      ([, host]) => host,
    ),
  );
  expect(hosts.length).toBeGreaterThan(cases.length);
  expect(hosts.filter((host) => !/(?:^|\.)example\.?$/.test(host ?? ''))).toEqual([]);
});

describe('the sources vary, and are what they say they are', () => {
  const sources = cases.map(({ source }) => source.toString('latin1'));
  const counted = (pattern: RegExp) => sources.filter((source) => pattern.test(source)).length;

  test.each(['7bit', '8bit', 'base64', 'quoted-printable'])('many are %s', (encoding) => {
    expect(counted(new RegExp(`^Content-Transfer-Encoding: ${encoding}\r$`, 'm'))).toBeGreaterThanOrEqual(10);
  });

  test('there are many charsets', () => {
    const charsets = new Set(sources.map((source) => /charset=(.*)\r/.exec(source)?.[1]));
    expect([...charsets].length).toBeGreaterThanOrEqual(15);
  });

  test('text alone, HTML alone, both', () => {
    expect(counted(/^Content-Type: multipart\/alternative/m)).toBeGreaterThanOrEqual(5);
    expect(counted(/^MIME-Version: 1.0\r\nContent-Type: text\/plain/m)).toBeGreaterThanOrEqual(50);
    expect(counted(/^MIME-Version: 1.0\r\nContent-Type: text\/html/m)).toBeGreaterThanOrEqual(50);
  });

  test('only 8bit ones have bytes beyond ASCII, no line is over 998 of them, every line ends in CRLF', () => {
    for (const source of sources) {
      if (!/^Content-Transfer-Encoding: 8bit\r$/m.test(source)) expect(source).not.toMatch(/[\x80-\xff]/);
      expect(source).not.toMatch(/[^\r\n]{999}/);
      expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });
});
