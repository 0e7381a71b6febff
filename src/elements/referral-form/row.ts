import { html, nothing, type TemplateResult } from 'lit';
import type { Referral } from '../../contract/referral.ts';
import { figure, isShown } from '../shared/figure.ts';
import { localText } from '../shared/local-text.ts';
import { day, dueDay } from './day.ts';
import { own, rewardStatus, type Reward } from './reward.ts';
import type { Drawn, Setting } from './setting.ts';
import { outcome, statusWord, track } from './status.ts';

/** Who acts next and by when; of what is over, the day and the reason. */
const beside = (referral: Referral, { words }: Setting): Drawn => {
  const { nextActor, expectedBy, rejection, since } = referral;
  const parts: Drawn[] = [];
  if (outcome(referral) === 'open') {
    if (nextActor) parts.push(html`<bdi>${nextActor.name}</bdi>`);
    if (expectedBy) parts.push(words.text('by', { date: dueDay(expectedBy, words.locale) }));
  } else {
    if (rejection) parts.push(localText(rejection.text));
    else if (since) parts.push(day(since, words.locale));
  }
  return parts.length > 0 ? html` · ${parts.map((part, at) => (at > 0 ? html`, ${part}` : part))}` : nothing;
};

const sum = ({ value, text, status }: Reward, { words }: Setting): Drawn => {
  if (status === 'none') return html`<span class="muted">${words.text('none')}</span>`;
  if (isShown(value)) return html`<b>${figure(value, words.locale)}</b>`;
  return text === undefined ? nothing : localText(text);
};

/** One line of the pipeline: company, stage, reward. */
export const row = (
  referral: Referral,
  at: number,
  setting: Setting,
  open: (id: string) => void,
): TemplateResult => {
  const { words } = setting;
  const { id, company, sentAt, rewards, rejection } = referral;
  const reward = own(rewards);
  const next = rejection?.next
    ? html`<button class="text-btn n12" part="action" aria-describedby="name-${at}" @click=${() => open(id)}>
        ${words.text('whatNow')}
      </button>`
    : reward && rewardStatus(reward, setting);
  return html`<li class="referral" part="referral">
    <div class="who">
      <button class="name" id="name-${at}" part="name" @click=${() => open(id)}>${localText(company)}</button>
      ${sentAt ? html`<span class="n12 quiet">${words.text('sentOn', { date: day(sentAt, words.locale) })}</span>` : nothing}
    </div>
    <div class="stage">
      ${track(referral, setting) ?? nothing}
      <span class="n12 muted"><b>${statusWord(referral, setting)}</b>${beside(referral, setting)}</span>
    </div>
    <div class="sum">
      ${reward ? sum(reward, setting) : nothing}
      <span class="n12 quiet">${next ?? nothing}</span>
    </div>
  </li>`;
};
