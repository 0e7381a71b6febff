import { html, nothing } from 'lit';
import type { Reward } from '../../../contract/rewards.ts';
import { isKnown } from '../../../contract/core/schema-table.ts';
import { link } from '../../internal/ui/link.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { safeUrl } from '../../internal/ui/safe-url.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { RewardContext } from './reward-context.ts';

/** States in which nothing can be ordered. An unknown one closes nothing: the backend decides. */
const closedStates = ['open', ['locked', 'sold_out', 'scheduled', 'ended']] as const;

/** The state of a reward in which it can't be redeemed; `undefined` where it can. */
export const closedStateOf = ({ state }: Reward): (typeof closedStates)[1][number] | undefined =>
  isKnown(closedStates, state) ? state : undefined;

/** Redeems; for a role that may not, names whom to ask; of a closed reward, leads to what opens it. */
export const cardAction = (reward: Reward, { words, permission, redeem }: RewardContext): Renderable => {
  const title = plainText(reward.title);
  if (closedStateOf(reward)) {
    const unlock = reward.reasons?.find((reason) => safeUrl(reason.unlock?.href))?.unlock;
    if (!unlock) return nothing;
    const text = unlock.label ? localText(unlock.label) : words.text('whatOpens');
    return link(unlock.href, html`<span>${text}</span>`, { purpose: 'unlock', kind: 'text-btn' });
  }
  if (permission?.allowed === false) {
    const { ask } = permission;
    if (!ask) return nothing;
    const text = words.rich('ask', { name: html`<bdi>${ask.name}</bdi>` });
    return safeUrl(ask.href)
      ? link(ask.href, html`<span>${text}</span>`, { purpose: 'ask', kind: 'btn' })
      : html`<b>${text}</b>`;
  }
  return html`<button
    class="btn primary"
    part="action button button-primary"
    aria-label=${words.text('redeemIt', { title })}
    @click=${() => redeem(reward)}
  >
    ${words.text('redeem')}
  </button>`;
};
