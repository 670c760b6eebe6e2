import { spawn } from 'node:child_process';

export type OnTerminal = {
  /** Resolves with what matched in the words sent after the last match, without what moves the cursor; rejects at the end. */
  shows(pattern: RegExp): Promise<RegExpExecArray>;
  type(keys: string): void;
  /** Everything that the terminal was sent, and the exit code. */
  readonly ended: Promise<{ readonly code: number | null; readonly screen: string }>;
};

/** A shell command on a pseudo-terminal of 24 lines, by script(1) of util-linux: what Ctrl-C does there it does here. */
export function runOnTerminal(command: string, env: Record<string, string>): OnTerminal {
  const shell = `stty rows 24 cols 80; ${command}`;
  const child = spawn('script', ['--quiet', '--return', '--flush', '--command', shell, '/dev/null'], {
    env: { PATH: '/usr/bin:/bin', TERM: 'xterm', SHELL: '/bin/sh', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let [screen, seen] = ['', 0];
  let heard = () => {};
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
    heard();
  });
  const ended = new Promise<{ code: number | null; screen: string }>((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, screen }));
  });

  function shows(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      heard = () => {
        const match = pattern.exec(wordsOf(screen).slice(seen));
        if (!match) return;
        heard = () => {};
        seen += match.index + match[0].length;
        resolve(match);
      };
      heard();
      void ended.then((end) => reject(new Error(`ended before it showed ${pattern}: ${JSON.stringify(end)}`)));
    });
  }

  return { shows, type: (keys) => void child.stdin.write(keys), ended };
}

/** Without the control sequences of ECMA-48: `ESC [`, parameters, a letter. */
function wordsOf(screen: string): string {
  const [first, ...sequences] = screen.split('\u001b[');
  return [first, ...sequences.map((text) => text.replace(/^[?\d;]*[A-Za-z]/, ''))].join('');
}
