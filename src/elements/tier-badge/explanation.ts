import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement } from '../../contract/requirements.ts';
import type { StandingChange } from '../../contract/standing.ts';
import type { words as english } from '../../locales/en/tier-badge.ts';
import { formatDay } from '../internal/i18n/dates.ts';
import { link } from '../internal/ui/link.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';

interface ExplanationReference {
  readonly label: string;
  readonly url?: string | undefined;
}

const referenceLink = ({ label, url }: ExplanationReference): TemplateResult =>
  link(url, html`<bdi>${label}</bdi>`, { purpose: 'reference' });

/** How a number is counted, and what it rests on. */
export const requirementExplanation = ({
  text,
  references = [],
}: NonNullable<Requirement['why']>): TemplateResult =>
  html`<p class="muted">${localText(text)} ${references.map((one) => html` ${referenceLink(one)}`)}</p>`;

/** Why the last change came about. */
export const changeExplanation = (
  change: StandingChange,
  words: Localizer<typeof english>,
): TemplateResult => {
  const { at, from, to, because, reference } = change;
  const date = formatDay(at, words.locale);
  let step: unknown = date;
  if (from && to) step = words.rich('change', { date, from: localText(from), to: localText(to) });
  else if (to) step = words.rich('changeTo', { date, to: localText(to) });
  const reason = because ? html`, ${words.rich('because', { reason: localText(because) })}` : nothing;
  return html`<p class="muted">
    ${step}${reason}${reference ? html` (${referenceLink(reference)})` : nothing}
  </p>`;
};
