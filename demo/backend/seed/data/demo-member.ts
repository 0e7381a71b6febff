import type { TokenIdentity } from '../../session/viewer.ts';

/** A seeded member; `state` says what `GET /standing` shows. */
export interface DemoMember extends TokenIdentity {
  readonly key: string;
  readonly state: string;
}
