import { html, nothing } from 'lit';
import type { Perk } from '../../contract/perk.ts';
import { formatDay } from '../shared/date.ts';
import { plainText } from '../shared/local-text.ts';
import { meter } from './meter.ts';
import type { Drawn, Telling } from './telling.ts';
import { big, small, value } from './value.ts';

/** A key or a code that can be copied, and how many of its seats are in use. */
export const accessFact = ({ access, title }: Perk, { words }: Telling): Drawn => {
  const { code, seats, expiresAt } = access ?? {};
  if (!code && !seats) return nothing;
  const counted = seats && seats.limit > 0 ? seats : undefined;
  return html`${code ? html`<code class="code" part="code" aria-label=${words.text('code')}>${code}</code>` : nothing}
  ${
    counted
      ? html`${value(words.rich('seatsUsed', { used: big(counted.used, words), limit: counted.limit }))}
        ${meter(counted.used, counted.limit, plainText(title), words.text('seatsUsed', counted))}`
      : nothing
  }
  ${small(expiresAt && words.text('until', { date: formatDay(expiresAt, words.locale) }))}`;
};
