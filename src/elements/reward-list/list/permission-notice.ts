import { html, nothing } from 'lit';
import { localText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { rewardIcon } from '../card/reward-icons.ts';
import type { RewardContext } from '../card/reward-context.ts';

/** Above the list, for a role that may see rewards and not redeem them: the reason, or who may. */
export const redeemNotice = ({
  permission,
  words,
}: Pick<RewardContext, 'permission' | 'words'>): Renderable => {
  if (!permission || permission.allowed || (!permission.ask && !permission.reason)) return nothing;
  const { ask, reason } = permission;
  return html`<div class="notice" part="panel">
    ${rewardIcon('person')}
    <p>
      ${reason ? localText(reason) : ask ? words.rich('whoMay', { name: html`<bdi>${ask.name}</bdi>` }) : nothing}
    </p>
  </div>`;
};
