import { html, nothing, type TemplateResult } from 'lit';
import type { Challenge, ChallengeStep } from '../../../contract/challenges.ts';
import { dots } from '../../internal/ui/dots.ts';
import { formatDay } from '../../internal/i18n/dates.ts';
import { formatDuration } from '../../internal/i18n/duration.ts';
import { figureTemplate, formatFigure, ratioOf } from '../../internal/i18n/figures.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';
import { icon } from '../../internal/ui/icons.ts';
import { link } from '../../internal/ui/link.ts';
import type { ChallengeContext } from './challenge-context.ts';
import { challengeIcon } from './challenge-kinds.ts';

/** A bar of `done` parts of `total`; `name` is its accessible name, `text` its value in words. Its width is a property, for a strict CSP. */
const bar = (share: number, name: string, text: string): TemplateResult =>
  html`<div
    class="meter"
    part="meter"
    role="meter"
    aria-label=${name}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${Math.round(share * 100)}
    aria-valuetext=${text}
  >
    <i .style=${`--at:${(share * 100).toFixed(2)}%`}></i>
  </div>`;

/** More steps than these are folded away. */
const mostShown = 6;

const stepRow = (
  { title, state, points, minutes, score, href }: ChallengeStep,
  { words }: ChallengeContext,
) => {
  const known = state === 'done' || state === 'now' ? state : '';
  return html`<li class=${known} part="step" aria-current=${known === 'now' ? 'step' : nothing}>
    ${known === 'done' ? challengeIcon('check') : nothing}
    <span>${link(href, localText(title), { purpose: 'step' })}</span
    >${known ? html`<span class="sr-only">, ${words.text(known === 'done' ? 'stepDone' : 'stepNow')}</span>` : nothing}
    ${dots(
      [
        minutes ? formatDuration(minutes, words.locale) : undefined,
        score && figureTemplate(score, words.locale),
        points && figureTemplate(points, words.locale),
      ],
      'n12 muted',
    )}
  </li>`;
};

/** How far the member is: as the backend counts it, or else by the steps, where each says whether it is done. */
const progressLine = ({ progress, steps = [] }: Challenge, { words }: ChallengeContext): Renderable => {
  const isCountable = steps.length > 0 && steps.every(({ state }) => /^(done|now|next)$/.test(state ?? ''));
  const counted: Partial<NonNullable<Challenge['progress']>> | undefined = isCountable
    ? { done: steps.filter(({ state }) => state === 'done').length, total: steps.length }
    : undefined;
  const { done, total, unit } = progress ?? { ...counted };
  if (done === undefined || !total) return nothing;
  const text = words.text(unit ? 'counted' : 'stepsDone', { done, total });
  const said = unit ? `${text} ${plainText(unit)}` : text;
  return html`<p class="n12 muted">${text}${unit ? html` ${localText(unit)}` : nothing}</p>
    ${bar(Math.min(1, done / total), words.text('steps'), said)}`;
};

/** The modules of a course with what was reached in each; a long list is folded. */
const courseSteps = (challenge: Challenge, context: ChallengeContext): Renderable => {
  const { steps = [] } = challenge;
  const { words } = context;
  const progress = progressLine(challenge, context);
  if (steps.length === 0 && progress === nothing) return nothing;
  const [rows, more] = boundedList(steps, words);
  const label = words.text('steps');
  const list = html`<ol class="steps" part="steps" aria-label=${label}>
      ${rows.map((step) => stepRow(step, context))}
    </ol>
    ${more}`;
  return html`<div class="course" part="progress">
    ${progress}
    ${
      steps.length === 0
        ? nothing
        : steps.length > mostShown
          ? html`<details>
              <summary class="text-btn" part="button button-text">${label}${icon('more')}</summary>
              ${list}
            </details>`
          : list
    }
  </div>`;
};

/** What was reached and what passes, and the certificate for it. */
const courseResult = ({ score, certificate }: Challenge, { words }: ChallengeContext): Renderable => {
  const { locale } = words;
  const result =
    score &&
    dots(
      [
        words.rich('score', { score: formatFigure(score.reached, locale) }),
        score.pass && words.text('pass', { score: formatFigure(score.pass, locale) }),
        score.passed !== undefined && words.text(score.passed ? 'passed' : 'notPassed'),
      ],
      'n12 muted',
    );
  const proof =
    certificate &&
    html`<div class="fact" part="certificate">
      ${challengeIcon('award')}
      <p>
        <span class="sr-only">${words.text('certificate')}: </span
        >${link(certificate.href, localText(certificate.text), { purpose: 'certificate' })}${
          certificate.validUntil
            ? html`,
                <span class="muted"
                  >${words.text('validUntil', { date: formatDay(certificate.validUntil, words) })}</span
                >`
            : nothing
        }
      </p>
    </div>`;
  return html`${result}${proof}`;
};

/** The most that challenges of this kind earn, and how much of that is earned. */
const earningCap = ({ cap }: Challenge, { words }: ChallengeContext): Renderable => {
  if (!cap) return nothing;
  const { earned, limit, text } = cap;
  const { locale } = words;
  const share = ratioOf(earned, limit);
  const figures = {
    limit: formatFigure(limit, locale),
    ...(earned && { earned: formatFigure(earned, locale) }),
  };
  const key = earned ? 'capEarned' : 'cap';
  const said = words.text(key, figures);
  // Each figure stands in the direction of its own unit, the sentence in that of our words.
  const shown = words.rich(
    key,
    Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, html`<bdi>${figure}</bdi>`])),
  );
  return html`<div class="cap" part="cap">
    ${dots([text && localText(text), earned || !text ? shown : undefined], 'n12 muted')}
    ${share === undefined ? nothing : bar(share, words.text('capName'), said)}
  </div>`;
};

/** What only some challenges have: steps, results, an earning cap. */
export const courseParts = (challenge: Challenge, context: ChallengeContext): TemplateResult =>
  html`${courseSteps(challenge, context)}${courseResult(challenge, context)}${earningCap(challenge, context)}`;
