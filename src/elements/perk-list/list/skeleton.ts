import { html, type TemplateResult } from 'lit';

const bone = (shape: string): TemplateResult => html`<i class="bone ${shape}"></i>`;

const skeletonCard = html`<li class="card perk" part="card">
  <div class="head">${bone('w6')}</div>
  <div class="text bones">${bone('w7 tall')}${bone('w6 tall')}${bone('w9')}${bone('w7')}</div>
  <div class="fact bones">${bone('w6 tall')}${bone('w9 thin')}${bone('w6')}</div>
  <div class="foot">${bone('button')}</div>
</li>`;

/** The list before its data: as many cards as a page shows at first. */
export const skeleton = (): TemplateResult =>
  html`<ul class="cards waiting" aria-hidden="true">
    ${Array.from({ length: 8 }, () => skeletonCard)}
  </ul>`;
