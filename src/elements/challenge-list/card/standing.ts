import { html, nothing } from 'lit';
import type { Challenge } from '../../../contract/challenges.ts';
import { dots } from '../../internal/ui/dots.ts';
import { formatDayMonth } from '../../internal/i18n/dates.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';
import type { ChallengeContext } from './challenge-context.ts';
import { challengeIcon } from './challenge-kinds.ts';

/** Why it is locked, and what unlocks it. */
const lockReasons = ({ reasons = [] }: Challenge, { words }: ChallengeContext): Renderable => {
  const [rows, more] = boundedList(reasons, words);
  return html`${rows.map(
    ({ text, unlock }) =>
      html`<div class="fact" part="lock-reason">
        ${challengeIcon('lock')}
        <div>
          <p><b>${localText(text)}</b></p>
          ${unlock ? html`<p class="muted">${localText(unlock.text)}</p>` : nothing}
        </div>
      </div>`,
  )}${more}`;
};

/** When it was sent, and by whom. */
const sentLine = ({ submission }: Challenge, { words, now }: ChallengeContext): Renderable => {
  const { at, by } = submission ?? {};
  if (!at) return nothing;
  const date = formatDayMonth(at, words, now);
  return dots(
    [
      by
        ? words.rich('sentOnBy', { date, name: html`<bdi>${by.name}</bdi>` })
        : words.text('sentOn', { date }),
    ],
    'n12 muted',
  );
};

/** How the challenge stands: locked and why, sent and when, not accepted and why, and what the server answered just now. */
export const standing = (challenge: Challenge, context: ChallengeContext): Renderable => {
  const { state, submission, id } = challenge;
  const notice = context.progress.notices?.get(id);
  const reason = state === 'rejected' || submission?.status === 'rejected' ? submission?.reason : undefined;
  return html`${state === 'locked' ? lockReasons(challenge, context) : nothing}
  ${state === 'open' ? nothing : sentLine(challenge, context)}
  ${
    reason
      ? html`<div class="notice caution" part="reason">
          ${challengeIcon('alert')}
          <p>${localText(reason)}</p>
        </div>`
      : nothing
  }
  ${
    notice
      ? html`<div class="notice ${notice.failed ? 'caution' : ''}" part="answer">
          ${challengeIcon(notice.failed ? 'alert' : 'check')}
          <p role=${notice.failed ? 'alert' : nothing}>${notice.text}</p>
        </div>`
      : nothing
  }`;
};
