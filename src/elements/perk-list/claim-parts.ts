import { html, type TemplateResult } from 'lit';
import type { FailureKind } from '../../client/failure.ts';
import { icon } from '../shared/icon.ts';
import type { ClaimSetting, Scene } from './claim-setting.ts';
import { drawing } from './drawing.ts';
import { kindOf } from './kind.ts';

/** The kind of a perk with its icon, over a title. */
export const kindLine = (kind: string | undefined, { list }: ClaimSetting): TemplateResult => {
  const known = kindOf(kind);
  return html`<span class="kind">${drawing(known)}${list.text(known)}</span>`;
};

const bones = (...widths: string[]): TemplateResult =>
  html`${widths.map((width) => html`<i class="bone ${width}"></i>`)}`;

/** The dialog before its data. */
export const waiting = ({ list }: ClaimSetting): TemplateResult =>
  html`<div class="bones" aria-busy="true" role="group" aria-label=${list.text('loading')}>
    ${bones('w6', 'area', 'w7', 'w6', 'field')}
  </div>`;

/** That it did not come, and a way to try again. */
export const notLoaded = (
  kind: FailureKind,
  again: () => void,
  { words, list }: ClaimSetting,
): Pick<Scene, 'body' | 'foot'> => ({
  body: html`<div class="state" role="status">
    <h3 class="n16 strong">${words.text('failed')}</h3>
    <p class="muted">${words.text(kind === 'authentication' ? 'signedOut' : 'failedNote')}</p>
    <button class="btn" type="button" part="action" @click=${again}>
      ${icon('reload')}${list.text('retry')}
    </button>
  </div>`,
});
