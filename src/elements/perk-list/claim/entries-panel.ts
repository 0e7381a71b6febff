import { html, nothing, type TemplateResult } from 'lit';
import type { PrizeDraw, Perk } from '../../../contract/perks.ts';
import { link } from '../../internal/ui/link.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { formatInteger } from '../../internal/i18n/numbers.ts';
import { safeUrl } from '../../internal/ui/safe-url.ts';
import { kindLabel } from './kind-label.ts';
import type { ClaimContext, ClaimDialogContent } from './claim-context.ts';
import { formatWeekday } from '../../internal/i18n/dates.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';

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

const entrySection = <Entry>(
  title: string,
  entries: readonly Entry[] = [],
  { words }: ClaimContext,
  draw: (entry: Entry) => TemplateResult,
): Renderable => {
  if (entries.length === 0) return nothing;
  const [rows, more] = boundedList(entries, words);
  return html`<section>
    <h3 class="strong">${title}</h3>
    <ul class="rows">
      ${rows.map((entry) => html`<li>${draw(entry)}</li>`)}
    </ul>
    ${more}
  </section>`;
};

type DrawSource = NonNullable<PrizeDraw['sources']>[number];
type DrawWay = NonNullable<PrizeDraw['ways']>[number];

/** The panel of a prize draw: how many entries there are, where they come from, how to get more, and the drawing day. */
export const entriesContent = (perk: Perk, context: ClaimContext): ClaimDialogContent => {
  const { words } = context;
  const { draw } = perk;
  const source = ({ text, entries }: DrawSource): TemplateResult =>
    html`<span>${localText(text)}</span>${entryCount(entries, context)}`;
  const way = ({ text, entries, href }: DrawWay): TemplateResult =>
    html`<span>${safeUrl(href) ? link(href, localText(text), { purpose: 'enter' }) : localText(text)}</span
      >${entryCount(entries, context)}`;
  return {
    eyebrow: kindLabel(perk.kind, context),
    title: localText(perk.title),
    body: draw
      ? html`<div>${entryTotal(draw, context)}${drawDate(draw, context)}</div>
          ${entrySection(words.text('sources'), draw.sources, context, source)}${entrySection(words.text('ways'), draw.ways, context, way)}`
      : html`${nothing}`,
  };
};
