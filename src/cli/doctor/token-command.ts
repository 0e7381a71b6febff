import { exec } from 'node:child_process';
import { UsageError } from './options.ts';

/**
 * What a shell command prints: a bearer token, never printed by the doctor.
 * @throws UsageError where it fails, or prints no token.
 */
export const tokenOf = (command: string): Promise<string> =>
  new Promise((resolve, reject) => {
    exec(command, { timeout: 60_000, maxBuffer: 1024 * 1024 }, (error, stdout) => {
      const token = stdout.trim();
      // What it printed may hold a secret, so nothing of it is repeated.
      if (error)
        reject(new UsageError(`The token command failed (exit ${String(error.code ?? 'unknown')}).`));
      else if (!/^[\x21-\x7e]+$/.test(token))
        reject(new UsageError('The token command must print one token, without spaces, and nothing else.'));
      else resolve(token);
    });
  });
