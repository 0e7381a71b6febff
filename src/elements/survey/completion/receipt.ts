import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyResponse } from '../../../contract/surveys.ts';
import { formatDateTime } from '../../internal/i18n/date-time.ts';
import { formatDay } from '../../internal/i18n/dates.ts';
import { icon } from '../../internal/ui/icons.ts';
import { optionalLink } from '../../internal/ui/link.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { surveyIcon } from '../icons.ts';
import { rewardValue } from '../reward-value.ts';
import type { SurveyContext } from '../messages.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

const rewardIcons: Readonly<Record<string, TemplateResult>> = {
  sealed: surveyIcon('sealed'),
  entries: surveyIcon('entries'),
};

const earnedRewards = ({ earned: all = [] }: SurveyResponse, setting: SurveyContext): Renderable =>
  all.length === 0
    ? nothing
    : html`<ul class="trade" part="reward">
        ${all.map(
          (line) =>
            html`<li>
              ${rewardIcons[line.kind] ?? icon('check')}
              <div>
                ${localText(line.label)}
                ${line.note === undefined ? nothing : html`<p class="n12 quiet">${localText(line.note)}</p>`}
              </div>
              <b>${rewardValue(line, setting)}</b>
            </li>`,
        )}
      </ul>`;

/** What the answers opened for whoever gave them. */
const unlockedPerks = ({ because: all = [] }: SurveyResponse, { words }: SurveyContext): TemplateResult[] =>
  all.map(
    ({ title, text, href }) =>
      html`<p class="because" part="unlocked">
        ${surveyIcon('person')}
        <span
          >${text === undefined ? words.rich('because', { name: localText(title) }) : localText(text)}
          ${optionalLink(href, words.text('seePerk'), { purpose: 'perk' })}</span
        >
      </p>`,
  );

/** What was sent, once, and what came of it; the same on every later visit. */
export const receipt = (response: SurveyResponse, setting: SurveyContext): TemplateResult => {
  const { words } = setting;
  const { at, answered, answers } = response;
  return html`<p class="n12 quiet">${words.text('receipt', { time: formatDateTime(at, words.locale) })}</p>
    <h3 class="n20 strong" id="title" tabindex="-1" part="title">
      ${answered === undefined ? words.text('sent') : words.text('sentOnce', { n: answered })}
    </h3>
    ${earnedRewards(response, setting)} ${unlockedPerks(response, setting)}
    ${
      answers
        ? html`<p class="n12 quiet">
            ${answers.until === undefined ? nothing : words.text('answersUntil', { date: formatDay(answers.until, words.locale) })}
            ${optionalLink(answers.href, words.text('answers'), { purpose: 'answers' })}
          </p>`
        : nothing
    }`;
};
