import type { TemplateResult } from 'lit';
import { ChallengeKind } from '../../../contract/compiled/challenges.ts';
import { iconPaths, lineIcon } from '../../internal/ui/icons.ts';

/** Line icons on a 16 px grid; each stands beside a word that says the same. */
const paths = {
  review: 'm8 1.8 1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z',
  learning: 'm8 3 6.5 3.1L8 9.2 1.5 6.1zM4.2 7.6v3.3a6 6 0 0 0 7.6 0V7.6M14.5 6.1v3.6',
  reference: 'M2 3h12v8H7l-3 2.6V11H2zM5 6h6M5 8.2h4',
  event:
    'M3.7 3.2h8.6a1.5 1.5 0 0 1 1.5 1.5v7.6a1.5 1.5 0 0 1-1.5 1.5H3.7a1.5 1.5 0 0 1-1.5-1.5V4.7a1.5 1.5 0 0 1 1.5-1.5zM2.2 6.7h11.6M5.3 1.9v2.6M10.7 1.9v2.6',
  survey: 'M3.2 3h9.6v11H3.2zM6 1.8h4v2.4H6zM5.8 9.2l1.6 1.6 2.9-3',
  referral:
    'M3.7 5a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0zM1.6 14c.4-3.2 2.2-4.6 4.8-4.6 1.5 0 2.7.5 3.5 1.4M12.4 9.6v4M10.4 11.6h4',
  profile: 'M5.3 5a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0zM2.9 14c.5-3.2 2.5-4.6 5.1-4.6s4.6 1.4 5.1 4.6',
  other: 'M3.6 14.2V2.2M3.6 3h8.8l-2 3.2 2 3.2H3.6',
  check: iconPaths.check,
  clock: iconPaths.clock,
  alert: iconPaths.alert,
  award: iconPaths.award,
  lock: 'M4.4 7h7.2a1.2 1.2 0 0 1 1.2 1.2v4.4a1.2 1.2 0 0 1-1.2 1.2H4.4a1.2 1.2 0 0 1-1.2-1.2V8.2a1.2 1.2 0 0 1 1.2-1.2zM5.3 7V4.8a2.7 2.7 0 0 1 5.4 0V7',
  person: 'M5.3 5a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0zM2.9 14c.5-3.2 2.5-4.6 5.1-4.6s4.6 1.4 5.1 4.6',
} as const;

export type ChallengeIconName = keyof typeof paths;

export const challengeIcon = (name: ChallengeIconName): TemplateResult => lineIcon(paths[name], name);

/** The kinds that have a name, in the order in which the filter offers them. */
export const challengeKinds = ChallengeKind[1];

/** A kind that has a name and an icon; all others share one. */
export type KnownKind = (typeof challengeKinds)[number] | 'other';

export const knownKind = (kind: string | undefined): KnownKind =>
  challengeKinds.find((known) => known === kind) ?? 'other';
