import { html, nothing, type TemplateResult } from 'lit';

/** Where the entries will be. */
export const ledgerSkeleton = (): TemplateResult =>
  html`<div class="ledger skeletons" aria-hidden="true">
    <i class="skeleton half tall"></i><i class="skeleton line"></i><i class="skeleton line"></i
    ><i class="skeleton line"></i><i class="skeleton line"></i><i class="skeleton line"></i>
  </div>`;

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
