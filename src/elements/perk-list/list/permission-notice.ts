import { html, nothing } from 'lit';
import { localText } from '../../internal/i18n/local-text.ts';
import { perkIcon } from '../card/perk-icons.ts';
import type { PerkContext } from '../card/perk-context.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** Above the list, for a role that may see perks and not claim them: the reason, or who may. */
export const permissionNotice = ({
  claimPermission,
  words,
}: Pick<PerkContext, 'claimPermission' | 'words'>): Renderable => {
  if (!claimPermission || claimPermission.allowed || (!claimPermission.ask && !claimPermission.reason))
    return nothing;
  const { ask, reason } = claimPermission;
  const name = ask && html`<bdi>${ask.name}</bdi>`;
  return html`<div class="panel" part="panel">
    ${perkIcon('person')}
    <p>${reason ? localText(reason) : name ? words.rich('whoMay', { name }) : nothing}</p>
  </div>`;
};
