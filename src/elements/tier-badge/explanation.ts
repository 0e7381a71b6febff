import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement } from '../../contract/requirement.ts';
import type { Change } from '../../contract/standing.ts';
import type { words as english } from '../../locales/tier-badge/en.ts';
import { formatDay } from '../shared/date.ts';
import { link } from '../shared/link.ts';
import { localText } from '../shared/local-text.ts';
import type { Words } from '../shared/words.ts';

interface Reference {
  readonly label: string;
  readonly url?: string | undefined;
}

const referred = ({ label, url }: Reference): TemplateResult =>
  link(url, html`<bdi>${label}</bdi>`, { purpose: 'reference' });

/** How a number is counted, and what it rests on. */
export const counted = ({ text, references = [] }: NonNullable<Requirement['why']>): TemplateResult =>
  html`<p class="muted">${localText(text)} ${references.map((one) => html` ${referred(one)}`)}</p>`;

/** Why the last change came about. */
export const changed = (change: Change, words: Words<typeof english>): TemplateResult => {
  const { at, from, to, because, reference } = change;
  const date = formatDay(at, words.locale);
  let step: unknown = date;
  if (from && to) step = words.rich('change', { date, from: localText(from), to: localText(to) });
  else if (to) step = words.rich('changeTo', { date, to: localText(to) });
  const reason = because ? html`, ${words.rich('because', { reason: localText(because) })}` : nothing;
  return html`<p class="muted">${step}${reason}${reference ? html` (${referred(reference)})` : nothing}</p>`;
};
