import { html, nothing, type TemplateResult } from 'lit';
import type { Survey } from '../../contract/survey.ts';
import { icon } from '../shared/icon.ts';
import { localText } from '../shared/local-text.ts';
import type { Kept } from './keeper.ts';
import type { Setting } from './setting.ts';
import type { Sheet } from './sheet.ts';

/** Segments that can still be told apart; of more questions the count says enough. */
const most = 24;

const places = { server: 'saved', device: 'savedHere', page: 'savedInPage' } as const;

/** Where the answers are, always in sight once there are any. */
const saved = (kept: Kept, { words }: Setting): TemplateResult =>
  html`<span class="n12 quiet saved" role="status" part="saved">
    ${kept === 'server' ? icon('check') : nothing}${kept === 'nothing' ? nothing : words.text(places[kept])}
  </span>`;

/** Above the questions: the section, how far it is, and that nothing is lost. */
export const head = (
  { sections = [], title }: Survey,
  sheet: Sheet,
  { kept, layout }: { readonly kept: Kept; readonly layout: 'cards' | 'page' },
  setting: Setting,
): TemplateResult => {
  const { done, total } = sheet.progress;
  const section = layout === 'cards' && sections.find(({ id }) => id === sheet.question?.section);
  const said = setting.words.text('answeredOf', { done, total });
  return html`<div class="head">
      <b class="n12" id="title">${localText(section ? section.title : title)}</b>
      ${saved(kept, setting)}
    </div>
    ${
      total > 0 && total <= most
        ? html`<p class="segments" role="img" aria-label=${said} part="progress">
            ${Array.from({ length: total }, (_, at) => html`<i class=${at < done ? 'done' : ''}></i>`)}
          </p>`
        : html`<p class="n12 quiet" part="progress">${said}</p>`
    }`;
};
