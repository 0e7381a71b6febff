import { html, nothing, type TemplateResult } from 'lit';
import { LaurelError } from '../../../client/errors.ts';
import type { ContactPerson } from '../../../contract/core/person.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import type { Perk, LockReason } from '../../../contract/perks.ts';
import { formatDay, formatTime } from '../../internal/i18n/dates.ts';
import { link } from '../../internal/ui/link.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { safeUrl } from '../../internal/ui/safe-url.ts';
import { claimIcon } from './claim-icons.ts';
import type { ClaimContext, ClaimDialogContent } from './claim-context.ts';
import { perkIcon } from '../card/perk-icons.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

const millisecondsPerDay = 86_400_000;

/** A refusal, or what the perk itself says of why it is closed. */
export type ClaimRejection = Partial<Pick<LaurelError, 'code' | 'at' | 'ask' | 'still' | 'kind'>>;

/** The clock time of what happened today; of longer ago it would mislead. */
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

export const rejectionText = ({ code, at, kind }: ClaimRejection, { words }: ClaimContext): string => {
  if (isKnownRejection(code)) {
    const time = timeIfToday(at, words.locale);
    if (time && code === 'seat_taken') return words.text('seatTakenAt', { time });
    if (time && code === 'quota_used_up') return words.text('quotaUsedUpAt', { time });
    return words.text(rejectionMessages[code]);
  }
  if (kind === 'contract') return words.text('oddAnswer');
  return words.text(kind === 'connection' || kind === 'timeout' ? 'notSent' : 'refused');
};

const quotaResetNote = ({ quota }: Perk, { words }: ClaimContext): Renderable =>
  quota?.resetsAt
    ? html` ${words.text('quotaBack', { date: formatDay(quota.resetsAt, words.locale) })}`
    : nothing;

const unlockHints = (reasons: readonly LockReason[] | undefined): Renderable =>
  reasons?.length
    ? html` ${reasons.map(({ text, unlock }) => html` ${localText(text)}${unlock ? html`: ${localText(unlock.text)}` : nothing}`)}`
    : nothing;

/** Why it did not work, told plainly, and what became of what was written. */
export const rejectionNotice = (
  perk: Perk,
  error: ClaimRejection,
  typed: boolean,
  setting: ClaimContext,
): TemplateResult => {
  const { words } = setting;
  const more = error.code === 'quota_used_up' ? quotaResetNote(perk, setting) : unlockHints(perk.reasons);
  return html`<div class="told caution" role=${error instanceof LaurelError ? 'alert' : nothing}>
    ${claimIcon('info')}
    <p>
      <b>${rejectionText(error, setting)}</b> ${
        error.ask ? words.rich('canRequest', { name: html`<bdi>${error.ask.name}</bdi>` }) : nothing
      }
      ${error.kind === 'contract' ? nothing : words.text(typed ? 'nothingLost' : 'nothingUsed')}${more}
    </p>
  </div>`;
};

/** What is still possible: another perk, the claim that is there already, a person to ask. */
export const alternatives = (
  perk: Perk,
  { still = [], ask, code }: ClaimRejection,
  setting: ClaimContext,
): Renderable => {
  const { words } = setting;
  const claim = code === 'already_claimed' ? perk.claim?.id : undefined;
  const own = claim
    ? html`<button
        class="btn primary"
        type="button"
        part="button button-primary"
        @click=${() => setting.showClaim(claim)}
      >
        ${words.text('seeClaim')}
      </button>`
    : nothing;
  const others = still.map(
    ({ label, perk: id }, at) =>
      html`<button
        class="btn ${at === 0 && !claim ? 'primary' : ''}"
        type="button"
        part="button button-primary"
        @click=${() => setting.openPerk(id, plainText(label))}
      >
        ${localText(label)}
      </button>`,
  );
  return html`${own}${others}${contactLink(ask, setting)}`;
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

/** Whom to ask, for a role that may not claim. */
export const notPermittedNotice = ({ ask, reason }: Permission, setting: ClaimContext): TemplateResult => {
  const { words } = setting;
  return html`<div class="told">
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
    ${ask ? html`<p class="act">${contactLink(ask, setting)}</p>` : nothing}`;
};

/** Why a perk that is not open can't be claimed, in the codes of a refusal. */
const rejectionCodes: Readonly<Record<string, ClaimRejection['code']>> = {
  locked: 'perk_locked',
  used_up: 'quota_used_up',
  expired: 'perk_expired',
  claimed: 'already_claimed',
  scheduled: 'already_claimed',
};

/** What is shown of a perk that is not open any more, in place of its form. */
export const unavailableContent = (
  perk: Perk,
  typed: boolean,
  setting: ClaimContext,
): Pick<ClaimDialogContent, 'body' | 'footer'> | undefined => {
  const code = rejectionCodes[perk.state ?? ''];
  return code
    ? {
        body: rejectionNotice(perk, { code }, typed, setting),
        footer: html`<div class="acts">${alternatives(perk, { code }, setting)}</div>`,
      }
    : undefined;
};
