import { lastWords, type Played } from './play-session.ts';
import type { Session } from './smtp-session.ts';

/** What is wrong with how a session was answered, whatever was said in it; empty where nothing is. */
export function sessionProblems({ steps, messages }: Session, { heard, closed }: Played): string[] {
  const lines = heard.split('\r\n');
  const unfinished = lines.pop() ?? '';
  const kept = lines.filter((line) => line === '250 2.0.0 Stored').length;
  const ends = countEnds(steps.map(({ bytes }) => bytes.toString('latin1')).join('') + lastWords);
  const rules: readonly (readonly [boolean, string])[] = [
    [closed, 'the connection stayed open'],
    [unfinished === '', `a reply was cut off: ${unfinished}`],
    [lines[0]?.startsWith('220 ') ?? false, `the greeting is ${lines[0]}`],
    [kept <= ends, `${kept} were stored and ${ends} sent`],
    [messages === undefined || kept === messages, `${kept} were stored, not ${messages}`],
  ];
  return [
    ...rules.filter(([holds]) => !holds).map(([, problem]) => problem),
    ...lines.slice(1).flatMap((line) => lineProblems(line)),
  ];
}

/** Of RFC 5321 section 4.1.1.4, in all that was said. */
function countEnds(said: string): number {
  return said.split(/(?<=\r\n)\.(?=\r\n)/).length - 1;
}

/** RFC 2034: every reply has an enhanced code of its own class, but those to EHLO and HELO and the 354. */
function lineProblems(line: string): string[] {
  const [, code = '', rest = ''] = /^(\d{3})[ -]([\x20-\x7e]*)$/.exec(line) ?? [];
  if (!/^[2345]/.test(code)) return [`no reply: ${JSON.stringify(line.slice(0, 100))}`];
  if (code === '354' || (code === '250' && isGreeting(rest))) return [];
  const [, subject] = /^([245])\.\d{1,3}\.\d{1,3} \S/.exec(rest) ?? [];
  return subject === code[0] ? [] : [`no enhanced code, or one of another class: ${line}`];
}

const extensions = /^(?:PIPELINING|SIZE \d+|8BITMIME|SMTPUTF8|ENHANCEDSTATUSCODES|STARTTLS)$/;

function isGreeting(rest: string): boolean {
  return extensions.test(rest) || /^[a-z0-9.-]+$/.test(rest);
}
