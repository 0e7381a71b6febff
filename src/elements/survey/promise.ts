import { html, nothing, type TemplateResult } from 'lit';
import type { Survey } from '../../contract/survey.ts';
import { icon } from '../shared/icon.ts';
import { moment } from '../shared/at.ts';
import { formatDay } from '../shared/date.ts';
import { way } from '../shared/link.ts';
import { localText } from '../shared/local-text.ts';
import { drawing } from './icons.ts';
import { range, rewardValue } from './reward.ts';
import type { Drawn, Setting } from './setting.ts';

/** How far somebody came before. */
export interface Begun {
  readonly done: number;
  readonly total: number;
}

interface Line {
  readonly drawing: TemplateResult;
  readonly what: Drawn;
  readonly note?: Drawn | undefined;
  readonly value: Drawn;
}

const line = ({ drawing: drawn, what, note, value }: Line): TemplateResult =>
  html`<li>
    ${drawn}
    <div>${what}${note === undefined ? nothing : html`<p class="n12 quiet">${note}</p>`}</div>
    <b>${value}</b>
  </li>`;

/** The trade, stated before the first question: what it costs, and what it gives. */
const trade = ({ rewards = {}, minutes }: Survey, count: number, setting: Setting): Line[] => {
  const { words } = setting;
  const { guaranteed, sealed, entries } = rewards;
  const lines: Line[] = [
    {
      drawing: icon('clock'),
      what: words.text('questions', { n: count }),
      value: minutes === undefined ? nothing : words.text('minutes', { n: minutes }),
    },
  ];
  if (guaranteed)
    lines.push({
      drawing: icon('check'),
      what: words.text('forAnswering'),
      note: guaranteed.value && guaranteed.text ? localText(guaranteed.text) : undefined,
      value: rewardValue(guaranteed, setting),
    });
  if (sealed)
    lines.push({
      drawing: drawing('sealed'),
      what: words.text('sealed'),
      note: sealed.decidedOn
        ? words.text('decidedOn', { date: formatDay(sealed.decidedOn, words.locale) })
        : words.text('decided'),
      value: range(sealed, setting),
    });
  if (entries)
    lines.push({
      drawing: drawing('entries'),
      what: localText(entries.draw),
      value: words.text('entries', { n: entries.count }),
    });
  return lines;
};

/** Who can answer in place of whom may not; nothing, if this person may. */
const barred = ({ viewer }: Survey, { words }: Setting): Drawn | undefined => {
  const permission = viewer?.may?.find(({ action }) => action === 'respond');
  if (permission?.allowed !== false) return undefined;
  const { ask, reason } = permission;
  const name = ask && html`<bdi>${ask.name}</bdi>`;
  const said = name ? words.rich('whoMay', { name }) : words.text('mayNot');
  return html`<p class="barred">${reason === undefined ? said : localText(reason)}</p>
    ${ask && name ? way(ask.href, html`<span>${words.rich('ask', { name })}</span>`, { purpose: 'ask', kind: 'btn' }) : nothing}`;
};

/** Where a survey starts: its purpose, who reads it, the trade, until when. */
export const promise = (
  survey: Survey,
  count: number,
  begun: Begun | undefined,
  setting: Setting,
  start: () => void,
): TemplateResult => {
  const { words } = setting;
  const before = begun && begun.done > 0 ? begun : undefined;
  const { title, purpose, audience, anonymous, deadline, privacyNotice } = survey;
  return html`<p class="n12 quiet" part="kind">${words.text('kind')}</p>
    <h3 class="n20 strong" id="title" tabindex="-1" part="title">${localText(title)}</h3>
    ${
      purpose === undefined && audience === undefined
        ? nothing
        : html`<p class="muted" part="purpose">
            ${purpose === undefined ? nothing : localText(purpose)}
            ${audience === undefined ? nothing : localText(audience)}
          </p>`
    }
    ${anonymous ? html`<p class="muted">${words.text('anonymous')}</p>` : nothing}
    <ul class="trade" part="trade">
      ${trade(survey, count, setting).map(line)}
    </ul>
    ${before ? html`<p class="n12 muted" part="begun">${words.text('answeredOf', { ...before })}</p>` : nothing}
    <div class="foot">
      ${
        barred(survey, setting) ??
        html`<button class="btn primary large" part="action" @click=${start}>
          ${words.text(before ? 'goOn' : 'start')}
        </button>`
      }
      <p class="n12 quiet terms">
        ${deadline === undefined ? nothing : html`<span>${words.text('openUntil', { date: deadline.includes('T') ? moment(deadline, words.locale) : formatDay(deadline, words.locale) })}</span>`}
        ${way(privacyNotice?.url, words.text('privacy'), { purpose: 'privacy' })}
      </p>
    </div>`;
};
