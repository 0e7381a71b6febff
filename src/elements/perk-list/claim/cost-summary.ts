import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimForm } from '../../../contract/perk-detail.ts';
import type { Perk } from '../../../contract/perks.ts';
import { formatFigure, isVisible } from '../../internal/i18n/figures.ts';
import { link } from '../../internal/ui/link.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { lineIcon } from '../../internal/ui/icons.ts';
import type { ClaimContext } from './claim-context.ts';
import { perkIcon } from '../card/perk-icons.ts';
import { perkKindOf } from '../card/perk-kind.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

const companyIcon = lineIcon('M3 13.5v-10h6v10M9 6.5h4v7M1.8 13.5h12.4M5.2 6h1.6M5.2 8.5h1.6M5.2 11h1.6');

const worthNote = ({ declaredValue, recipient }: Perk, { words, listWords }: ClaimContext): Renderable => {
  if (!declaredValue) return nothing;
  if (!isVisible(declaredValue))
    return html`<span class="end quiet n12">${listWords.text('valueHidden')}</span>`;
  const amount = html`<bdi>${formatFigure(declaredValue, words.locale)}</bdi>`;
  return html`<span class="end"
    >${words.rich(recipient === 'member' ? 'declared' : 'worth', { amount })}</span
  >`;
};

/** Lists what a claim costs, what it is worth, who receives it, and the rule for gifts. */
export const costSummary = (
  perk: Perk,
  form: ClaimForm | undefined,
  context: ClaimContext,
): TemplateResult | typeof nothing => {
  const { words } = context;
  const { uses } = form ?? {};
  const { recipient, giftRule } = perk;
  const value = worthNote(perk, context);
  const recipientKey =
    recipient === 'account' ? 'forCompany' : recipient === 'member' ? ('forPerson' as const) : undefined;
  const rows: Renderable[] = [];
  if (uses)
    rows.push(
      html`${perkIcon(perkKindOf(perk.kind))}
        <span
          >${localText(uses.text)}${
            uses.note ? html`<span class="note quiet n12">${localText(uses.note)}</span>` : nothing
          }</span
        >${value}`,
    );
  if (recipientKey || giftRule)
    rows.push(
      html`${recipient === 'member' ? perkIcon('person') : companyIcon}
        <span>${recipientKey ? words.text(recipientKey) : nothing}</span>
        ${giftRule ? html`<span class="end">${link(giftRule.url, html`<bdi>${giftRule.label}</bdi>`, { purpose: 'reference' })}</span>` : nothing}`,
    );
  if (!uses && value !== nothing) rows.unshift(html`${perkIcon(perkKindOf(perk.kind))}${value}`);
  if (rows.length === 0) return nothing;
  return html`<ul class="icon-list" part="terms">
    ${rows.map((row) => html`<li>${row}</li>`)}
  </ul>`;
};

/** Says who approves the claim, and how long that usually takes. */
export const approvalNote = (form: ClaimForm | undefined, { words }: ClaimContext): TemplateResult => {
  const { approver, usually } = form ?? {};
  const approverText = !approver
    ? nothing
    : approver.isViewer
      ? words.text('youApprove')
      : words.rich('approves', { name: html`<bdi>${approver.name}</bdi>` });
  const time = usually ? localText(usually) : nothing;
  const comma = approverText !== nothing && time !== nothing ? ', ' : nothing;
  return html`<p class="n12 quiet">${approverText}${comma}${time}</p>`;
};
