import { html, type TemplateResult } from 'lit';
import { brokenMedal } from '../internal/ui/icons.ts';
import type { WalletContext } from './messages.ts';

/** Shown where the backend knows no wallet with the requested id. */
export const walletNotFound = ({ words }: WalletContext): TemplateResult =>
  html`<section class="card state" part="card">
    ${brokenMedal}
    <h3 class="n16 strong" part="title">${words.text('gone')}</h3>
    <p class="muted">${words.text('goneNote')}</p>
  </section>`;
