import { html, nothing, type TemplateResult } from 'lit';
import type { Survey } from '../../../contract/surveys.ts';
import { icon } from '../../internal/ui/icons.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { SaveLocation } from './autosave.ts';
import type { SurveyContext } from '../messages.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Segments that can still be told apart; of more questions the count says enough. */
const maxSegments = 24;

const saveMessages = { server: 'saved', device: 'savedHere', page: 'savedInPage' } as const;

/** Where the answers are, always in sight once there are any. */
const saveStatus = (kept: SaveLocation, { words }: SurveyContext): TemplateResult =>
  html`<span class="n12 quiet saved" role="status" part="save-status">
    ${kept === 'server' ? icon('check') : nothing}${kept === 'nothing' ? nothing : words.text(saveMessages[kept])}
  </span>`;

/** Above the questions: the section, how far it is, and that nothing is lost. */
export const progressHeader = (
  { sections = [], title }: Survey,
  sheet: Questionnaire,
  { kept, layout }: { readonly kept: SaveLocation; readonly layout: 'cards' | 'page' },
  setting: SurveyContext,
): TemplateResult => {
  const { done, total } = sheet.progress;
  const section = layout === 'cards' && sections.find(({ id }) => id === sheet.currentQuestion?.section);
  const said = setting.words.text('answeredOf', { done, total });
  return html`<div class="head">
      <b class="n12" id="title">${localText(section ? section.title : title)}</b>
      ${saveStatus(kept, setting)}
    </div>
    ${
      total > 0 && total <= maxSegments
        ? html`<p class="segments" role="img" aria-label=${said} part="progress">
            ${Array.from({ length: total }, (_, at) => html`<i class=${at < done ? 'done' : ''}></i>`)}
          </p>`
        : html`<p class="n12 quiet" part="progress">${said}</p>`
    }`;
};
