import { html, nothing, type TemplateResult } from 'lit';
import type { Reward } from '../../../contract/rewards.ts';
import { cardMedia } from '../../internal/cards/card-media.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { cardAction, closedStateOf } from './card-action.ts';
import { cardFacts } from './card-facts.ts';
import { cardTerms } from './card-terms.ts';
import { rewardIcon } from './reward-icons.ts';
import { rewardKindOf } from './reward-kind.ts';
import type { RewardContext } from './reward-context.ts';

const cardHeader = (reward: Reward, { words }: RewardContext): Renderable => {
  const closed = closedStateOf(reward);
  if (reward.kind === undefined && !closed) return nothing;
  const kind = rewardKindOf(reward.kind);
  return html`<div class="head">
    ${
      reward.kind === undefined
        ? nothing
        : html`<span class="kind n12 quiet" part="kind">${rewardIcon(kind)}${words.text(kind)}</span>`
    }
    ${
      closed
        ? html`<span class="status" part="status"
            >${closed === 'locked' ? rewardIcon('lock') : closed === 'scheduled' ? rewardIcon('clock') : nothing}<span
              >${words.text(closed)}</span
            ></span
          >`
        : nothing
    }
  </div>`;
};

/** The content of a card: kind and state, title, what it is, its cost and conditions, and one action. */
export const rewardCard = (reward: Reward, context: RewardContext): TemplateResult => {
  const { title, summary } = reward;
  const action = cardAction(reward, context);
  return html`<div>${cardMedia(reward)}${cardHeader(reward, context)}</div>
    <div class="text">
      <h3 class="name n16" part="title" tabindex="-1" title=${plainText(title)}>${localText(title)}</h3>
      ${summary ? html`<p class="summary muted" part="summary">${localText(summary)}</p>` : nothing}
    </div>
    ${cardFacts(reward, context)}
    <div class="terms-slot">${cardTerms(reward, context)}</div>
    ${action === nothing ? nothing : html`<div class="foot">${action}</div>`}`;
};
