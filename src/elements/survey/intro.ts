import { html, nothing, type TemplateResult } from 'lit';
import type { Survey } from '../../contract/surveys.ts';
import { icon } from '../internal/ui/icons.ts';
import { formatDateTime } from '../internal/i18n/date-time.ts';
import { formatDay } from '../internal/i18n/dates.ts';
import { optionalLink } from '../internal/ui/link.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { surveyIcon } from './icons.ts';
import { rewardRange, rewardValue } from './reward-value.ts';
import type { SurveyContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/** How far somebody came before. */
export interface SurveyProgress {
  readonly done: number;
  readonly total: number;
}

interface TermsRow {
  readonly icon: TemplateResult;
  readonly label: Renderable;
  readonly note?: Renderable | undefined;
  readonly value: Renderable;
}

const termsRow = ({ icon, label, note, value }: TermsRow): TemplateResult =>
  html`<li>
    ${icon}
    <div>${label}${note === undefined ? nothing : html`<p class="n12 quiet">${note}</p>`}</div>
    <b>${value}</b>
  </li>`;

/** The trade, stated before the first question: what it costs, and what it gives. */
const surveyTerms = (
  { rewards = {}, minutes }: Survey,
  count: number,
  setting: SurveyContext,
): TermsRow[] => {
  const { words } = setting;
  const { guaranteed, sealed, entries } = rewards;
  const lines: TermsRow[] = [
    {
      icon: icon('clock'),
      label: words.text('questions', { n: count }),
      value: minutes === undefined ? nothing : words.text('minutes', { n: minutes }),
    },
  ];
  if (guaranteed)
    lines.push({
      icon: icon('check'),
      label: words.text('forAnswering'),
      note: guaranteed.value && guaranteed.text ? localText(guaranteed.text) : undefined,
      value: rewardValue(guaranteed, setting),
    });
  if (sealed)
    lines.push({
      icon: surveyIcon('sealed'),
      label: words.text('sealed'),
      note: sealed.decidedOn
        ? words.text('decidedOn', { date: formatDay(sealed.decidedOn, words.locale) })
        : words.text('decided'),
      value: rewardRange(sealed, setting),
    });
  if (entries)
    lines.push({
      icon: surveyIcon('entries'),
      label: localText(entries.draw),
      value: words.text('entries', { n: entries.count }),
    });
  return lines;
};

/** Who can answer in place of whom may not; nothing, if this person may. */
const notAllowed = ({ viewer }: Survey, { words }: SurveyContext): Renderable | undefined => {
  const permission = viewer?.may?.find(({ action }) => action === 'respond');
  if (permission?.allowed !== false) return undefined;
  const { ask, reason } = permission;
  const name = ask && html`<bdi>${ask.name}</bdi>`;
  const said = name ? words.rich('whoMay', { name }) : words.text('mayNot');
  return html`<p class="barred">${reason === undefined ? said : localText(reason)}</p>
    ${ask && name ? optionalLink(ask.href, html`<span>${words.rich('ask', { name })}</span>`, { purpose: 'ask', kind: 'btn' }) : nothing}`;
};

/** Where a survey starts: its purpose, who reads it, the trade, until when. */
export const surveyIntro = (
  survey: Survey,
  count: number,
  begun: SurveyProgress | undefined,
  setting: SurveyContext,
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
    <ul class="trade" part="terms">
      ${surveyTerms(survey, count, setting).map(termsRow)}
    </ul>
    ${before ? html`<p class="n12 muted" part="progress-note">${words.text('answeredOf', { ...before })}</p>` : nothing}
    <div class="foot">
      ${
        notAllowed(survey, setting) ??
        html`<button class="btn primary large" part="button button-primary" @click=${start}>
          ${words.text(before ? 'goOn' : 'start')}
        </button>`
      }
      <p class="n12 quiet terms">
        ${deadline === undefined ? nothing : html`<span>${words.text('openUntil', { date: deadline.includes('T') ? formatDateTime(deadline, words.locale) : formatDay(deadline, words.locale) })}</span>`}
        ${optionalLink(privacyNotice?.url, words.text('privacy'), { purpose: 'privacy' })}
      </p>
    </div>`;
};
