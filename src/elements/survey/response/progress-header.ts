import { html, nothing, type TemplateResult } from 'lit';
import type { Survey } from '../../../contract/surveys.ts';
import { icon } from '../../internal/ui/icons.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { SaveLocation } from './autosave.ts';
import type { SurveyContext } from '../messages.ts';
import type { Questionnaire } from './questionnaire.ts';

/** With more questions the count replaces the segments, which nobody could tell apart. */
const maxSegments = 24;

const saveMessages = { server: 'saved', device: 'savedHere', page: 'savedInPage' } as const;

/** Says where the answers are saved, as soon as there are any. */
const saveStatus = (location: SaveLocation, { words }: SurveyContext): TemplateResult =>
  html`<span class="n12 quiet saved" role="status" part="save-status">
    ${location === 'server' ? icon('check') : nothing}${location === 'nothing' ? nothing : words.text(saveMessages[location])}
  </span>`;

/** Stands above the questions: the section, the progress, and where the answers are saved. */
export const progressHeader = (
  { sections = [], title }: Survey,
  questionnaire: Questionnaire,
  { location, layout }: { readonly location: SaveLocation; readonly layout: 'cards' | 'page' },
  context: SurveyContext,
): TemplateResult => {
  const { done, total } = questionnaire.progress;
  const section =
    layout === 'cards' && sections.find(({ id }) => id === questionnaire.currentQuestion?.section);
  const progressText = context.words.text('answeredOf', { done, total });
  return html`<div class="head">
      <b class="n12" id="title">${localText(section ? section.title : title)}</b>
      ${saveStatus(location, context)}
    </div>
    ${
      total > 0 && total <= maxSegments
        ? html`<p class="segments" role="img" aria-label=${progressText} part="progress">
            ${Array.from({ length: total }, (_, index) => html`<i class=${index < done ? 'done' : ''}></i>`)}
          </p>`
        : html`<p class="n12 quiet" part="progress">${progressText}</p>`
    }`;
};
