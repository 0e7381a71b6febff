import { html, nothing } from 'lit';
import type { Rewards } from '../../../contract/rewards.ts';
import { figureTemplate } from '../../internal/i18n/figures.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { RewardMessages } from '../messages.ts';

/** What can be spent, and whose it is, beside the list. */
export const balance = ({ available, owner }: Rewards, words: Localizer<RewardMessages>): Renderable =>
  available
    ? html`<p class="balance" part="balance">
        <span class="muted">${words.text('available')}</span>
        <b>${figureTemplate(available, words.locale, 'n20')}</b>
        ${owner ? html`<span class="n12 quiet"><bdi>${owner.name}</bdi></span>` : nothing}
      </p>`
    : nothing;
