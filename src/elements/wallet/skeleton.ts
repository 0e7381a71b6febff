import { html, nothing, type TemplateResult } from 'lit';

/** Where the entries will be: as many as fill a screen, so that what stands below is not moved while somebody reads it. */
export const ledgerSkeleton = (): TemplateResult =>
  html`<div class="ledger skeletons" aria-hidden="true">
    <i class="skeleton half tall"></i>${Array.from({ length: 15 }, () => skeletonLine)}
  </div>`;

const skeletonLine = html`<i class="skeleton line"></i>`;

/** The card before its data, with blocks where the content will be. */
export const skeleton = (hasEntries: boolean): TemplateResult =>
  html`<section class="card wallet" part="card" aria-hidden="true">
    <div class="balance skeletons">
      <i class="skeleton w3"></i><i class="skeleton half number"></i><i class="skeleton half"></i>
    </div>
    <div class="shares">
      <div class="share skeletons">
        <i class="skeleton half"></i><i class="skeleton half tall"></i><i class="skeleton two-thirds"></i
        ><i class="skeleton"></i>
      </div>
      <div class="share skeletons">
        <i class="skeleton half"></i><i class="skeleton half tall"></i><i class="skeleton two-thirds"></i
        ><i class="skeleton"></i>
      </div>
      <div class="share skeletons">
        <i class="skeleton half"></i><i class="skeleton thin"></i><i class="skeleton"></i
        ><i class="skeleton"></i>
      </div>
    </div>
    ${hasEntries ? ledgerSkeleton() : nothing}
  </section>`;
