import { consentInput } from './consent-input.ts';
import { dateInput, dateTimeInput, timeInput } from './date-input.ts';
import { dropdownInput } from './dropdown-input.ts';
import { imageInput } from './image-input.ts';
import { emailInput, telInput, urlInput } from './line-input.ts';
import { constantSumInput, shortTextsInput } from './lines-input.ts';
import { matrixInput } from './matrix-input.ts';
import { numberInput } from './number-input.ts';
import { rankingInput } from './ranking-input.ts';
import { sliderInput } from './slider-input.ts';
import { starsInput } from './stars-input.ts';
import type { QuestionInput } from './question-context.ts';

export { lazyInputStyles } from './lazy-inputs.styles.ts';

/** The controls of the kinds of question that few surveys have, by their name in the contract: loaded together. */
export const lazyInputs: Readonly<Record<string, QuestionInput>> = {
  dropdown: dropdownInput,
  image: imageInput,
  slider: sliderInput,
  stars: starsInput,
  matrix: matrixInput,
  ranking: rankingInput,
  constant_sum: constantSumInput,
  short_texts: shortTextsInput,
  email: emailInput,
  tel: telInput,
  url: urlInput,
  number: numberInput,
  integer: numberInput,
  date: dateInput,
  time: timeInput,
  datetime: dateTimeInput,
  consent: consentInput,
};
