import { html, nothing, type TemplateResult } from 'lit';
import type { Challenge } from '../../../contract/challenges.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { buttonPart } from '../../internal/ui/button-part.ts';
import { optionalLink } from '../../internal/ui/link.ts';
import { safeUrl } from '../../internal/ui/safe-url.ts';
import type { ChallengeContext } from './challenge-context.ts';

/** States in which nothing more can be sent. */
const isSettled = (state = ''): boolean => /^(in_review|completed|scheduled|ended)$/.test(state);

const button = (text: unknown, className: string, press: () => void, busy = false): TemplateResult =>
  html`<button
    class=${className}
    part="action ${buttonPart(className)}"
    aria-disabled=${busy ? 'true' : nothing}
    @click=${busy ? nothing : press}
  >
    ${text}
  </button>`;

/** Whom to ask, for a role that may not send. */
const askLink = ({ words, submitPermission }: ChallengeContext): Renderable => {
  const { ask } = submitPermission ?? {};
  if (!ask) return nothing;
  const text = words.rich('ask', { name: html`<bdi>${ask.name}</bdi>` });
  return safeUrl(ask.href)
    ? optionalLink(ask.href, text, { purpose: 'ask', kind: 'btn' })
    : html`<b>${text}</b>`;
};

const submitLabel = ({ action, state, verification }: Challenge, { words }: ChallengeContext): Renderable => {
  if (state === 'rejected') return words.text('sendAgain');
  if (action?.label) return localText(action.label);
  return words.text(verification?.kind === 'automatic' ? 'confirm' : 'submit');
};

const submitButton = (challenge: Challenge, context: ChallengeContext): Renderable => {
  const { words, actions, submitPermission, progress } = context;
  if (isSettled(challenge.state)) return nothing;
  if (submitPermission?.allowed === false) return askLink(context);
  const busyWith = challenge.id === progress.busyId ? progress.busyWith : undefined;
  const label = busyWith ? words.text(busyWith) : submitLabel(challenge, context);
  return button(label, 'btn primary', () => actions.submit(challenge), busyWith !== undefined);
};

const openLink = ({ action, kind, state }: Challenge, { words }: ChallengeContext): Renderable => {
  const key =
    kind !== 'learning' || isSettled(state) ? 'open' : state === 'in_progress' ? 'continue' : 'start';
  const text = action?.label ? localText(action.label) : words.text(key);
  // What is done or not open yet is only looked at.
  return optionalLink(action?.href, text, {
    purpose: 'open',
    kind: isSettled(state) ? 'btn' : 'btn primary',
  });
};

/** The actions of a card: what can be done next, and what was sent. Filled button: do it; plain text: only look. */
export const cardActions = (challenge: Challenge, context: ChallengeContext): Renderable => {
  const { words, actions } = context;
  const { action, reasons = [], state, submission } = challenge;
  if (state === 'locked') {
    const unlock = reasons.find((reason) => safeUrl(reason.unlock?.href))?.unlock;
    const text = unlock?.label ? localText(unlock.label) : words.text('whatOpens');
    return optionalLink(unlock?.href, text, { purpose: 'unlock', kind: 'text-btn' });
  }
  const main =
    action?.kind === 'submit'
      ? submitButton(challenge, context)
      : action
        ? openLink(challenge, context)
        : nothing;
  const look = submission
    ? button(words.text('seeSent'), main === nothing ? 'btn' : 'text-btn', () => actions.showSent(challenge))
    : nothing;
  return main === nothing && look === nothing ? nothing : html`${main}${look}`;
};
