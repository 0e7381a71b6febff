import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyEnding } from '../../../contract/survey-logic.ts';
import type { SurveyResponse } from '../../../contract/surveys.ts';
import { formatDateTime } from '../../internal/i18n/date-time.ts';
import { formatDay } from '../../internal/i18n/dates.ts';
import { icon } from '../../internal/ui/icons.ts';
import { optionalLink } from '../../internal/ui/link.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { endingLink } from './ending.ts';
import { surveyIcon } from '../icons.ts';
import { rewardValue } from '../reward-value.ts';
import type { SurveyContext } from '../messages.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';

const rewardIcons: Readonly<Record<string, TemplateResult>> = {
  sealed: surveyIcon('sealed'),
  entries: surveyIcon('entries'),
};

const earnedRewards = ({ earned = [] }: SurveyResponse, context: SurveyContext): Renderable => {
  if (earned.length === 0) return nothing;
  const [rows, more] = boundedList(earned, context.words);
  return html`<ul class="icon-list" part="reward">
      ${rows.map(
        (reward) =>
          html`<li>
            ${(Object.hasOwn(rewardIcons, reward.kind) && rewardIcons[reward.kind]) || icon('check')}
            <div>
              ${localText(reward.label)}
              ${reward.note === undefined ? nothing : html`<p class="n12 quiet">${localText(reward.note)}</p>`}
            </div>
            <b>${rewardValue(reward, context)}</b>
          </li>`,
      )}
    </ul>
    ${more}`;
};

/** Perks that the answers opened for the person who gave them. */
const unlockedPerks = ({ because = [] }: SurveyResponse, { words }: SurveyContext): TemplateResult => {
  const [rows, more] = boundedList(because, words);
  return html`${rows.map(
    ({ title, text, href }) =>
      html`<p class="unlocked" part="unlocked">
        ${surveyIcon('person')}
        <span
          >${text === undefined ? words.rich('because', { name: localText(title) }) : localText(text)}
          ${optionalLink(href, html`${words.text('seePerk')}${because.length > 1 ? html`<span class="sr-only">: ${localText(title)}</span>` : nothing}`, { purpose: 'perk' })}</span
        >
      </p>`,
  )}${more}`;
};

/** When the answers were sent, what they gave, and where they are; the same on every later visit. */
export const receipt = (
  response: SurveyResponse,
  ending: SurveyEnding | undefined,
  context: SurveyContext,
): TemplateResult => {
  const { words } = context;
  const { at, answered, answers } = response;
  const sent = answered === undefined ? words.text('sent') : words.text('sentOnce', { n: answered });
  return html`<p class="n12 quiet">
      ${words.text('receipt', { time: formatDateTime(at, words) })}${ending ? html` · ${sent}` : nothing}
    </p>
    <h3 class="n20 strong" id="title" tabindex="-1" part="title">
      ${ending ? localText(ending.title) : sent}
    </h3>
    ${ending?.text === undefined ? nothing : html`<p class="muted">${localText(ending.text)}</p>`}
    ${earnedRewards(response, context)} ${unlockedPerks(response, context)}
    ${ending ? endingLink(ending, context) : nothing}
    ${
      answers
        ? html`<p class="n12 quiet">
            ${answers.until === undefined ? nothing : words.text('answersUntil', { date: formatDay(answers.until, words) })}
            ${optionalLink(answers.href, words.text('answers'), { purpose: 'answers' })}
          </p>`
        : nothing
    }`;
};
