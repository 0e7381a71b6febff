import type { TemplateResult } from 'lit';
import { ChallengeKind } from '../../../contract/compiled/challenges.ts';
import * as cardIcons from '../../internal/cards/card-icons.ts';
import { iconPaths, lineIcon } from '../../internal/ui/icons.ts';

/** Line icons on a 16 px grid; each stands beside a word that says the same. */
const paths = {
  review: 'm8 1.8 1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z',
  learning: cardIcons.mortarboard,
  reference: 'M2 3h12v8H7l-3 2.6V11H2zM5 6h6M5 8.2h4',
  event: cardIcons.calendar,
  survey: cardIcons.clipboard,
  referral:
    'M3.7 5a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0zM1.6 14c.4-3.2 2.2-4.6 4.8-4.6 1.5 0 2.7.5 3.5 1.4M12.4 9.6v4M10.4 11.6h4',
  profile: cardIcons.person,
  other: 'M3.6 14.2V2.2M3.6 3h8.8l-2 3.2 2 3.2H3.6',
  check: iconPaths.check,
  clock: iconPaths.clock,
  alert: iconPaths.alert,
  award: iconPaths.award,
  lock: cardIcons.lock,
  person: cardIcons.person,
} as const;

export type ChallengeIconName = keyof typeof paths;

export const challengeIcon = (name: ChallengeIconName): TemplateResult => lineIcon(paths[name], name);

/** The kinds that have a name, in the order in which the filter offers them. */
const challengeKinds = ChallengeKind[1];

/** A kind that has a name and an icon; all others share one. */
export type KnownKind = (typeof challengeKinds)[number] | 'other';

export const shownChallengeKinds: readonly KnownKind[] = [...challengeKinds, 'other'];

export const knownKind = (kind: string | undefined): KnownKind =>
  challengeKinds.find((known) => known === kind) ?? 'other';
