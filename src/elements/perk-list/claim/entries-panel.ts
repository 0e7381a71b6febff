import { html, nothing, type TemplateResult } from 'lit';
import type { PrizeDraw, Perk } from '../../../contract/perks.ts';
import { link } from '../../internal/ui/link.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { formatInteger } from '../../internal/i18n/numbers.ts';
import { safeUrl } from '../../internal/ui/safe-url.ts';
import { kindLabel } from './panel-states.ts';
import type { ClaimContext, ClaimDialogContent } from './claim-context.ts';
import { formatWeekday } from '../../internal/i18n/dates.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

const entryCount = (entries: number | undefined, { words }: ClaimContext): Renderable =>
  entries === undefined ? nothing : html`<span class="end">${formatInteger(entries, words.locale)}</span>`;

const entryTotal = ({ mine, owner }: PrizeDraw, { words }: ClaimContext): TemplateResult => {
  const ownerName = owner === undefined ? undefined : html`<bdi>${owner}</bdi>`;
  const text = ownerName
    ? words.rich('entriesOf', { n: mine, owner: ownerName })
    : words.rich('entries', { n: mine });
  return html`<p class="n20 strong" part="amount">${text}</p>`;
};

const drawDate = ({ drawnOn, by }: PrizeDraw, { words }: ClaimContext): Renderable => {
  if (drawnOn === undefined) return nothing;
  const date = formatWeekday(drawnOn, words, new Date().toISOString());
  return html`<p class="muted">
    ${by ? words.rich('drawnBy', { date, by: localText(by) }) : words.text('drawn', { date })}
  </p>`;
};

const entrySection = (title: string, rows: readonly TemplateResult[]): Renderable =>
  rows.length > 0
    ? html`<section>
        <h3 class="strong">${title}</h3>
        <ul class="rows">
          ${rows.map((row) => html`<li>${row}</li>`)}
        </ul>
      </section>`
    : nothing;

/** The panel of a prize draw: how many entries there are, where they come from, how to get more, and the drawing day. */
export const entriesContent = (perk: Perk, context: ClaimContext): ClaimDialogContent => {
  const { words } = context;
  const { draw } = perk;
  const sources = draw?.sources?.map(
    ({ text, entries }) => html`<span>${localText(text)}</span>${entryCount(entries, context)}`,
  );
  const ways = draw?.ways?.map(
    ({ text, entries, href }) =>
      html`<span>${safeUrl(href) ? link(href, localText(text), { purpose: 'enter' }) : localText(text)}</span
        >${entryCount(entries, context)}`,
  );
  return {
    eyebrow: kindLabel(perk.kind, context),
    title: localText(perk.title),
    body: draw
      ? html`<div>${entryTotal(draw, context)}${drawDate(draw, context)}</div>
          ${entrySection(words.text('sources'), sources ?? [])}${entrySection(words.text('ways'), ways ?? [])}`
      : html`${nothing}`,
  };
};
