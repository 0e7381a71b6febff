import { html, type TemplateResult } from 'lit';
import type { TierBadgeVariant } from './badge-view.ts';

/** The card before its data, with blocks where the content will be, so that nothing moves when it comes. */
export const skeleton = (variant: TierBadgeVariant): TemplateResult =>
  html`<div class="card ${variant === 'hero' ? 'hero' : ''} badge" part="card" aria-hidden="true">
    <div class="body">
      <div>
        <div class="identity">
          <i class="skeleton round ${variant === 'hero' ? 'large' : ''}"></i>
          <div class="skeletons">
            <i class="skeleton half tall"></i><i class="skeleton half"></i><i class="skeleton two-thirds"></i>
          </div>
        </div>
      </div>
      <div class="goals skeletons">
        <i class="skeleton half tall"></i><i class="skeleton thin"></i><i class="skeleton two-thirds"></i
        ><i class="skeleton half"></i><i class="skeleton thin"></i>
      </div>
    </div>
    <div class="footer skeletons">
      <i class="skeleton half"></i><i class="skeleton two-thirds"></i><i class="skeleton two-thirds"></i
      ><i class="skeleton two-thirds"></i><i class="skeleton half"></i><i class="skeleton half"></i>
    </div>
  </div>`;
