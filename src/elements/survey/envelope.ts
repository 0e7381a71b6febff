import { html, nothing, type TemplateResult } from 'lit';
import type { Survey, SurveyResponse } from '../../contract/survey.ts';
import { figure, figureText, isShown } from '../shared/figure.ts';
import { icon } from '../shared/icon.ts';
import { way } from '../shared/link.ts';
import { localText } from '../shared/local-text.ts';
import { rangeSentence } from './reward.ts';
import type { Drawn, Setting } from './setting.ts';

type Revealed = NonNullable<SurveyResponse['revealed']>;

const paper = html`<svg class="paper" viewBox="0 0 140 88" aria-hidden="true">
  <path
    class="inside"
    d="M.500 4.500a4 4 0 0 1 4-4h131a4 4 0 0 1 4 4v79a4 4 0 0 1-4 4H4.500a4 4 0 0 1-4-4z"
  />
</svg>`;
const front = html`<svg class="front" viewBox="0 0 140 88" aria-hidden="true">
  <path d="M.500 4.500v79a4 4 0 0 0 4 4h131a4 4 0 0 0 4-4v-79L70 52z" />
  <path class="fold" d="M2 86l50-46M138 86 88 40" />
</svg>`;
const flap = html`<svg class="flap" viewBox="0 0 140 54" aria-hidden="true">
  <path d="M.500 4.500a4 4 0 0 1 4-4h131a4 4 0 0 1 4 4L70 52.500z" />
</svg>`;

/** Short figures in the largest type. */
const roomy = 8;

const worth = ({ value, text }: Pick<Revealed, 'value' | 'text'>, tag: string): Drawn => {
  if (!isShown(value))
    return text === undefined ? nothing : html`<p class="n20 strong">${localText(text)}</p>`;
  const size = figureText(value, tag).length > roomy ? 'n20' : 'n40';
  return html`<p class="${size} strong">${figure(value, tag)}</p>`;
};

const card = ({ label, value, text, for: whose }: Revealed, { words }: Setting): TemplateResult =>
  html`<div class="letter" id="letter" part="revealed">
    <p class="n12">${localText(label)}</p>
    ${worth({ value, text }, words.locale)}
    ${whose === undefined ? nothing : html`<p class="n12">${localText(whose)}</p>`}
  </div>`;

/** The sealed reward: closed until one gesture, then the value that the server had decided before. */
export const envelope = (
  response: SurveyResponse,
  survey: Survey,
  opened: boolean,
  setting: Setting,
  ways: { readonly open: () => void; readonly done: () => void },
): Drawn => {
  const { revealed } = response;
  const { words } = setting;
  if (!revealed) return nothing;
  const body = opened
    ? html`<h3 class="n20 strong" id="title" tabindex="-1" part="title" aria-describedby="letter">
          ${words.text('yours')}
        </h3>
        ${revealed.note === undefined ? nothing : html`<p class="muted">${localText(revealed.note)}</p>`}
        <p class="acts">
          ${way(revealed.href, words.text('see'), { purpose: 'reward', kind: 'btn' })}
          <button class="text-btn" part="action" @click=${ways.done}>${words.text('done')}</button>
        </p>`
    : html`<h3 class="n20 strong" id="title" tabindex="-1" part="title">${words.text('thanks')}</h3>
        <p class="muted">${rangeSentence(survey.rewards?.sealed, setting)}</p>
        <p class="acts">
          <button class="btn primary large" part="action" @click=${ways.open}>${words.text('open')}</button>
        </p>`;
  return html`<div class="reveal">
    <div class="envelope ${opened ? 'opened' : ''}" part="envelope">
      ${paper}${opened ? card(revealed, setting) : nothing}${front}${flap}
      <span class="wax">${icon('award')}</span>
    </div>
    ${body}
  </div>`;
};
