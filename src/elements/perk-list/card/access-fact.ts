import { html, nothing } from 'lit';
import { dayBefore, formatDay } from '../../internal/i18n/dates.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { meter } from './meter.ts';
import { bigNumber, caption, valueLine, type FactTemplate } from './fact-text.ts';

/** A key or a code to be copied, until when it is valid, and how many of its seats are in use. */
export const accessFact: FactTemplate = ({ access, title }, { words }) => {
  const { code, seats, expiresAt } = access ?? {};
  if (!code && !seats) return nothing;
  const limited = seats && seats.limit > 0 ? seats : undefined;
  return html`${code ? html`<code class="code" part="code" aria-label=${words.text('code')}>${code}</code>` : nothing}
  ${
    limited
      ? html`${valueLine(words.rich('seatsUsed', { used: bigNumber(limited.used, words), limit: limited.limit }))}
        ${meter(limited.used, limited.limit, plainText(title), words.text('seatsUsed', limited))}`
      : nothing
  }
  ${caption(expiresAt && words.text('until', { date: formatDay(expiresAt, words) }))}`;
};

/** From when or until when the perk can be used. */
export const windowFact: FactTemplate = ({ window }, { words }) => {
  const { from, to } = window ?? {};
  const date = to ? dayBefore(to, words.timeZone) : from;
  const text = date && words.text(to ? 'until' : 'from', { date: formatDay(date, words) });
  return valueLine(text && html`<b class="n16">${text}</b>`);
};
