import { html, nothing, type TemplateResult } from 'lit';
import type { Survey } from '../../contract/surveys.ts';
import { icon } from '../internal/ui/icons.ts';
import { formatDateTime } from '../internal/i18n/date-time.ts';
import { formatDay } from '../internal/i18n/dates.ts';
import { optionalLink } from '../internal/ui/link.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { surveyIcon } from './icons.ts';
import { rewardRange, rewardValue } from './reward-value.ts';
import type { SurveyIntroContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/** How many questions were answered on an earlier visit. */
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

/** How many questions most people get, where the server does not say: those that depend on no other answer. */
const questionCount = ({ count, questions }: Survey): number =>
  count ??
  questions.filter(
    (question) => question && question.kind !== 'info' && !(question.showIf ?? question.optionsFrom),
  ).length;

/** What answering costs and what it gives, stated before the first question. */
const surveyTerms = (survey: Survey, context: SurveyIntroContext): TermsRow[] => {
  const { words } = context;
  const { rewards = {}, minutes } = survey;
  const { guaranteed, sealed, entries } = rewards;
  const rows: TermsRow[] = [
    {
      icon: icon('clock'),
      label: words.text('questions', { n: questionCount(survey) }),
      value: minutes === undefined ? nothing : words.text('minutes', { n: minutes }),
    },
  ];
  if (guaranteed)
    rows.push({
      icon: icon('check'),
      label: words.text('forAnswering'),
      note: guaranteed.value && guaranteed.text ? localText(guaranteed.text) : undefined,
      value: rewardValue(guaranteed, context),
    });
  if (sealed)
    rows.push({
      icon: surveyIcon('sealed'),
      label: words.text('sealed'),
      note: sealed.decidedOn
        ? words.text('decidedOn', { date: formatDay(sealed.decidedOn, words) })
        : words.text('decided'),
      value: rewardRange(sealed, context),
    });
  if (entries)
    rows.push({
      icon: surveyIcon('entries'),
      label: localText(entries.draw),
      value: words.text('entries', { n: entries.count }),
    });
  return rows;
};

/** For a person who may not answer: why, and whom to ask. `undefined` for one who may. */
const notAllowed = ({ viewer }: Survey, { words }: SurveyIntroContext): Renderable | undefined => {
  const permission = viewer?.may?.find(({ action }) => action === 'respond');
  if (permission?.allowed !== false) return undefined;
  const { ask, reason } = permission;
  const name = ask && html`<bdi>${ask.name}</bdi>`;
  const sentence = name ? words.rich('whoMay', { name }) : words.text('mayNot');
  return html`<p class="not-allowed">${reason === undefined ? sentence : localText(reason)}</p>
    ${ask && name ? optionalLink(ask.href, html`<span>${words.rich('ask', { name })}</span>`, { purpose: 'ask', kind: 'btn' }) : nothing}`;
};

/** The page before the first question: purpose, who reads the answers, terms, deadline. */
export const surveyIntro = (
  survey: Survey,
  progress: SurveyProgress | undefined,
  context: SurveyIntroContext,
  start: () => void,
): TemplateResult => {
  const { words } = context;
  const earlier = progress && progress.done > 0 ? progress : undefined;
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
    <ul class="icon-list" part="terms">
      ${surveyTerms(survey, context).map(termsRow)}
    </ul>
    ${earlier ? html`<p class="n12 muted" part="progress-note">${words.text('answeredOf', { ...earlier })}</p>` : nothing}
    <div class="foot">
      ${
        notAllowed(survey, context) ??
        html`<button class="btn primary large" part="button button-primary" @click=${start}>
          ${words.text(earlier ? 'goOn' : 'start')}
        </button>`
      }
      <p class="n12 quiet terms">
        ${deadline === undefined ? nothing : html`<span>${words.text('openUntil', { date: deadline.includes('T') ? formatDateTime(deadline, words) : formatDay(deadline, words) })}</span>`}
        ${optionalLink(privacyNotice?.url, words.text('privacy'), { purpose: 'privacy' })}
      </p>
    </div>`;
};
