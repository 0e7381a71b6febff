import { html, nothing, type TemplateResult } from 'lit';

/** Where the entries will be. */
export const ledgerSkeleton = (): TemplateResult =>
  html`<div class="ledger bones" aria-hidden="true">
    <i class="bone w6 tall"></i><i class="bone line"></i><i class="bone line"></i><i class="bone line"></i
    ><i class="bone line"></i><i class="bone line"></i>
  </div>`;

/** The card before its data, with blocks where the content will be. */
export const skeleton = (hasEntries: boolean): TemplateResult =>
  html`<section class="card wallet" part="card" aria-hidden="true">
    <div class="balance bones">
      <i class="bone w3"></i><i class="bone w6 number"></i><i class="bone w6"></i>
    </div>
    <div class="shares">
      <div class="share bones">
        <i class="bone w6"></i><i class="bone w6 tall"></i><i class="bone w7"></i><i class="bone"></i>
      </div>
      <div class="share bones">
        <i class="bone w6"></i><i class="bone w6 tall"></i><i class="bone w7"></i><i class="bone"></i>
      </div>
      <div class="share bones">
        <i class="bone w6"></i><i class="bone thin"></i><i class="bone"></i><i class="bone"></i>
      </div>
    </div>
    ${hasEntries ? ledgerSkeleton() : nothing}
  </section>`;
