import { html, type TemplateResult } from 'lit';
import type { TierBadgeVariant } from './badge-view.ts';

const bones = (...widths: string[]): TemplateResult =>
  html`${widths.map((w) => html`<i class="bone ${w}"></i>`)}`;

/** The card before its data, with blocks where the content will be, so that nothing moves when it comes. */
export const skeleton = (variant: TierBadgeVariant): TemplateResult =>
  html`<div class="card ${variant === 'hero' ? 'hero' : ''} badge" part="card" aria-hidden="true">
    <div class="body">
      <div class="standing">
        <div class="id">
          <i class="bone round ${variant === 'hero' ? 'large' : ''}"></i>
          <div class="bones">${bones('w6 tall', 'w6', 'w7')}</div>
        </div>
      </div>
      <div class="goals bones">${bones('w6 tall', 'w10 thin', 'w7', 'w6', 'w10 thin')}</div>
    </div>
    <div class="footer bones">${bones('w6', 'w7', 'w7', 'w7', 'w6', 'w6')}</div>
  </div>`;
