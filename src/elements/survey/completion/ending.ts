import { html, nothing } from 'lit';
import type { LocalText } from '../../../contract/core/scalars.ts';
import type { SurveyEnding } from '../../../contract/survey-logic.ts';
import type { Survey, SurveyResponse } from '../../../contract/surveys.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { optionalLink } from '../../internal/ui/link.ts';
import type { SurveyContext } from '../messages.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** The ending of a survey whose answers were given on this page. */
export interface AppliedEnding {
  readonly id: string | undefined;
  /** Puts answers in place of the placeholders of a text. */
  readonly pipe: (text: LocalText) => LocalText;
}

/** On a later visit the answers are not known here. */
const withoutAnswers = (text: LocalText): LocalText => {
  const blank = (part: string): string => part.replace(/\{\{[^{}]*\}\}/g, '…');
  return typeof text === 'string' ? blank(text) : { ...text, text: blank(text.text) };
};

/** The ending that the server names, else the one that applies by Laurel's rules, with its texts filled in. */
export const endingOf = (
  { endings = [] }: Survey,
  { ending: named }: SurveyResponse,
  applied: AppliedEnding | undefined,
): SurveyEnding | undefined => {
  const id = named ?? applied?.id;
  const ending = endings.find((one) => one?.id === id);
  if (id === undefined || !ending) return undefined;
  const pipe = applied?.pipe ?? withoutAnswers;
  const { title, text } = ending;
  return { ...ending, title: pipe(title), ...(text !== undefined && { text: pipe(text) }) };
};

/** The page to go on to, if the vendor names one. */
export const endingLink = ({ href, label }: SurveyEnding, { words }: SurveyContext): Renderable => {
  const next = optionalLink(href, label === undefined ? words.text('goOn') : localText(label), {
    purpose: 'ending',
    kind: 'btn',
  });
  return next === nothing ? nothing : html`<div class="foot">${next}</div>`;
};
