import { html, nothing } from 'lit';
import type { Perk } from '../../../contract/perks.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { opensRequest } from './primary-action.ts';
import { perkIcon, type PerkIconName } from './perk-icons.ts';
import type { PerkContext } from './perk-context.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** States of a perk that are said; one that can simply be used is not. */
const perkStates = ['locked', 'claimed', 'scheduled', 'used_up', 'expired'] as const;

/** States of a claim, which say more. */
export const claimStatuses = [
  'requested',
  'awaiting_approval',
  'approved',
  'scheduled',
  'fulfilled',
  'declined',
  'cancelled',
  'expired',
] as const;

type StatusKey = (typeof perkStates)[number] | (typeof claimStatuses)[number];
type ChipStyle = readonly [tone: 'calm' | 'under-way' | 'good', icon?: PerkIconName];

const chipStyleOf = (key: StatusKey | undefined): ChipStyle => {
  if (key === 'approved' || key === 'scheduled' || key === 'fulfilled') return ['good', 'check'];
  if (key === 'claimed' || key === 'requested' || key === 'awaiting_approval') return ['under-way', 'clock'];
  return key === 'locked' ? ['calm', 'lock'] : ['calm'];
};

/** The chip that says where a perk is; where a request is under way, it leads there. */
export const perkStatusChip = (perk: Perk, { words, actions }: PerkContext): Renderable => {
  const { state, claim, delivery } = perk;
  // A perk that can be claimed again still leads to what is under way of it.
  const underWay = state === 'used_up' || state === 'expired' ? undefined : claim;
  const known = claimStatuses.find((status) => status === underWay?.status);
  const key = known ?? perkStates.find((known) => known === state);
  const label = underWay?.label;
  if (!key && !label) return nothing;
  // What is granted and named by the vendor is on its way: "In progress", "On its way".
  const moves = label && state === 'claimed' && (!known || known === 'approved');
  const granted: ChipStyle = delivery ? ['under-way', 'truck'] : ['under-way'];
  const [tone, sign] = moves ? granted : chipStyleOf(key);
  const text = label ? localText(label) : key && words.text(key);
  const inside = html`${sign ? perkIcon(sign) : nothing}<span>${text}</span>`;
  return claim && !opensRequest(perk)
    ? html`<button
        class="status ${tone}"
        part="status"
        aria-description=${words.text('seeRequest')}
        @click=${() => actions.showClaim(claim.id)}
      >
        ${inside}${perkIcon('go')}
      </button>`
    : html`<span class="status ${tone}" part="status">${inside}</span>`;
};
