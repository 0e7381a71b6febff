import { html, nothing, type TemplateResult } from 'lit';
import type { Draw, Perk } from '../../contract/perk.ts';
import { link } from '../shared/link.ts';
import { localText } from '../shared/local-text.ts';
import { formatInteger } from '../shared/number.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { kindLine } from './claim-parts.ts';
import type { ClaimSetting, Drawn, Scene } from './claim-setting.ts';
import { weekday } from '../shared/moment.ts';

const count = (entries: number | undefined, { words }: ClaimSetting): Drawn =>
  entries === undefined ? nothing : html`<span class="end">${formatInteger(entries, words.locale)}</span>`;

const sum = ({ mine, owner }: Draw, { words }: ClaimSetting): TemplateResult => {
  const of = owner === undefined ? undefined : html`<bdi>${owner}</bdi>`;
  const said = of ? words.rich('entriesOf', { n: mine, owner: of }) : words.rich('entries', { n: mine });
  return html`<p class="n20 strong" part="amount">${said}</p>`;
};

const drawn = ({ drawnOn, by }: Draw, { words }: ClaimSetting): Drawn => {
  if (drawnOn === undefined) return nothing;
  const date = weekday(drawnOn, words.locale, new Date().toISOString());
  return html`<p class="muted">
    ${by ? words.rich('drawnBy', { date, by: localText(by) }) : words.text('drawn', { date })}
  </p>`;
};

const section = (title: string, rows: readonly TemplateResult[]): Drawn =>
  rows.length > 0
    ? html`<section>
        <h3 class="strong">${title}</h3>
        <ul class="rows">
          ${rows.map((row) => html`<li>${row}</li>`)}
        </ul>
      </section>`
    : nothing;

/** A draw's entries: how many, where they come from, how to get more, and when it is drawn by whom. */
export const entriesScene = (perk: Perk, setting: ClaimSetting): Scene => {
  const { words } = setting;
  const { draw } = perk;
  const sources = draw?.sources?.map(
    ({ text, entries }) => html`<span>${localText(text)}</span>${count(entries, setting)}`,
  );
  const ways = draw?.ways?.map(
    ({ text, entries, href }) =>
      html`<span>${safeUrl(href) ? link(href, localText(text), { purpose: 'enter' }) : localText(text)}</span
        >${count(entries, setting)}`,
  );
  return {
    above: kindLine(perk.kind, setting),
    title: localText(perk.title),
    body: draw
      ? html`<div>${sum(draw, setting)}${drawn(draw, setting)}</div>
          ${section(words.text('sources'), sources ?? [])}${section(words.text('ways'), ways ?? [])}`
      : html`${nothing}`,
  };
};
