import { html, type TemplateResult } from 'lit';
import type { ErrorKind } from '../../../client/errors.ts';
import { icon } from '../../internal/ui/icons.ts';
import type { ClaimContext, ClaimDialogContent } from './claim-context.ts';
import { perkIcon } from '../card/perk-icons.ts';
import { perkKindOf } from '../card/perk-kind.ts';

/** The kind of a perk with its icon, above a title. */
export const kindLabel = (kind: string | undefined, { listWords }: ClaimContext): TemplateResult => {
  const knownKind = perkKindOf(kind);
  return html`<span class="kind">${perkIcon(knownKind)}${listWords.text(knownKind)}</span>`;
};

const skeletons = (...widths: string[]): TemplateResult =>
  html`${widths.map((width) => html`<i class="skeleton ${width}"></i>`)}`;

/** The skeleton of a panel whose data is loading. */
export const panelSkeleton = ({ listWords: list }: ClaimContext): TemplateResult =>
  html`<div class="skeletons" aria-busy="true" role="group" aria-label=${list.text('loading')}>
    ${skeletons('half', 'area', 'two-thirds', 'half', 'field')}
  </div>`;

/** Says that a panel did not load, and offers to try again. */
export const loadFailedContent = (
  kind: ErrorKind,
  retry: () => void,
  { words, listWords }: ClaimContext,
): Pick<ClaimDialogContent, 'body' | 'footer'> => ({
  body: html`<div class="state" role="status">
    <h3 class="n16 strong">${words.text('failed')}</h3>
    <p class="muted">${words.text(kind === 'authentication' ? 'signedOut' : 'failedNote')}</p>
    <button class="btn" type="button" part="button button-secondary" @click=${retry}>
      ${icon('reload')}${listWords.text('retry')}
    </button>
  </div>`,
});
