import { html, nothing, type TemplateResult } from 'lit';
import { Failure } from '../../client/failure.ts';
import type { Ask } from '../../contract/ask.ts';
import type { Permission } from '../../contract/membership.ts';
import type { Perk, Reason } from '../../contract/perk.ts';
import { formatDay, formatTime } from '../shared/date.ts';
import { link } from '../shared/link.ts';
import { localText, plainText } from '../shared/local-text.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { claimIcon } from './claim-icon.ts';
import type { ClaimSetting, Drawn, Scene } from './claim-setting.ts';
import { drawing } from './drawing.ts';

const dayLong = 86_400_000;

/** A refusal, or what the perk itself says of why it is closed. */
export type Told = Partial<Pick<Failure, 'code' | 'at' | 'ask' | 'still' | 'kind'>>;

/** The clock time of what happened today; of longer ago it would mislead. */
const timeOf = (at: string | undefined, tag: string): string | undefined => {
  const age = at === undefined ? NaN : Date.now() - new Date(at).getTime();
  return at !== undefined && Math.abs(age) < dayLong ? formatTime(at, tag) : undefined;
};

export const sentence = ({ code, at, kind }: Told, { words }: ClaimSetting): string => {
  const time = timeOf(at, words.locale);
  switch (code) {
    case 'seat_taken':
      return time ? words.text('seatTakenAt', { time }) : words.text('seatTaken');
    case 'quota_used_up':
      return time ? words.text('quotaUsedUpAt', { time }) : words.text('quotaUsedUp');
    case 'already_claimed':
      return words.text('alreadyClaimed');
    case 'perk_locked':
      return words.text('perkLocked');
    case 'perk_expired':
      return words.text('perkExpired');
    case 'role_required':
      return words.text('roleRequired');
    default:
      if (kind === 'contract') return words.text('oddAnswer');
      return words.text(kind === 'connection' || kind === 'timeout' ? 'notSent' : 'refused');
  }
};

const backOn = ({ quota }: Perk, { words }: ClaimSetting): Drawn =>
  quota?.resetsAt
    ? html` ${words.text('quotaBack', { date: formatDay(quota.resetsAt, words.locale) })}`
    : nothing;

const unlocking = (reasons: readonly Reason[] | undefined): Drawn =>
  reasons?.length
    ? html` ${reasons.map(({ text, unlock }) => html` ${localText(text)}${unlock ? html`: ${localText(unlock.text)}` : nothing}`)}`
    : nothing;

/** Why it did not work, told plainly, and what became of what was written. */
export const refusal = (perk: Perk, error: Told, typed: boolean, setting: ClaimSetting): TemplateResult => {
  const { words } = setting;
  const more = error.code === 'quota_used_up' ? backOn(perk, setting) : unlocking(perk.reasons);
  return html`<div class="told caution" role=${error instanceof Failure ? 'alert' : nothing}>
    ${claimIcon('info')}
    <p>
      <b>${sentence(error, setting)}</b> ${
        error.ask ? words.rich('canRequest', { name: html`<bdi>${error.ask.name}</bdi>` }) : nothing
      }
      ${error.kind === 'contract' ? nothing : words.text(typed ? 'nothingLost' : 'nothingUsed')}${more}
    </p>
  </div>`;
};

/** What is still possible: another perk, the claim that is there already, a person to ask. */
export const ways = (perk: Perk, { still = [], ask, code }: Told, setting: ClaimSetting): Drawn => {
  const { words } = setting;
  const claim = code === 'already_claimed' ? perk.claim?.id : undefined;
  const own = claim
    ? html`<button class="btn primary" type="button" part="action" @click=${() => setting.showClaim(claim)}>
        ${words.text('seeClaim')}
      </button>`
    : nothing;
  const others = still.map(
    ({ label, perk: id }, at) =>
      html`<button
        class="btn ${at === 0 && !claim ? 'primary' : ''}"
        type="button"
        part="action"
        @click=${() => setting.openPerk(id, plainText(label))}
      >
        ${localText(label)}
      </button>`,
  );
  return html`${own}${others}${askLink(ask, setting)}`;
};

export const askLink = (ask: Ask | undefined, { list }: ClaimSetting): Drawn =>
  ask && safeUrl(ask.href)
    ? link(
        ask.href,
        html`${drawing('mail')}<span>${list.rich('ask', { name: html`<bdi>${ask.name}</bdi>` })}</span>`,
        { purpose: 'ask', kind: 'btn' },
      )
    : nothing;

/** Whom to ask, for a role that may not claim. */
export const whomToAsk = ({ ask, reason }: Permission, setting: ClaimSetting): TemplateResult => {
  const { words } = setting;
  return html`<div class="told">
      ${drawing('person')}
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
    ${ask ? html`<p class="act">${askLink(ask, setting)}</p>` : nothing}`;
};

/** Why a perk that is not open can't be claimed, in the codes of a refusal. */
const codes: Readonly<Record<string, Told['code']>> = {
  locked: 'perk_locked',
  used_up: 'quota_used_up',
  expired: 'perk_expired',
  claimed: 'already_claimed',
  scheduled: 'already_claimed',
};

/** What is shown of a perk that is not open any more, in place of its form. */
export const closedScene = (
  perk: Perk,
  typed: boolean,
  setting: ClaimSetting,
): Pick<Scene, 'body' | 'foot'> | undefined => {
  const code = codes[perk.state ?? ''];
  return code
    ? {
        body: refusal(perk, { code }, typed, setting),
        foot: html`<div class="acts">${ways(perk, { code }, setting)}</div>`,
      }
    : undefined;
};
