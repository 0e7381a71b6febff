import { html, type TemplateResult } from 'lit';
import type { Tier } from '../../contract/tiers.ts';
import { safeUrl } from '../internal/ui/safe-url.ts';
import { medallionOptions, medallion, type MedallionSize } from './medallion.ts';

/** The picture of a tier: the page's by slot, else the vendor's by URL, else a medallion. */
export const artwork = (tier: Tier | null, size: MedallionSize): TemplateResult => {
  const picture = safeUrl(tier?.artwork?.url);
  const drawn = tier ? medallion({ ...medallionOptions(tier), size }) : medallion({ size, outline: true });
  return html`<span class="artwork ${size}" part="artwork">
    <slot name="artwork">
      ${picture ? html`<img src=${picture} alt="" referrerpolicy="no-referrer" loading="lazy" />` : drawn}
    </slot>
  </span>`;
};
