import { spawn } from 'node:child_process';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../demo/backend/start.mjs', import.meta.url));

/** A line of the JSON log. */
type LogLine = Readonly<Record<string, unknown>>;

/** A backend in a process of its own, whose log is read as it comes. */
export interface BackendProcess {
  /** The first line that the function finds, now or later. */
  logged(isRight: (line: LogLine) => boolean): Promise<LogLine>;
  readonly lines: readonly LogLine[];
  /** All that it wrote, to both streams. */
  readonly written: () => string;
  readonly ended: Promise<number | null>;
  terminate(): void;
}

/** It ends with the test at the latest. */
export const startBackendProcess = (
  t: TestContext,
  env: Record<string, string>,
  args: readonly string[] = [],
): BackendProcess => {
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH: process.env['PATH'], PORT: '0', LAUREL_LOG: 'json', ...env },
  });
  t.after(() => child.kill('SIGKILL'));
  const lines: LogLine[] = [];
  const waiting = new Set<() => void>();
  let [written, rest] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text;
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts.map((part) => JSON.parse(part) as LogLine));
    for (const look of waiting) look();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    lines,
    written: () => written,
    ended,
    terminate: () => child.kill('SIGTERM'),
    logged: (isRight) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find(isRight);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        void ended.then((code) => reject(new Error(`it ended with ${code}: ${written}`)));
      }),
  };
};
