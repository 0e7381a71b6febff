import { html, nothing } from 'lit';
import { ClaimStatus } from '../../../contract/compiled/perks.ts';
import type { Perk } from '../../../contract/perks.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { opensRequest } from './primary-action.ts';
import { perkIcon, type PerkIconName } from './perk-icons.ts';
import type { PerkContext } from './perk-context.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** States of a perk that have a chip; a perk that can simply be used has none. */
const perkStates = ['locked', 'claimed', 'scheduled', 'used_up', 'expired'] as const;

/** Statuses of a claim, which say more than the state of its perk. */
export const claimStatuses = ClaimStatus[1];

type StatusKey = (typeof perkStates)[number] | (typeof claimStatuses)[number];
type ChipStyle = readonly [tone: 'calm' | 'under-way' | 'good', icon?: PerkIconName];

const chipStyleOf = (key: StatusKey | undefined): ChipStyle => {
  if (key === 'approved' || key === 'scheduled' || key === 'fulfilled') return ['good', 'check'];
  if (key && /^(claimed|requested|awaiting_approval|waitlisted)$/.test(key)) return ['under-way', 'clock'];
  return key === 'locked' ? ['calm', 'lock'] : ['calm'];
};

/** The chip with the state of a perk or of its claim. It is a button that opens the claim, unless the card's action does so. */
export const perkStatusChip = (perk: Perk, { words, actions }: PerkContext): Renderable => {
  const { state, claim, delivery } = perk;
  // Once the perk is used up or expired, its own state says more than the claim.
  const underWay = state === 'used_up' || state === 'expired' ? undefined : claim;
  const known = claimStatuses.find((status) => status === underWay?.status);
  const key = known ?? perkStates.find((known) => known === state);
  const label = underWay?.label;
  if (!key && !label) return nothing;
  // A granted claim with the vendor's own label is in progress: "On its way".
  const isMoving = label && state === 'claimed' && (!known || known === 'approved');
  const movingStyle: ChipStyle = delivery ? ['under-way', 'truck'] : ['under-way'];
  const [tone, iconName] = isMoving ? movingStyle : chipStyleOf(key);
  const text = label ? localText(label) : key && words.text(key);
  const content = html`${iconName ? perkIcon(iconName) : nothing}<span>${text}</span>`;
  return claim && !opensRequest(perk)
    ? html`<button
        class="status ${tone}"
        part="status"
        aria-description=${words.text('seeRequest')}
        @click=${() => actions.showClaim(claim.id)}
      >
        ${content}${perkIcon('forward')}
      </button>`
    : html`<span class="status ${tone}" part="status">${content}</span>`;
};
