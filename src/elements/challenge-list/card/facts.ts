import { html, nothing } from 'lit';
import type { Challenge } from '../../../contract/challenges.ts';
import { dots } from '../../internal/ui/dots.ts';
import { dayBefore, formatDayMonth } from '../../internal/i18n/dates.ts';
import { formatDuration } from '../../internal/i18n/duration.ts';
import { figureTemplate } from '../../internal/i18n/figures.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { link } from '../../internal/ui/link.ts';
import type { ChallengeContext } from './challenge-context.ts';

/** What it earns, and in whose wallet that comes to stand. */
export const pointsLine = (
  { points, pointsText, owner }: Challenge,
  { words }: ChallengeContext,
): Renderable => {
  const amount = points
    ? figureTemplate(points, words.locale, 'n20')
    : pointsText && html`<b>${localText(pointsText)}</b>`;
  if (!amount) return nothing;
  return html`<div class="points" part="points">
    <p>${amount}</p>
    ${points && pointsText ? html`<p class="n12 muted">${localText(pointsText)}</p>` : nothing}
    ${owner ? html`<p class="n12 muted">${words.rich('wallet', { name: html`<bdi>${owner.name}</bdi>` })}</p>` : nothing}
  </div>`;
};

/** How it is found out that the challenge was met; of an unknown way only what the backend says of it. */
const verificationFacts = ({ verification }: Challenge, { words }: ChallengeContext): unknown[] => {
  if (!verification) return [];
  const { kind, by, usually } = verification;
  const name = by && html`<bdi>${by.name}</bdi>`;
  const way =
    kind === 'automatic'
      ? words.text(kind)
      : kind !== 'proof' && kind !== 'review'
        ? name
        : name
          ? words.rich('readBy', { name })
          : words.text(kind === 'proof' ? 'byProof' : 'byReader');
  return [way, usually && localText(usually)];
};

/** Minutes, the dates between which it can be met, and how it is verified. */
export const conditions = (challenge: Challenge, context: ChallengeContext): Renderable => {
  const { minutes, repetition, state, terms, window } = challenge;
  const { words, now } = context;
  const { from, to } = window ?? {};
  const day = (date: string): string => formatDayMonth(date, words, now);
  // The beginning is of interest until it has passed; the server's own word for that is the state.
  const isAhead = from !== undefined && (state === 'scheduled' || from > now.slice(0, 10));
  return dots(
    [
      minutes ? formatDuration(minutes, words.locale) : undefined,
      isAhead && words.text('from', { date: day(from) }),
      to && words.text('until', { date: day(dayBefore(to)) }),
      ...verificationFacts(challenge, context),
      repetition?.text && localText(repetition.text),
      // Of what can be met once, the state says whether it was.
      repetition?.limit !== undefined &&
        repetition.limit > 1 &&
        repetition.used !== undefined &&
        words.text('times', { used: repetition.used, limit: repetition.limit }),
      repetition?.againOn && words.text('again', { date: day(repetition.againOn) }),
      terms && link(terms.url, html`<bdi>${terms.label}</bdi>`, { purpose: 'rule' }),
    ],
    'n12 muted',
  );
};

/** Why it matters: to the member's work, and to the vendor. */
export const reasonsWhy = ({ why }: Challenge, { words }: ChallengeContext): Renderable => {
  const { member, vendor } = why ?? {};
  if (!member && !vendor) return nothing;
  const row = (key: 'forYou' | 'forUs', text: typeof member): Renderable =>
    text
      ? html`<div>
          <dt class="n12 strong">${words.text(key)}</dt>
          <dd class="muted">${localText(text)}</dd>
        </div>`
      : nothing;
  return html`<dl class="why" part="why">${row('forYou', member)}${row('forUs', vendor)}</dl>`;
};
