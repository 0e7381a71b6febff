import { html, nothing } from 'lit';
import type { Perk } from '../../../contract/perks.ts';
import { formatDay } from '../../internal/i18n/dates.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { meter } from './meter.ts';
import type { PerkContext } from './perk-context.ts';
import { bigNumber, caption, valueLine } from './fact-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** A key or a code that can be copied, and how many of its seats are in use. */
export const accessFact = ({ access, title }: Perk, { words }: PerkContext): Renderable => {
  const { code, seats, expiresAt } = access ?? {};
  if (!code && !seats) return nothing;
  const counted = seats && seats.limit > 0 ? seats : undefined;
  return html`${code ? html`<code class="code" part="code" aria-label=${words.text('code')}>${code}</code>` : nothing}
  ${
    counted
      ? html`${valueLine(words.rich('seatsUsed', { used: bigNumber(counted.used, words), limit: counted.limit }))}
        ${meter(counted.used, counted.limit, plainText(title), words.text('seatsUsed', counted))}`
      : nothing
  }
  ${caption(expiresAt && words.text('until', { date: formatDay(expiresAt, words.locale) }))}`;
};
