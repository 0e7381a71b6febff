import { html, type TemplateResult } from 'lit';
import type { SurveyContext } from './messages.ts';

/** A drawing of an empty questionnaire with a pen. */
const emptyIllustration = html`<svg class="drawing" viewBox="0 0 64 64" aria-hidden="true">
  <path d="M44 30V9H10v46h20" />
  <path d="M18 21h18M18 31h12M18 41h8" stroke-dasharray="3 4" />
  <path d="m36 55 2-8 15-15 6 6-15 15zM49 36l6 6" />
</svg>`;

/** In place of a survey: none is due (`due`), or the one with the given id does not exist. */
export const emptyState = ({ words }: SurveyContext, due: boolean): TemplateResult => {
  const card = html`<section class="card state" part="card">
    ${emptyIllustration}
    <h3 class="n16 strong" part="title">${words.text(due ? 'nothingDue' : 'gone')}</h3>
    <p class="muted">${words.text(due ? 'nothingDueNote' : 'goneNote')}</p>
  </section>`;
  return due ? html`<slot name="empty">${card}</slot>` : card;
};
