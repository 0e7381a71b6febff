import { html, type TemplateResult } from 'lit';
import { brokenMedal } from '../internal/ui/icons.ts';
import type { BoardContext } from './messages.ts';

/** In place of a board that was asked for and is not there. */
export const boardNotFound = ({ words }: BoardContext): TemplateResult =>
  html`<section class="card state" part="card">
    ${brokenMedal}
    <h3 class="n16 strong" part="title">${words.text('gone')}</h3>
    <p class="muted">${words.text('goneNote')}</p>
  </section>`;
