import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorKind } from '../../../client/errors.ts';
import { icon, lineIcon } from '../../internal/ui/icons.ts';
import { rewardIcon } from '../card/reward-icons.ts';
import { rewardKindOf } from '../card/reward-kind.ts';
import type { OrderContext, OrderPanelBody } from './order-context.ts';

export const infoIcon = lineIcon('M2 8a6 6 0 1 0 12 0 6 6 0 1 0-12 0zM8 7.4v3.4M8 5.1v.1');
export const crossIcon = lineIcon('m4 4 8 8m0-8-8 8');
export const backIcon = lineIcon('M13 8H3.5M7 4.2 3.2 8 7 11.8', 'mirrors');

/** The kind of a reward with its icon, above a title. */
export const rewardKindLabel = (
  kind: string | undefined,
  { listWords }: OrderContext,
): TemplateResult | typeof nothing => {
  if (kind === undefined) return nothing;
  const known = rewardKindOf(kind);
  return html`<span class="kind">${rewardIcon(known)}${listWords.text(known)}</span>`;
};

const bones = (...widths: string[]): TemplateResult =>
  html`${widths.map((width) => html`<i class="skeleton ${width}"></i>`)}`;

/** The skeleton of a panel whose data is loading. */
export const orderSkeleton = ({ listWords }: OrderContext): TemplateResult =>
  html`<div class="bones" aria-busy="true" role="group" aria-label=${listWords.text('loading')}>
    ${bones('w6', 'area', 'w7', 'w6', 'field')}
  </div>`;

/** Says that a panel did not load, and offers to try again. */
export const orderLoadFailed = (
  kind: ErrorKind,
  retry: () => void,
  { words, listWords }: OrderContext,
): OrderPanelBody => ({
  body: html`<div class="state" role="status">
    <h3 class="n16 strong">${words.text('failed')}</h3>
    <p class="muted">${words.text(kind === 'authentication' ? 'signedOut' : 'failedNote')}</p>
    <button class="btn" type="button" part="button button-secondary" @click=${retry}>
      ${icon('reload')}${listWords.text('retry')}
    </button>
  </div>`,
});

/** A sentence in a box: what happened, or what stands in the way. */
export const notice = (
  content: unknown,
  { tone = '', role }: { readonly tone?: 'caution' | ''; readonly role?: 'alert' | 'status' } = {},
): TemplateResult =>
  html`<div class="notice ${tone}" role=${role ?? nothing}>
    ${infoIcon}
    <p>${content}</p>
  </div>`;
