import { html, nothing } from 'lit';
import type { Perk } from '../../contract/perk.ts';
import { localText } from '../shared/local-text.ts';
import { seesRequest } from './action.ts';
import { drawing, type DrawingName } from './drawing.ts';
import type { Drawn, Telling } from './telling.ts';

/** States of a perk that are said; one that can simply be used is not. */
const states = ['locked', 'claimed', 'scheduled', 'used_up', 'expired'] as const;

/** States of a claim, which say more. */
export const statuses = [
  'requested',
  'awaiting_approval',
  'approved',
  'scheduled',
  'fulfilled',
  'declined',
  'cancelled',
  'expired',
] as const;

type Key = (typeof states)[number] | (typeof statuses)[number];
type Look = readonly [tone: 'calm' | 'under-way' | 'good', icon?: DrawingName];

const lookOf = (key: Key | undefined): Look => {
  if (key === 'approved' || key === 'scheduled' || key === 'fulfilled') return ['good', 'check'];
  if (key === 'claimed' || key === 'requested' || key === 'awaiting_approval') return ['under-way', 'clock'];
  return key === 'locked' ? ['calm', 'lock'] : ['calm'];
};

/** The chip that says where a perk is; where a request is under way, it leads there. */
export const status = (perk: Perk, { words, deeds }: Telling): Drawn => {
  const { state, claim, delivery } = perk;
  // A perk that can be claimed again still leads to what is under way of it.
  const underWay = state === 'used_up' || state === 'expired' ? undefined : claim;
  const known = statuses.find((status) => status === underWay?.status);
  const key = known ?? states.find((known) => known === state);
  const label = underWay?.label;
  if (!key && !label) return nothing;
  // What is granted and named by the vendor is on its way: "In progress", "On its way".
  const moves = label && state === 'claimed' && (!known || known === 'approved');
  const granted: Look = delivery ? ['under-way', 'truck'] : ['under-way'];
  const [tone, sign] = moves ? granted : lookOf(key);
  const text = label ? localText(label) : key && words.text(key);
  const inside = html`${sign ? drawing(sign) : nothing}<span>${text}</span>`;
  return claim && !seesRequest(perk)
    ? html`<button
        class="status ${tone}"
        part="status"
        aria-description=${words.text('seeRequest')}
        @click=${() => deeds.show(claim.id)}
      >
        ${inside}${drawing('go')}
      </button>`
    : html`<span class="status ${tone}" part="status">${inside}</span>`;
};
