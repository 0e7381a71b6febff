import { html, nothing, type TemplateResult } from 'lit';
import type { Reference } from '../../contract/core/scalars.ts';
import type { Requirement } from '../../contract/requirements.ts';
import type { StandingChange } from '../../contract/standing.ts';
import { formatDay } from '../internal/i18n/dates.ts';
import { link } from '../internal/ui/link.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { boundedList } from '../internal/ui/bounded-list.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';
import type { BadgeMessages } from './messages.ts';

const referenceLink = ({ label, url }: Reference): TemplateResult =>
  link(url, html`<bdi>${label}</bdi>`, { purpose: 'reference' });

/** How a number is counted, and the orders or rules that it comes from. */
export const requirementExplanation = (
  { text, references = [] }: NonNullable<Requirement['why']>,
  words: Localizer<BadgeMessages>,
): TemplateResult => {
  const [rows, more] = boundedList(references, words);
  return html`<p class="muted">
    ${localText(text)} ${rows.map((reference) => html` ${referenceLink(reference)}`)} ${more}
  </p>`;
};

/** What the last change of the tier was, and why. */
export const changeExplanation = (
  change: StandingChange,
  words: Localizer<BadgeMessages>,
): TemplateResult => {
  const { at, from, to, because, reference } = change;
  const date = formatDay(at, words);
  let step: unknown = date;
  if (from && to) step = words.rich('change', { date, from: localText(from), to: localText(to) });
  else if (to) step = words.rich('changeTo', { date, to: localText(to) });
  const reason = because ? html`, ${words.rich('because', { reason: localText(because) })}` : nothing;
  return html`<p class="muted">
    ${step}${reason}${reference ? html` (${referenceLink(reference)})` : nothing}
  </p>`;
};
