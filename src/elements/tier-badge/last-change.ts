import { html, nothing } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import type { words as english } from '../../locales/tier-badge/en.ts';
import { formatDay } from '../shared/date.ts';
import { icon } from '../shared/icon.ts';
import { link } from '../shared/link.ts';
import { localText } from '../shared/local-text.ts';
import type { Words } from '../shared/words.ts';
import type { Drawn } from './story-teller.ts';

/** Why the last change came about, for whoever asks. */
export const lastChange = ({ reason }: Standing, words: Words<typeof english>): Drawn => {
  if (!reason) return nothing;
  const { at, from, to, because, reference } = reason;
  const date = formatDay(at, words.locale);
  const step = words.rich(from && to ? 'change' : 'changeTo', {
    date,
    from: from ? localText(from) : nothing,
    to: to ? localText(to) : nothing,
  });
  const source =
    reference && link(reference.url, html`<bdi>${reference.label}</bdi>`, { purpose: 'reference' });
  return html`<details class="more">
    <summary>${words.text('lastChange')}${icon('more')}</summary>
    <p class="muted">
      ${step}${because ? html`, ${words.rich('because', { reason: localText(because) })}` : nothing}${
        source ? html` (${source})` : nothing
      }
    </p>
  </details>`;
};
