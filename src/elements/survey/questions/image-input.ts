import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { answerValues, toggleChoice } from '../../../rules/survey-flow.ts';
import { optionList } from '../../internal/form/option-list.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { safeUrl } from '../../internal/ui/safe-url.ts';
import { otherTextInput } from './choice-input.ts';
import type { QuestionInput } from './question-context.ts';

/** Pictures to choose from, one or several. A picture that can't be shown leaves its label. */
export const imageInput: QuestionInput = (questionContext) => {
  const { question, answer, id, formWords, setAnswer } = questionContext;
  const { options = [], several } = question;
  const chosen = answerValues(answer);
  return html`<div class="pictures">
      ${optionList({
        options,
        chosen,
        words: formWords,
        draw: ({ value, label }, index) => {
          const { image } = options[index] ?? {};
          const picture = safeUrl(image?.url);
          return html`<label class="option picture" part="option">
            ${
              picture === undefined
                ? nothing
                : html`<img
                    src=${picture}
                    alt=${image?.alt === undefined ? '' : plainText(image.alt)}
                    referrerpolicy="no-referrer"
                    loading="lazy"
                  />`
            }
            <span class="name"
              ><input
                type=${several ? 'checkbox' : 'radio'}
                id=${index === 0 ? id : `${id}-${index}`}
                name=${id}
                value=${value}
                .checked=${live(chosen.includes(value))}
                @change=${() => setAnswer(several ? toggleChoice(question, chosen, value) : value)}
              />${localText(label)}</span
            >
          </label>`;
        },
      })}
    </div>
    ${otherTextInput(questionContext)}`;
};
