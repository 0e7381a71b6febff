import { html, nothing, type TemplateResult } from 'lit';
import type { Challenge } from '../../../contract/challenges.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { cardActions } from './action.ts';
import type { ChallengeContext } from './challenge-context.ts';
import { challengeIcon, knownKind } from './challenge-kinds.ts';
import { courseParts } from './course.ts';
import { conditions, pointsLine, reasonsWhy } from './facts.ts';
import { standing } from './standing.ts';
import { statusChip } from './status-chip.ts';

const header = (challenge: Challenge, context: ChallengeContext): Renderable => {
  const chip = statusChip(challenge, context);
  const kind = knownKind(challenge.kind);
  if (challenge.kind === undefined && chip === nothing) return nothing;
  return html`<div class="head">
    ${
      challenge.kind === undefined
        ? nothing
        : html`<span class="kind n12 muted" part="kind"
            >${challengeIcon(kind)}${context.words.text(kind)}</span
          >`
    }${chip}
  </div>`;
};

/** The content of a card: what to do, what it earns, why it matters, how far it is, and what can be done next. */
export const challengeCard = (challenge: Challenge, context: ChallengeContext): TemplateResult => {
  const { title, summary } = challenge;
  const actions = cardActions(challenge, context);
  return html`${header(challenge, context)}
    <h3 class="name n16 strong" part="title" tabindex="-1">${localText(title)}</h3>
    ${summary ? html`<p class="muted" part="summary">${localText(summary)}</p>` : nothing}
    ${pointsLine(challenge, context)}${conditions(challenge, context)}${reasonsWhy(challenge, context)}
    ${courseParts(challenge, context)} ${standing(challenge, context)}
    ${actions === nothing ? nothing : html`<div class="foot">${actions}</div>`}`;
};
