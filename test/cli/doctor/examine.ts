import { diagnose, type Diagnosis } from '../../../src/cli/doctor/diagnose.ts';
import type { DoctorOptions } from '../../../src/cli/doctor/options.ts';
import { portal, serveBackend, type Breakage } from './right-backend.ts';

export const tokenA = 'echo token-of-member-a';
const tokenB = 'echo token-of-member-b';

/** A run with everything that can be asked of it, without writes. */
export const fullOptions = (endpoint: string): DoctorOptions => ({
  endpoint,
  tokenCommand: tokenA,
  otherTokenCommand: tokenB,
  origin: portal,
  write: false,
  json: false,
  timeoutMs: 30_000,
});

/** Examines a backend that is broken like this. */
export const examineBroken = async (
  breakage: Breakage,
  change: Partial<DoctorOptions> = {},
): Promise<Diagnosis> => {
  const backend = await serveBackend(breakage);
  try {
    return await diagnose({ ...fullOptions(backend.endpoint), ...change });
  } finally {
    await backend.close();
  }
};

/** Ids of the checks that failed, of one severity. */
export const failedIds = ({ findings }: Diagnosis, severity: 'fault' | 'gap' | 'hint'): string[] =>
  findings.filter(({ check }) => check.severity === severity).map(({ check }) => check.id);
