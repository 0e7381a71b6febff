import { execFile } from 'node:child_process';
import { at } from '../../../.config/lib/paths.ts';

/** Runs `npm run program` with these words: what it prints, and how it ends. */
export const programCommand = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      [at('demo/backend/program/command.ts'), ...args],
      { env: { PATH: process.env['PATH'] ?? '', ...env } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
