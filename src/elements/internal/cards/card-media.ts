import { html, nothing } from 'lit';
import type { Perk } from '../../../contract/perks.ts';
import { plainText } from '../i18n/local-text.ts';
import type { Renderable } from '../states/widget-context.ts';
import { safeUrl } from '../ui/safe-url.ts';

/** The picture of a card; nothing if its address is missing or unsafe. */
export const cardMedia = ({ media }: Pick<Perk, 'media'>): Renderable => {
  const picture = safeUrl(media?.url);
  return picture
    ? html`<img
        class="media"
        part="media"
        src=${picture}
        alt=${media?.alt ? plainText(media.alt) : ''}
        referrerpolicy="no-referrer"
        loading="lazy"
      />`
    : nothing;
};
