import { html, nothing, type TemplateResult } from 'lit';
import type { Referral } from '../../contract/referral.ts';
import { formatDay } from '../shared/date.ts';
import { figure, isShown } from '../shared/figure.ts';
import { link } from '../shared/link.ts';
import { localText } from '../shared/local-text.ts';
import { timeline } from '../shared/timeline.ts';
import { day } from './day.ts';
import { own, rewardStatus, rewardText, type Reward } from './reward.ts';
import type { Drawn, Setting } from './setting.ts';
import { outcome, statusWord, track } from './status.ts';

/** Everything that is known of one referral, what decides first. */
export const detail = (
  referral: Referral,
  setting: Setting,
  forget: TemplateResult | undefined,
): TemplateResult => {
  const { words } = setting;
  const { protectedUntil, timeline: steps } = referral;
  const date = protectedUntil && formatDay(protectedUntil, words.locale);
  const reward = own(referral.rewards);
  return html`<div class="stage">
      <p class="between">
        <span class="n12 quiet">${date ? words.text('protectedUntil', { date }) : nothing}</span>
        ${isShown(reward?.value) ? html`<b class="n16">${figure(reward.value, words.locale)}</b>` : nothing}
      </p>
      ${progress(referral, setting)}
    </div>
    ${rejected(referral)} ${timeline(steps, { label: words.text('progress'), locale: words.locale })}
    ${feedback(referral, setting)} ${rewards(referral, setting)} ${given(referral, setting, forget)}`;
};

/** How far it is, between its first stage and its last; what is over has but its outcome. */
const progress = (referral: Referral, setting: Setting): TemplateResult => {
  const { words } = setting;
  const drawn = track(referral, setting);
  const status = html`<b>${statusWord(referral, setting)}</b>`;
  if (!drawn || outcome(referral) !== 'open')
    return html`${drawn ?? nothing}
      <p>${status}</p>`;
  return html`${drawn}
    <p class="ends n12">
      <span>${words.text('submitted')}</span>${status}<span>${words.text('won')}</span>
    </p>`;
};

const rejected = ({ rejection }: Referral): Drawn => {
  if (!rejection) return nothing;
  const { text, next } = rejection;
  const label = next && (next.label === undefined ? undefined : localText(next.label));
  return html`<div class="told" part="rejection">
    <p>
      <b>${localText(text)}</b
      >${next ? html` ${localText(next.text)} ${label ? link(next.href, label, { purpose: 'next' }) : nothing}` : nothing}
    </p>
  </div>`;
};

const feedback = ({ feedback: said }: Referral, { words }: Setting): Drawn => {
  if (!said) return nothing;
  const { by, at, text } = said;
  const when = at ? day(at, words.locale) : undefined;
  const who = by ? html`<bdi>${by.name}</bdi>${when ? `, ${when}` : nothing}` : (when ?? nothing);
  return html`<section>
    <h3 class="strong">${words.text('feedback')}</h3>
    <p>${localText(text)}</p>
    <p class="n12 quiet">${who}</p>
  </section>`;
};

/** What it is, without the day that its status tells; a reward that is none says so. */
const what = ({ value, text, status }: Reward, setting: Setting): Drawn =>
  status === 'none' && value === undefined && text === undefined
    ? setting.words.text('none')
    : rewardText({ value, text }, setting);

const rewards = ({ rewards: all = [] }: Referral, setting: Setting): Drawn => {
  const { words } = setting;
  if (all.length === 0) return nothing;
  return html`<section>
    <h3 class="strong">${words.text('rewards')}</h3>
    <dl class="facts">
      ${all.map(
        (reward) =>
          html`<div>
            <dt>${words.text(reward.side === 'referred' ? 'they' : 'you')}</dt>
            <dd>
              ${what(reward, setting)}
              <span class="n12 quiet">${rewardStatus(reward, setting)}</span>
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
};

const given = (
  { given: all = [] }: Referral,
  { words }: Setting,
  forget: TemplateResult | undefined,
): Drawn =>
  all.length === 0
    ? nothing
    : html`<section>
        <div class="between">
          <h3 class="strong">${words.text('given')}</h3>
          ${forget ?? nothing}
        </div>
        <dl class="facts">
          ${all.map(
            ({ label, text }) =>
              html`<div>
                <dt>${localText(label)}</dt>
                <dd>${localText(text)}</dd>
              </div>`,
          )}
        </dl>
      </section>`;
