import { html, nothing, type TemplateResult } from 'lit';
import type { Referral } from '../../contract/referrals.ts';
import { figureTemplate, isVisible } from '../internal/i18n/figures.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { formatShortDay, formatDueDay } from './day-format.ts';
import { isOpenTask } from './open-task.ts';
import { referrerReward, rewardStatus, type SideReward } from './reward-text.ts';
import type { ReferralContext } from './messages.ts';
import { referralOutcome, statusText, referralProgress } from './referral-status.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/** Of an open referral who acts next and by when; of a closed one the reason, or the day; of an unknown status what was sent. */
const statusFacts = (referral: Referral, { words }: ReferralContext): Renderable => {
  const { nextActor, expectedBy, rejection, since } = referral;
  const parts: Renderable[] = [];
  const outcome = referralOutcome(referral);
  if (outcome === 'open' || (outcome === 'unknown' && !rejection)) {
    if (nextActor) parts.push(html`<bdi>${nextActor.name}</bdi>`);
    if (expectedBy) parts.push(words.text('by', { date: formatDueDay(expectedBy, words) }));
  } else {
    if (rejection) parts.push(localText(rejection.text));
    else if (since) parts.push(formatShortDay(since, words));
  }
  return parts.length > 0
    ? html` · ${parts.map((part, index) => (index > 0 ? html`, ${part}` : part))}`
    : nothing;
};

const rewardAmount = ({ value, text, status }: SideReward, { words }: ReferralContext): Renderable => {
  if (status === 'none') return html`<span class="muted">${words.text('none')}</span>`;
  if (isVisible(value)) return html`<b>${figureTemplate(value, words.locale)}</b>`;
  return text === undefined ? nothing : localText(text);
};

/** The vendor needs something before it goes on. */
const needsYou = (index: number, { words }: ReferralContext, open: () => void): TemplateResult =>
  html`<button class="needs n12" part="button needs" aria-describedby="name-${index}" @click=${open}>
    ${words.text('needsYou')}
  </button> `;

/** One referral in the list: company, status, and the member's reward. `onOpen` shows it in the dialog. */
export const referralRow = (
  referral: Referral,
  index: number,
  context: ReferralContext,
  onOpen: (id: string) => void,
): TemplateResult => {
  const { words } = context;
  const { id, company, sentAt, rewards, rejection, tasks } = referral;
  const reward = referrerReward(rewards);
  const next = rejection?.next
    ? html`<button
        class="text-btn n12"
        part="button button-text"
        aria-describedby="name-${index}"
        @click=${() => onOpen(id)}
      >
        ${words.text('whatNow')}
      </button>`
    : reward && rewardStatus(reward, context);
  return html`<li class="referral" part="referral">
    <div class="company-cell">
      <button class="name" id="name-${index}" part="name" @click=${() => onOpen(id)}>
        ${localText(company)}
      </button>
      ${sentAt ? html`<span class="n12 quiet">${words.text('sentOn', { date: formatShortDay(sentAt, words) })}</span>` : nothing}
    </div>
    <div class="stage">
      ${referralProgress(referral, context) ?? nothing}
      <span class="n12 muted"><b>${statusText(referral, context)}</b>${statusFacts(referral, context)}</span>
      ${tasks?.some(isOpenTask) ? needsYou(index, context, () => onOpen(id)) : nothing}
    </div>
    <div class="reward-cell">
      ${reward ? rewardAmount(reward, context) : nothing}
      <span class="n12 quiet">${next ?? nothing}</span>
    </div>
  </li>`;
};
