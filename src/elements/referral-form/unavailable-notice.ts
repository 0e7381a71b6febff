import { html, type TemplateResult } from 'lit';
import type { Permission } from '../../contract/core/permission.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import { link } from '../internal/ui/link.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { referralDrawing } from './icons.ts';
import type { ReferralContext } from './messages.ts';

/** Who can refer in place of whom may not. */
const permissionNotice = ({ ask, reason }: Permission, { words }: ReferralContext): TemplateResult => {
  const name = ask && html`<bdi>${ask.name}</bdi>`;
  const said = name ? words.rich('whoMay', { name }) : words.text('mayNot');
  return html`<div class="told" part="panel">
    <p>${reason === undefined ? said : localText(reason)}</p>
    ${ask && name ? link(ask.href, html`<span>${words.rich('ask', { name })}</span>`, { purpose: 'ask', kind: 'btn' }) : ''}
  </div>`;
};

/** Why nothing can be referred here; nothing, if something can. */
export const unavailableNotice = (
  { share, fields = [], viewer }: ReferralCampaign,
  setting: ReferralContext,
): TemplateResult | undefined => {
  const { words } = setting;
  const permission = viewer?.may?.find(({ action }) => action === 'refer');
  if (permission?.allowed === false) return permissionNotice(permission, setting);
  if (share || fields.length > 0) return undefined;
  return html`<div class="neither">
    ${referralDrawing}
    <div>
      <p class="strong">${words.text('neither')}</p>
      <p class="muted">${words.text('neitherNote')}</p>
    </div>
  </div>`;
};
