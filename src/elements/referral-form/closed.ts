import { html, type TemplateResult } from 'lit';
import type { Permission } from '../../contract/membership.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import { link } from '../shared/link.ts';
import { localText } from '../shared/local-text.ts';
import { twoHouses } from './icons.ts';
import type { Setting } from './setting.ts';

/** Who can refer in place of whom may not. */
const whoMay = ({ ask, reason }: Permission, { words }: Setting): TemplateResult => {
  const name = ask && html`<bdi>${ask.name}</bdi>`;
  const said = name ? words.rich('whoMay', { name }) : words.text('mayNot');
  return html`<div class="told" part="panel">
    <p>${reason === undefined ? said : localText(reason)}</p>
    ${ask && name ? link(ask.href, html`<span>${words.rich('ask', { name })}</span>`, { purpose: 'ask', kind: 'btn' }) : ''}
  </div>`;
};

/** Why nothing can be referred here; nothing, if something can. */
export const closed = (
  { share, fields = [], viewer }: ReferralCampaign,
  setting: Setting,
): TemplateResult | undefined => {
  const { words } = setting;
  const permission = viewer?.may?.find(({ action }) => action === 'refer');
  if (permission?.allowed === false) return whoMay(permission, setting);
  if (share || fields.length > 0) return undefined;
  return html`<div class="neither">
    ${twoHouses}
    <div>
      <p class="strong">${words.text('neither')}</p>
      <p class="muted">${words.text('neitherNote')}</p>
    </div>
  </div>`;
};
