import { html, type TemplateResult } from 'lit';
import type { Permission } from '../../contract/core/permission.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import { link } from '../internal/ui/link.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { referralDrawing } from './icons.ts';
import type { ReferralContext } from './messages.ts';

/** Says who may refer, to a role that may not. */
const referPermissionNotice = ({ ask, reason }: Permission, { words }: ReferralContext): TemplateResult => {
  const name = ask && html`<bdi>${ask.name}</bdi>`;
  const text = name ? words.rich('whoMay', { name }) : words.text('mayNot');
  return html`<div class="notice" part="panel">
    <p>${reason === undefined ? text : localText(reason)}</p>
    ${ask && name ? link(ask.href, html`<span>${words.rich('ask', { name })}</span>`, { purpose: 'ask', kind: 'btn' }) : ''}
  </div>`;
};

/** Says why nothing can be referred here; undefined if something can. */
export const unavailableNotice = (
  { share, fields = [], viewer }: ReferralCampaign,
  context: ReferralContext,
): TemplateResult | undefined => {
  const { words } = context;
  const permission = viewer?.may?.find(({ action }) => action === 'refer');
  if (permission?.allowed === false) return referPermissionNotice(permission, context);
  if (share || fields.length > 0) return undefined;
  return html`<div>
    ${referralDrawing}
    <div>
      <p class="strong">${words.text('neither')}</p>
      <p class="muted">${words.text('neitherNote')}</p>
    </div>
  </div>`;
};
