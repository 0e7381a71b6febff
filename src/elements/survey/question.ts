import { html, nothing, type TemplateResult } from 'lit';
import { isAnswerable } from '../../rules/survey-answer.ts';
import { icon } from '../shared/icon.ts';
import { localText } from '../shared/local-text.ts';
import { describedBy, type Asking, type Kind } from './asking.ts';
import { multiple, single } from './choice.ts';
import { number, text } from './line.ts';
import { scale } from './scale.ts';
import type { Drawn, Setting } from './setting.ts';

/** What most surveys ask. */
export const common: Readonly<Record<string, Kind>> = {
  single,
  multiple,
  scale,
  nps: scale,
  rating: scale,
  text,
  number,
};

/** What few do: loaded when a survey has one. */
export const rare: Readonly<Record<string, () => Promise<{ readonly kind: Kind }>>> = {
  matrix: () => import('./matrix.ts'),
  ranking: () => import('./ranking.ts'),
  date: () => import('./date.ts'),
};

/** How many are to be chosen, told before anybody chooses. */
const howMany = ({ question }: Asking, { words }: Setting): Drawn => {
  if (question.kind !== 'multiple' && question.kind !== 'ranking') return nothing;
  const { min, max } = question.constraints ?? {};
  if (min !== undefined && max !== undefined) return words.text('leastMost', { min, max });
  if (min !== undefined) return words.text('least', { n: Number(min) });
  return max === undefined ? nothing : words.text('most', { n: Number(max) });
};

/** One question: what is asked, its controls, what is wrong with the answer. */
export const questionTemplate = (asking: Asking, kind: Kind | 'waits' | undefined): TemplateResult => {
  const { question, id, title, fault, setting } = asking;
  const { words } = setting;
  const { help, required } = question;
  const many = howMany(asking, setting);
  const asked = html`${localText(title)}${required || question.kind === 'info' ? nothing : html`<span class="optional n12">${`\u00a0${words.text('optional')}`}</span>`}`;
  const under = html`${
    help === undefined && many === nothing
      ? nothing
      : html`<p class="muted" id="${id}-help">${help === undefined ? nothing : localText(help)} ${many}</p>`
  }`;
  if (question.kind === 'info')
    return html`<div class="question info" part="question">
      <h4 class="ask" id="${id}-title" tabindex="-1">${asked}</h4>
      ${under}
    </div>`;
  const controls =
    kind === 'waits'
      ? html`<i class="bone field"></i>`
      : (isAnswerable(question) && kind?.(asking)) ||
        html`<p class="muted" role="status">${words.text('notShown')}</p>`;
  const isChoice = kind !== 'waits' && /^(single|scale|nps|rating)$/.test(question.kind);
  return html`<fieldset
    class="question"
    part="question"
    role=${isChoice ? 'radiogroup' : 'group'}
    aria-required=${isChoice && required ? 'true' : nothing}
    aria-invalid=${isChoice && fault !== undefined ? 'true' : nothing}
    aria-describedby=${describedBy(asking)}
    aria-labelledby="${id}-title"
  >
    <legend class="ask" id="${id}-title" tabindex="-1">${asked}</legend>
    ${under}
    ${
      fault === undefined
        ? nothing
        : html`<p class="fault n12" id="${id}-fault">${icon('alert')}<span>${fault}</span></p>`
    }
    ${controls}
  </fieldset>`;
};
