import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimForm } from '../../contract/perk-detail.ts';
import type { Perk } from '../../contract/perk.ts';
import { figureText, isShown } from '../shared/figure.ts';
import { link } from '../shared/link.ts';
import { localText } from '../shared/local-text.ts';
import { claimIcon } from './claim-icon.ts';
import type { ClaimSetting, Drawn } from './claim-setting.ts';
import { drawing } from './drawing.ts';
import { kindOf } from './kind.ts';

const worth = ({ declaredValue, recipient }: Perk, { words, list }: ClaimSetting): Drawn => {
  if (!declaredValue) return nothing;
  if (!isShown(declaredValue)) return html`<span class="end quiet n12">${list.text('valueHidden')}</span>`;
  const amount = html`<bdi>${figureText(declaredValue, words.locale)}</bdi>`;
  return html`<span class="end"
    >${words.rich(recipient === 'member' ? 'declared' : 'worth', { amount })}</span
  >`;
};

/** What a claim takes, what that is worth, for whom it is, and the rule for gifts. */
export const trade = (
  perk: Perk,
  form: ClaimForm | undefined,
  setting: ClaimSetting,
): TemplateResult | typeof nothing => {
  const { words } = setting;
  const { uses } = form ?? {};
  const { recipient, giftRule } = perk;
  const value = worth(perk, setting);
  const forWhom =
    recipient === 'account' ? 'forCompany' : recipient === 'member' ? ('forPerson' as const) : undefined;
  const rows: Drawn[] = [];
  if (uses)
    rows.push(
      html`${drawing(kindOf(perk.kind))}
        <span
          >${localText(uses.text)}${
            uses.note ? html`<span class="note quiet n12">${localText(uses.note)}</span>` : nothing
          }</span
        >${value}`,
    );
  if (forWhom || giftRule)
    rows.push(
      html`${recipient === 'member' ? drawing('person') : claimIcon('company')}
        <span>${forWhom ? words.text(forWhom) : nothing}</span>
        ${giftRule ? html`<span class="end">${link(giftRule.url, html`<bdi>${giftRule.label}</bdi>`, { purpose: 'reference' })}</span>` : nothing}`,
    );
  if (!uses && value !== nothing) rows.unshift(html`${drawing(kindOf(perk.kind))}${value}`);
  if (rows.length === 0) return nothing;
  return html`<ul class="trade" part="trade">
    ${rows.map((row) => html`<li>${row}</li>`)}
  </ul>`;
};

/** Who decides, and how long that usually takes. */
export const decider = (form: ClaimForm | undefined, { words }: ClaimSetting): TemplateResult => {
  const { approver, usually } = form ?? {};
  const who = !approver
    ? nothing
    : approver.isViewer
      ? words.text('youApprove')
      : words.rich('approves', { name: html`<bdi>${approver.name}</bdi>` });
  const time = usually ? localText(usually) : nothing;
  const comma = who !== nothing && time !== nothing ? ', ' : nothing;
  return html`<p class="n12 quiet">${who}${comma}${time}</p>`;
};
