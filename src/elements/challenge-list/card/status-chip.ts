import { html, nothing } from 'lit';
import type { Challenge } from '../../../contract/challenges.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { ChallengeContext } from './challenge-context.ts';
import { challengeIcon, type ChallengeIconName } from './challenge-kinds.ts';

/** States that have a chip: its tone, and its icon. What can simply be done has none, and neither has an unknown state. */
const chips = {
  in_progress: ['under-way'],
  in_review: ['under-way', 'clock'],
  rejected: ['caution', 'alert'],
  completed: ['good', 'check'],
  locked: ['calm', 'lock'],
  scheduled: ['calm', 'clock'],
  ended: ['calm'],
} as const satisfies Record<string, readonly [tone: string, icon?: ChallengeIconName]>;

const isKnown = (state = ''): state is keyof typeof chips => Object.hasOwn(chips, state);

/** The chip with the state of a challenge. */
export const statusChip = ({ state }: Challenge, { words }: Pick<ChallengeContext, 'words'>): Renderable => {
  if (!isKnown(state)) return nothing;
  const [tone, iconName] = chips[state];
  return html`<span class="status ${tone}" part="status"
    >${iconName ? challengeIcon(iconName) : nothing}<span>${words.text(state)}</span></span
  >`;
};
