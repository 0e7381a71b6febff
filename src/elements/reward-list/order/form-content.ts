import { html, nothing, type TemplateResult } from 'lit';
import type { Quantity } from '../../../contract/core/figure.ts';
import type { RewardDetail } from '../../../contract/reward-detail.ts';
import { draftNotice } from '../../internal/form/draft-notice.ts';
import type { FieldForm } from '../../internal/form/field-form.ts';
import type { FormDraft } from '../../internal/form/form-draft.ts';
import { formatFigure, isVisible } from '../../internal/i18n/figures.ts';
import { hasText } from '../../internal/requests/has-text.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { notice } from '../../internal/requests/panel-parts.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { link } from '../../internal/ui/link.ts';
import { rewardIcon } from '../card/reward-icons.ts';
import type { RewardChoiceState } from './choice.ts';
import { choiceFields } from './choice-fields.ts';
import type { OrderContext, OrderPanelBody } from './order-context.ts';
import type { QuoteState } from './quote-request.ts';
import { quoteSection } from './quote-view.ts';

/** What the form of a reward needs. */
interface RewardFormView {
  readonly reward: RewardDetail;
  readonly choice: RewardChoiceState;
  readonly asksQuantity: boolean;
  readonly quote: QuoteState;
  readonly statedCost: Quantity | undefined;
  /** What a press agrees to; `undefined` while nothing can be ordered. */
  readonly cost: Quantity | undefined;
  readonly form: FieldForm;
  readonly draft: FormDraft;
  /** Why the last order was refused. */
  readonly refusal: Renderable;
  /** The backend refused some answers. */
  readonly isFaulty: boolean;
  readonly sending: boolean;
  readonly context: OrderContext;
  readonly changed: () => void;
  readonly retryQuote: () => void;
  readonly discardDraft: () => void;
  readonly submit: () => void;
}

/** Id of the `<form>`, for the submit button outside of it. */
export const rewardFormId = 'reward-form';

/** Whose points pay it, for whom it is, its value and rules, and how it arrives. */
const conditions = ({ reward, context }: RewardFormView): Renderable => {
  const { words, listWords } = context;
  const { owner, recipient, declaredValue, giftRule, terms, delivery } = reward;
  const rows: TemplateResult[] = [];
  const isPerson = recipient === 'member';
  const whom = isPerson
    ? words.text('forPerson')
    : recipient === 'account'
      ? words.text('forCompany')
      : nothing;
  const worth = !declaredValue
    ? nothing
    : isVisible(declaredValue)
      ? words.rich('declared', { amount: html`<bdi>${formatFigure(declaredValue, words.locale)}</bdi>` })
      : listWords.text('valueHidden');
  const rules = [giftRule, terms].flatMap((rule) =>
    rule ? [link(rule.url, html`<bdi>${rule.label}</bdi>`, { purpose: 'rule' })] : [],
  );
  if (owner)
    rows.push(
      html`${rewardIcon('reward')}<span
          >${words.rich('payer', { owner: html`<bdi>${owner.name}</bdi>` })}</span
        >`,
    );
  if (whom !== nothing || worth !== nothing)
    rows.push(
      html`${rewardIcon(isPerson ? 'person' : 'company')}<span>${whom}</span
        ><span class="end">${worth}</span>`,
    );
  if (delivery) rows.push(html`${rewardIcon('delivery')}<span>${localText(delivery)}</span>`);
  if (rules.length > 0)
    rows.push(
      html`${rewardIcon('rules')}<span
          >${rules.map((rule, index) => html`${index > 0 ? ' · ' : nothing}${rule}`)}</span
        >`,
    );
  return rows.length > 0
    ? html`<ul class="icon-list" part="meta">
        ${rows.map((row) => html`<li>${row}</li>`)}
      </ul>`
    : nothing;
};

/** Who approves the order, and how long that usually takes. */
const approval = ({ reward, context }: RewardFormView): TemplateResult => {
  const { words } = context;
  const { approver, usually } = reward;
  const who = !approver
    ? nothing
    : approver.isViewer
      ? words.text('youApprove')
      : words.rich('approves', { name: html`<bdi>${approver.name}</bdi>` });
  const comma = who !== nothing && usually ? ', ' : nothing;
  return html`<p class="n12 quiet">${who}${comma}${usually ? localText(usually) : nothing}</p>`;
};

const orderButton = ({ cost, quote, choice, sending, context, form }: RewardFormView): Renderable => {
  const { words, listWords } = context;
  const isClosed = quote.status === 'ready' && quote.quote.refusal !== undefined;
  const hasNoTime = choice.slots?.length === 0;
  if (!form.readable || isClosed || hasNoTime || (quote.status === 'not-served' && !cost)) return nothing;
  // Pressed too early, it says what is missing; while the cost is worked out it can't be pressed.
  const isWaiting = sending || quote.status === 'loading' || quote.status === 'failed';
  const label = cost
    ? words.text('redeemFor', { cost: formatFigure(cost, words.locale) })
    : listWords.text('redeem');
  return html`<button
    class="btn primary"
    type="submit"
    form=${rewardFormId}
    part="button button-primary"
    aria-disabled=${isWaiting ? 'true' : 'false'}
  >
    ${sending ? words.text('sending') : label}
  </button>`;
};

/** What is chosen and asked, what it costs and does, and the one press that orders it. */
export const formContent = (view: RewardFormView): OrderPanelBody => {
  const { reward, choice, asksQuantity, context, form, draft, quote } = view;
  const { words } = context;
  return {
    body: html`${view.refusal}
    ${view.isFaulty ? notice(form.words.text('checkAnswers'), { tone: 'caution', role: 'alert' }) : nothing}
    ${hasText(reward.summary) ? html`<p class="muted">${localText(reward.summary)}</p>` : nothing}
    ${choiceFields({
      choice,
      slotZone: reward.slotZone,
      asksQuantity,
      context,
      changed: view.changed,
    })}
    ${form.render(view.submit)} ${draftNotice(draft, form.words, view.discardDraft)}
    ${quoteSection({ state: quote, statedCost: view.statedCost, context, retry: view.retryQuote })}
    ${conditions(view)}`,
    footer: html`${approval(view)}
      <div class="actions">
        <button class="btn" type="button" part="button button-secondary" @click=${() => context.close()}>
          ${words.text('cancel')}
        </button>
        ${orderButton(view)}
      </div>`,
  };
};
