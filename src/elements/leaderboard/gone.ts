import { html, type TemplateResult } from 'lit';
import { brokenMedal } from '../shared/icon.ts';
import type { Setting } from './setting.ts';

/** In place of a board that was asked for and is not there. */
export const gone = ({ words }: Setting): TemplateResult =>
  html`<section class="card state" part="card">
    ${brokenMedal}
    <h3 class="n16 strong" part="title">${words.text('gone')}</h3>
    <p class="muted">${words.text('goneNote')}</p>
  </section>`;
