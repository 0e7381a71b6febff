import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyResponse } from '../../contract/survey.ts';
import { moment } from '../shared/at.ts';
import { formatDay } from '../shared/date.ts';
import { icon } from '../shared/icon.ts';
import { way } from '../shared/link.ts';
import { localText } from '../shared/local-text.ts';
import { drawing } from './icons.ts';
import { rewardValue } from './reward.ts';
import type { Drawn, Setting } from './setting.ts';

const drawings: Readonly<Record<string, TemplateResult>> = {
  sealed: drawing('sealed'),
  entries: drawing('entries'),
};

const earned = ({ earned: all = [] }: SurveyResponse, setting: Setting): Drawn =>
  all.length === 0
    ? nothing
    : html`<ul class="trade" part="earned">
        ${all.map(
          (line) =>
            html`<li>
              ${drawings[line.kind] ?? icon('check')}
              <div>
                ${localText(line.label)}
                ${line.note === undefined ? nothing : html`<p class="n12 quiet">${localText(line.note)}</p>`}
              </div>
              <b>${rewardValue(line, setting)}</b>
            </li>`,
        )}
      </ul>`;

/** What the answers opened for whoever gave them. */
const because = ({ because: all = [] }: SurveyResponse, { words }: Setting): TemplateResult[] =>
  all.map(
    ({ title, text, href }) =>
      html`<p class="because" part="because">
        ${drawing('person')}
        <span
          >${text === undefined ? words.rich('because', { name: localText(title) }) : localText(text)}
          ${way(href, words.text('seePerk'), { purpose: 'perk' })}</span
        >
      </p>`,
  );

/** What was sent, once, and what came of it; the same on every later visit. */
export const receipt = (response: SurveyResponse, setting: Setting): TemplateResult => {
  const { words } = setting;
  const { at, answered, answers } = response;
  return html`<p class="n12 quiet">${words.text('receipt', { time: moment(at, words.locale) })}</p>
    <h3 class="n20 strong" id="title" tabindex="-1" part="title">
      ${answered === undefined ? words.text('sent') : words.text('sentOnce', { n: answered })}
    </h3>
    ${earned(response, setting)} ${because(response, setting)}
    ${
      answers
        ? html`<p class="n12 quiet">
            ${answers.until === undefined ? nothing : words.text('answersUntil', { date: formatDay(answers.until, words.locale) })}
            ${way(answers.href, words.text('answers'), { purpose: 'answers' })}
          </p>`
        : nothing
    }`;
};
