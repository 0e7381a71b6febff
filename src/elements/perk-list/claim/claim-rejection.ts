import { html, nothing, type TemplateResult } from 'lit';
import { LaurelError } from '../../../client/errors.ts';
import type { ContactPerson } from '../../../contract/core/person.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import type { Perk } from '../../../contract/perks.ts';
import { formatDay, formatTime } from '../../internal/i18n/dates.ts';
import { link } from '../../internal/ui/link.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { safeUrl } from '../../internal/ui/safe-url.ts';
import { infoIcon } from '../../internal/requests/panel-parts.ts';
import type { ClaimContext, ClaimDialogContent } from './claim-context.ts';
import { perkIcon } from '../card/perk-icons.ts';
import { joinsWaitingList } from '../card/waiting-list.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';

const millisecondsPerDay = 86_400_000;

/** Why a perk cannot be claimed: an error of the backend, or the state of the perk in the same codes. */
export type ClaimRejection = Partial<Pick<LaurelError, 'code' | 'at' | 'ask' | 'still' | 'kind' | 'detail'>>;

/** The time of day of `at` if it is less than a day away; without a date, an older time would mislead. */
const timeIfToday = (at: string | undefined, tag: string): string | undefined => {
  const age = at === undefined ? NaN : Date.now() - new Date(at).getTime();
  return at !== undefined && Math.abs(age) < millisecondsPerDay ? formatTime(at, tag) : undefined;
};

/** Refusals that leave the person something else to do than to correct the form. */
const rejectionMessages = {
  seat_taken: 'seatTaken',
  quota_used_up: 'quotaUsedUp',
  already_claimed: 'alreadyClaimed',
  perk_locked: 'perkLocked',
  perk_expired: 'perkExpired',
  role_required: 'roleRequired',
} as const;
const isKnownRejection = (code = ''): code is keyof typeof rejectionMessages =>
  Object.hasOwn(rejectionMessages, code);

/** Whether `alternatives` may offer something in place of the form. */
export const hasAlternatives = ({ code }: ClaimRejection): boolean => isKnownRejection(code);

/** One sentence that says why. */
export const rejectionText = (
  { code, at, kind, detail }: ClaimRejection,
  { words }: ClaimContext,
): string => {
  if (isKnownRejection(code)) {
    const time = timeIfToday(at, words.locale);
    if (time && code === 'seat_taken') return words.text('seatTakenAt', { time });
    if (time && code === 'quota_used_up') return words.text('quotaUsedUpAt', { time });
    return words.text(rejectionMessages[code]);
  }
  if (detail) return plainText(detail);
  if (kind === 'contract') return words.text('oddAnswer');
  return words.text(kind === 'connection' || kind === 'timeout' ? 'notSent' : 'refused');
};

const quotaResetNote = ({ quota }: Perk, { words }: ClaimContext): Renderable =>
  quota?.resetsAt ? html` ${words.text('quotaBack', { date: formatDay(quota.resetsAt, words) })}` : nothing;

const unlockHints = ({ reasons }: Perk, { words }: ClaimContext): Renderable => {
  if (!reasons?.length) return nothing;
  const [rows, more] = boundedList(reasons, words);
  return html` ${rows.map(({ text, unlock }) => html` <span>${localText(text)}${unlock ? html`: ${localText(unlock.text)}` : nothing}</span>`)}
  ${more}`;
};

/** Says why a perk cannot be claimed, and that nothing was used or lost. */
export const rejectionNotice = (
  perk: Perk,
  error: ClaimRejection,
  hasInput: boolean,
  context: ClaimContext,
): TemplateResult => {
  const { words } = context;
  const details = error.code === 'quota_used_up' ? quotaResetNote(perk, context) : unlockHints(perk, context);
  return html`<div class="notice caution" role=${error instanceof LaurelError ? 'alert' : nothing}>
    ${infoIcon}
    <p>
      <b>${rejectionText(error, context)}</b> ${
        error.ask ? words.rich('canRequest', { name: html`<bdi>${error.ask.name}</bdi>` }) : nothing
      }
      ${error.kind === 'contract' ? nothing : words.text(hasInput ? 'nothingLost' : 'nothingUsed')}${details}
    </p>
  </div>`;
};

/** Buttons for what is still possible: the claim that exists already, another perk, a person to ask. */
export const alternatives = (
  perk: Perk,
  { still = [], ask, code }: ClaimRejection,
  context: ClaimContext,
): Renderable => {
  const { words } = context;
  const claimId = code === 'already_claimed' ? perk.claim?.id : undefined;
  const claimButton = claimId
    ? html`<button
        class="btn primary"
        type="button"
        part="button button-primary"
        @click=${() => context.showClaim(claimId)}
      >
        ${words.text('seeClaim')}
      </button>`
    : nothing;
  const [rows, more] = boundedList(still, words);
  const perkButtons = rows.map(
    ({ label, perk: id }, index) =>
      html`<button
        class="btn ${index === 0 && !claimId ? 'primary' : ''}"
        type="button"
        part="button button-primary"
        @click=${() => context.openPerk(id, plainText(label))}
      >
        ${localText(label)}
      </button>`,
  );
  return html`${claimButton}${perkButtons}${more}${contactLink(ask, context)}`;
};

const contactLink = (ask: ContactPerson | undefined, { listWords }: ClaimContext): Renderable =>
  ask && safeUrl(ask.href)
    ? link(
        ask.href,
        html`${perkIcon('mail')}<span
            >${listWords.rich('ask', { name: html`<bdi>${ask.name}</bdi>` })}</span
          >`,
        { purpose: 'ask', kind: 'btn' },
      )
    : nothing;

/** Replaces the form for a role that may not claim: says why, and whom to ask. */
export const notPermittedNotice = ({ ask, reason }: Permission, context: ClaimContext): TemplateResult => {
  const { words } = context;
  return html`<div class="notice">
      ${perkIcon('person')}
      <p>
        <b
          >${
            ask
              ? words.rich('canRequest', { name: html`<bdi>${ask.name}</bdi>` })
              : words.text('roleRequired')
          }</b
        >
        ${reason ? localText(reason) : nothing}
      </p>
    </div>
    ${ask ? html`<p class="action">${contactLink(ask, context)}</p>` : nothing}`;
};

/** The rejection code for each state in which a perk cannot be claimed. */
const rejectionCodes: Readonly<Record<string, ClaimRejection['code']>> = {
  locked: 'perk_locked',
  used_up: 'quota_used_up',
  expired: 'perk_expired',
  claimed: 'already_claimed',
  scheduled: 'already_claimed',
};

/** Replaces the form of a perk whose state does not allow a claim; undefined if it does. */
export const unavailableContent = (
  perk: Perk,
  hasInput: boolean,
  context: ClaimContext,
): Pick<ClaimDialogContent, 'body' | 'footer'> | undefined => {
  const code =
    joinsWaitingList(perk) && perk.state === 'used_up' ? undefined : rejectionCodes[perk.state ?? ''];
  return code
    ? {
        body: rejectionNotice(perk, { code }, hasInput, context),
        footer: html`<div class="actions">${alternatives(perk, { code }, context)}</div>`,
      }
    : undefined;
};
