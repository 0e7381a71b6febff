import { html, nothing, type TemplateResult } from 'lit';
import type { Survey, SurveyResponse } from '../../../contract/surveys.ts';
import { figureTemplate, formatFigure, isVisible } from '../../internal/i18n/figures.ts';
import { icon } from '../../internal/ui/icons.ts';
import { optionalLink } from '../../internal/ui/link.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { rewardRangeSentence } from '../reward-value.ts';
import type { SurveyContext } from '../messages.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

type RevealedReward = NonNullable<SurveyResponse['revealed']>;

export interface SealedRewardHandlers {
  /** The person opens the reward. */
  readonly open: () => void;
  /** The person leaves the opened reward for the receipt. */
  readonly done: () => void;
}

const envelopeBack = html`<svg viewBox="0 0 140 88" aria-hidden="true">
  <path
    class="inside"
    d="M.500 4.500a4 4 0 0 1 4-4h131a4 4 0 0 1 4 4v79a4 4 0 0 1-4 4H4.500a4 4 0 0 1-4-4z"
  />
</svg>`;
const envelopeFront = html`<svg class="front" viewBox="0 0 140 88" aria-hidden="true">
  <path d="M.500 4.500v79a4 4 0 0 0 4 4h131a4 4 0 0 0 4-4v-79L70 52z" />
  <path class="fold" d="M2 86l50-46M138 86 88 40" />
</svg>`;
const envelopeFlap = html`<svg class="flap" viewBox="0 0 140 54" aria-hidden="true">
  <path d="M.500 4.500a4 4 0 0 1 4-4h131a4 4 0 0 1 4 4L70 52.500z" />
</svg>`;

/** A figure with more characters than this is set smaller. */
const maxLargeLength = 8;

const revealedValue = ({ value, text }: Pick<RevealedReward, 'value' | 'text'>, tag: string): Renderable => {
  if (!isVisible(value))
    return text === undefined ? nothing : html`<p class="n20 strong">${localText(text)}</p>`;
  const size = formatFigure(value, tag).length > maxLargeLength ? 'n20' : 'n40';
  return html`<p class="${size} strong">${figureTemplate(value, tag)}</p>`;
};

const revealedCard = (
  { label, value, text, for: recipient }: RevealedReward,
  { words }: SurveyContext,
): TemplateResult =>
  html`<div class="letter" id="letter" part="revealed">
    <p class="n12">${localText(label)}</p>
    ${revealedValue({ value, text }, words.locale)}
    ${recipient === undefined ? nothing : html`<p class="n12">${localText(recipient)}</p>`}
  </div>`;

/** The sealed reward: closed until it is pressed, then with the value that the server had decided before. */
export const sealedReward = (
  response: SurveyResponse,
  survey: Survey,
  isOpen: boolean,
  context: SurveyContext,
  handlers: SealedRewardHandlers,
): Renderable => {
  const { revealed } = response;
  const { words } = context;
  if (!revealed) return nothing;
  const body = isOpen
    ? html`<h3 class="n20 strong" id="title" tabindex="-1" part="title" aria-describedby="letter">
          ${words.text('yours')}
        </h3>
        ${revealed.note === undefined ? nothing : html`<p class="muted">${localText(revealed.note)}</p>`}
        <p class="actions">
          ${optionalLink(revealed.href, words.text('see'), { purpose: 'reward', kind: 'btn' })}
          <button class="text-btn" part="button button-text" @click=${handlers.done}>
            ${words.text('done')}
          </button>
        </p>`
    : html`<h3 class="n20 strong" id="title" tabindex="-1" part="title">${words.text('thanks')}</h3>
        <p class="muted">${rewardRangeSentence(survey.rewards?.sealed, context)}</p>
        <p class="actions">
          <button class="btn primary large" part="button button-primary" @click=${handlers.open}>
            ${words.text('open')}
          </button>
        </p>`;
  return html`<div class="reveal">
    <div class="envelope ${isOpen ? 'opened' : ''}" part="sealed-reward">
      ${envelopeBack}${isOpen ? revealedCard(revealed, context) : nothing}${envelopeFront}${envelopeFlap}
      <span class="wax">${icon('award')}</span>
    </div>
    ${body}
  </div>`;
};
