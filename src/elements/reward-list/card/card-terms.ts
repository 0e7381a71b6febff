import { html, nothing, type TemplateResult } from 'lit';
import type { Reward } from '../../../contract/rewards.ts';
import { dots } from '../../internal/ui/dots.ts';
import { figureTemplate, isVisible } from '../../internal/i18n/figures.ts';
import { link } from '../../internal/ui/link.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { rewardIcon, type RewardIconName } from './reward-icons.ts';
import type { RewardContext } from './reward-context.ts';

const line = (icon: RewardIconName, parts: readonly unknown[]): TemplateResult | undefined => {
  const facts = dots(parts, 'n12');
  return facts === nothing ? undefined : html`<li>${rewardIcon(icon)}${facts}</li>`;
};

/** For whom it is, and its declared value: gifts to people fall under rules. */
const recipientLine = (
  { recipient, declaredValue, giftRule }: Reward,
  { words }: RewardContext,
): TemplateResult | undefined => {
  const key =
    recipient === 'member' ? 'forPerson' : recipient === 'account' ? ('forCompany' as const) : undefined;
  const worth = !declaredValue
    ? undefined
    : isVisible(declaredValue)
      ? words.rich('declared', { amount: figureTemplate(declaredValue, words.locale) })
      : words.text('valueHidden');
  const rule = giftRule && link(giftRule.url, html`<bdi>${giftRule.label}</bdi>`, { purpose: 'rule' });
  return line(recipient === 'member' ? 'person' : 'company', [key && words.text(key), worth, rule]);
};

/** Who decides, and how long that usually takes. */
const approvalLine = ({ approver, usually }: Reward, { words }: RewardContext): TemplateResult | undefined =>
  approver &&
  line('clock', [
    approver.isViewer
      ? words.text('youApprove')
      : words.rich('approves', { name: html`<bdi>${approver.name}</bdi>` }),
    usually && localText(usually),
  ]);

/** How it arrives, for whom it is, and who decides: a line each. */
export const cardTerms = (reward: Reward, context: RewardContext): TemplateResult | typeof nothing => {
  const { delivery, terms } = reward;
  const lines = [
    line('delivery', [delivery && localText(delivery)]),
    recipientLine(reward, context),
    approvalLine(reward, context),
    line('rules', [terms && link(terms.url, html`<bdi>${terms.label}</bdi>`, { purpose: 'rule' })]),
  ].filter((one) => one !== undefined);
  return lines.length > 0
    ? html`<ul class="reward-terms n12 quiet" part="meta">
        ${lines}
      </ul>`
    : nothing;
};
