import { html, type TemplateResult } from 'lit';
import type { TierBadgeVariant } from './badge-view.ts';

/** The card before its data, with blocks where the content will be, so that nothing moves when it comes. */
export const skeleton = (variant: TierBadgeVariant): TemplateResult =>
  html`<div class="card ${variant === 'hero' ? 'hero' : ''} badge" part="card" aria-hidden="true">
    <div class="body">
      <div class="standing">
        <div class="id">
          <i class="bone round ${variant === 'hero' ? 'large' : ''}"></i>
          <div class="bones"><i class="bone w6 tall"></i><i class="bone w6"></i><i class="bone w7"></i></div>
        </div>
      </div>
      <div class="goals bones">
        <i class="bone w6 tall"></i><i class="bone w10 thin"></i><i class="bone w7"></i><i class="bone w6"></i
        ><i class="bone w10 thin"></i>
      </div>
    </div>
    <div class="footer bones">
      <i class="bone w6"></i><i class="bone w7"></i><i class="bone w7"></i><i class="bone w7"></i
      ><i class="bone w6"></i><i class="bone w6"></i>
    </div>
  </div>`;
