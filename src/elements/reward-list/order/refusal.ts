import { html, nothing, type TemplateResult } from 'lit';
import type { LaurelError } from '../../../client/errors.ts';
import type { ContactPerson } from '../../../contract/core/person.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import type { Reward } from '../../../contract/rewards.ts';
import { formatDay } from '../../internal/i18n/dates.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { notice } from '../../internal/requests/panel-parts.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';
import { link } from '../../internal/ui/link.ts';
import { safeUrl } from '../../internal/ui/safe-url.ts';
import { amountText } from '../card/cost.ts';
import { closedStateOf } from '../card/card-action.ts';
import type { OrderContext } from './order-context.ts';

/** The refusals of the contract, for which Laurel has words. */
const refusalMessages = {
  insufficient_points: 'insufficient',
  cost_changed: 'costChanged',
  seat_taken: 'slotTaken',
  reward_moved_on: 'rewardMovedOn',
  limit_reached: 'limitReached',
  role_required: 'roleRequired',
} as const;

const isKnownRefusal = (code = ''): code is keyof typeof refusalMessages =>
  Object.hasOwn(refusalMessages, code);

/** One sentence that says why an order was refused. */
export const refusalText = (
  { code, kind, detail }: Pick<LaurelError, 'code' | 'kind' | 'detail'>,
  { words }: OrderContext,
): string => {
  if (isKnownRefusal(code)) return words.text(refusalMessages[code]);
  if (detail) return plainText(detail);
  if (kind === 'contract') return words.text('oddAnswer');
  return words.text(kind === 'connection' || kind === 'timeout' ? 'notSent' : 'refused');
};

/** Whom to ask, by the way that the backend names. */
const contactLink = (ask: ContactPerson | undefined, { listWords }: OrderContext): Renderable =>
  ask && safeUrl(ask.href)
    ? html`<p class="action">
        ${link(ask.href, html`<span>${listWords.rich('ask', { name: html`<bdi>${ask.name}</bdi>` })}</span>`, { purpose: 'ask', kind: 'btn' })}
      </p>`
    : nothing;

/** Says why an order was refused, and that nothing was ordered. */
export const refusalNotice = (error: LaurelError, context: OrderContext): TemplateResult => {
  const { words } = context;
  const { ask, at, code, kind } = error;
  const again =
    code === 'limit_reached' && at
      ? html` ${words.text('againFrom', { date: formatDay(at, words) })}`
      : nothing;
  const who = ask ? html` ${words.rich('canRedeem', { name: html`<bdi>${ask.name}</bdi>` })}` : nothing;
  return html`${notice(
    html`<b>${refusalText(error, context)}</b>${again}${who}
      ${kind === 'contract' ? nothing : words.text('nothingSpent')}`,
    { tone: 'caution', role: 'alert' },
  )}
  ${contactLink(ask, context)}`;
};

/** Replaces the form for a role that may not redeem: says why, and whom to ask. */
export const notPermitted = ({ ask, reason }: Permission, context: OrderContext): TemplateResult => {
  const { words } = context;
  const title = ask
    ? words.rich('canRedeem', { name: html`<bdi>${ask.name}</bdi>` })
    : words.text('roleRequired');
  return html`${notice(html`<b>${title}</b> ${reason ? localText(reason) : nothing}`)}
  ${contactLink(ask, context)}`;
};

/** Replaces the form of a reward that can't be redeemed now; `undefined` if it can. */
export const closedNotice = (reward: Reward, context: OrderContext): TemplateResult | undefined => {
  if (!closedStateOf(reward)) return undefined;
  const { words, listWords } = context;
  const { missing, reasons = [] } = reward;
  const [rows, more] = boundedList(reasons, words);
  return notice(
    html`<b>${words.text('notOpen')}</b> ${
        missing && missing.amount > 0
          ? listWords.rich('missing', { amount: amountText(missing, words.locale) })
          : nothing
      }
      ${rows.map(({ text, unlock }) => html`<span>${localText(text)}${unlock ? html`: ${localText(unlock.text)}` : nothing}</span> `)}${more}`,
    { role: 'status' },
  );
};
