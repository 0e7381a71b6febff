import { ladderAt, summitSession } from '../fixtures/summit-program.ts';
import type { Scenario } from '../scenario.ts';

/** A scenario of the program Summit: this standing, with the session and the ladder that belong to it. */
export const summitScenario = (
  about: string,
  tier: string | undefined,
  standing: NonNullable<Scenario['standing']>,
): Scenario => ({ about, session: summitSession, standing, ladder: ladderAt(tier) });
