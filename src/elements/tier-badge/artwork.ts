import { html, type TemplateResult } from 'lit';
import type { Tier } from '../../contract/tiers.ts';
import { safeUrl } from '../internal/ui/safe-url.ts';
import { medallionOptions, medallion, type MedallionSize } from './medallion.ts';

/** The picture of a tier: what the page puts into the slot, else the vendor's image, else a medallion. */
export const artwork = (tier: Tier | null, size: MedallionSize): TemplateResult => {
  const pictureUrl = safeUrl(tier?.artwork?.url);
  const defaultArtwork = tier
    ? medallion({ ...medallionOptions(tier), size })
    : medallion({ size, outline: true });
  return html`<span class="artwork ${size}" part="artwork">
    <slot name="artwork">
      ${pictureUrl ? html`<img src=${pictureUrl} alt="" referrerpolicy="no-referrer" loading="lazy" />` : defaultArtwork}
    </slot>
  </span>`;
};
