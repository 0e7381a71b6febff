import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorKind } from '../../../client/errors.ts';
import type { Claim } from '../../../contract/claims.ts';
import { localText } from '../i18n/local-text.ts';
import type { Renderable } from '../states/widget-context.ts';
import { boundedList } from '../ui/bounded-list.ts';
import type { BoundedListHost } from '../ui/more-rows.ts';
import { icon, lineIcon } from '../ui/icons.ts';
import type { DialogContent, PendingContext } from './dialog-context.ts';

export const infoIcon = lineIcon('M2 8a6 6 0 1 0 12 0 6 6 0 1 0-12 0zM8 7.4v3.4M8 5.1v.1');
export const crossIcon = lineIcon('m4 4 8 8m0-8-8 8');

/** The skeleton of a panel whose data is loading. */
export const panelSkeleton = ({ listWords }: Pick<PendingContext, 'listWords'>): TemplateResult =>
  html`<div class="skeletons" aria-busy="true" role="group" aria-label=${listWords.text('loading')}>
    ${['half', 'area', 'two-thirds', 'half', 'field'].map((size) => html`<i class="skeleton ${size}"></i>`)}
  </div>`;

/** Says that a panel did not load, and offers to try again. */
export const loadFailedContent = (
  kind: ErrorKind,
  retry: () => void,
  { words, listWords }: PendingContext,
): DialogContent => ({
  body: html`<div class="state" role="status">
    <h3 class="n16 strong">${words.text('failed')}</h3>
    <p class="muted">${words.text(kind === 'authentication' ? 'signedOut' : 'failedNote')}</p>
    <button class="btn" type="button" part="button button-secondary" @click=${retry}>
      ${icon('reload')}${listWords.text('retry')}
    </button>
  </div>`,
  footer: nothing,
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

/** What was asked in a form, and answered. */
export const answerList = (
  answers: Claim['answers'],
  heading: string,
  { host }: { readonly host: BoundedListHost },
): Renderable => {
  if (!answers?.length) return nothing;
  const [rows, more] = boundedList(answers, { host });
  return html`<section part="answers">
    <h3 class="strong">${heading}</h3>
    <dl class="rows">
      ${rows.map(
        ({ label, text }) =>
          html`<div class=${String(text).length > 60 ? 'long' : ''}>
            <dt>${localText(label)}</dt>
            <dd>${localText(text)}</dd>
          </div>`,
      )}
    </dl>
    ${more}
  </section>`;
};
