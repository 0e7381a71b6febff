import { html, nothing, type TemplateResult } from 'lit';
import type { Referral } from '../../contract/referral.ts';
import { icon } from '../shared/icon.ts';
import { localText } from '../shared/local-text.ts';
import { timeline } from '../shared/timeline.ts';
import { moment } from '../shared/at.ts';
import type { Setting } from './setting.ts';

interface Ways {
  readonly another: () => void;
  readonly follow: (id: string) => void;
}

/** After sending: what happens next, who does it, and when. */
export const sentCard = (
  referral: Referral,
  { words }: Setting,
  { another, follow }: Ways,
): TemplateResult => {
  const { id, company, sentAt, timeline: steps } = referral;
  const { locale } = words;
  return html`<section class="card sent" part="card sent">
    <div class="body">
      <div class="banner">
        <span class="seal">${icon('check')}</span>
        <div>
          <h3 class="n20 strong" id="sent" tabindex="-1" part="title">${words.text('sent')}</h3>
          <p class="muted">${localText(company)}${sentAt ? html`, ${moment(sentAt, locale)}` : nothing}</p>
        </div>
      </div>
      ${timeline(steps, { label: words.text('progress'), locale })}
    </div>
    <div class="foot">
      <button class="btn" part="action" @click=${another}>${words.text('another')}</button>
      <button class="text-btn" part="action" @click=${() => follow(id)}>${words.text('follow')}</button>
    </div>
  </section>`;
};
