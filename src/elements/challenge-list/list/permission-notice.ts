import { html, nothing } from 'lit';
import { localText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { ChallengeContext } from '../card/challenge-context.ts';
import { challengeIcon } from '../card/challenge-kinds.ts';

/** Above the list, for a role that may see challenges and not send for them: the reason, or who may. */
export const permissionNotice = ({ submitPermission, words }: ChallengeContext): Renderable => {
  const { allowed = true, ask, reason } = submitPermission ?? {};
  if (allowed || (!ask && !reason)) return nothing;
  const name = ask && html`<bdi>${ask.name}</bdi>`;
  return html`<div class="notice" part="panel">
    ${challengeIcon('person')}
    <p>${reason ? localText(reason) : name ? words.rich('whoMay', { name }) : nothing}</p>
  </div>`;
};
