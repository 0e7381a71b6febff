import { html, nothing, type TemplateResult } from 'lit';
import type { Perk, PerkAction } from '../../../contract/perks.ts';
import { buttonPart } from '../../internal/ui/button-part.ts';
import { link } from '../../internal/ui/link.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { safeUrl } from '../../internal/ui/safe-url.ts';
import { joinsWaitingList } from './waiting-list.ts';
import { perkIcon, type PerkIconName } from './perk-icons.ts';
import type { PerkContext } from './perk-context.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

const isInProgress = (state: string | undefined): boolean => state === 'claimed' || state === 'scheduled';

/** Whether the card's action is to open the claim that was made. */
export const opensRequest = ({ state, claim, action }: Perk): boolean =>
  claim !== undefined &&
  (action ? action.kind === 'claim' && (isInProgress(state) || state === 'used_up') : isInProgress(state));

const actionButton = (
  text: unknown,
  onClick: (event: Event) => void,
  icon?: PerkIconName,
  className = 'btn',
): TemplateResult =>
  html`<button class=${className} part="action ${buttonPart(className)}" @click=${onClick}>
    ${icon ? perkIcon(icon) : nothing}${text}
  </button>`;

/** A link that looks like a button; nothing if the address is missing or unsafe. */
const linkButton = (
  href: string | undefined,
  text: unknown,
  purpose: string,
  className = 'btn',
  icon?: PerkIconName,
): Renderable =>
  safeUrl(href)
    ? link(href, html`${icon ? perkIcon(icon) : nothing}<span>${text}</span>`, { purpose, kind: className })
    : nothing;

/** Claims the perk; for a role that may not, names whom to ask. */
const claimAction = (
  perk: Perk,
  { words, actions, claimPermission }: PerkContext,
  label: unknown,
): Renderable => {
  const joins = joinsWaitingList(perk);
  if ((perk.state === 'used_up' && !joins) || perk.state === 'expired') return nothing;
  if (claimPermission?.allowed !== false) {
    const text =
      label ?? words.text(joins ? 'joinWaitingList' : perk.kind === 'event' ? 'claimSeat' : 'claimIt');
    return actionButton(text, () => actions.claim(perk), undefined, 'btn primary');
  }
  if (!claimPermission.ask) return nothing;
  const text = words.rich('ask', { name: html`<bdi>${claimPermission.ask.name}</bdi>` });
  return safeUrl(claimPermission.ask.href)
    ? linkButton(claimPermission.ask.href, text, 'ask', 'btn', 'mail')
    : html`<b>${text}</b>`;
};

/** Opens the perk's page: a course is started, later continued; content is plain text, because reading it uses nothing up. */
const openAction = (
  { kind, progress, access }: Perk,
  action: PerkAction,
  { words }: PerkContext,
  label: unknown,
): Renderable => {
  const starts = kind === 'training' && !progress?.done;
  const key = kind !== 'training' ? 'open' : starts ? 'start' : 'continue';
  const className = starts ? 'btn primary' : kind === 'content' ? 'text-btn' : 'btn';
  return linkButton(action.href ?? access?.href, label ?? words.text(key), 'open', className);
};

/** The button or link of an action that the backend names; its own label goes before ours. */
const actionFor = (perk: Perk, action: PerkAction, context: PerkContext): Renderable => {
  const { words, actions, copiedPerkId } = context;
  const { contact, access, delivery, commission } = perk;
  const label = action.label && localText(action.label);
  const { kind, href } = action;
  if (kind === 'claim') return claimAction(perk, context, label);
  if (kind === 'copy') {
    const copied = copiedPerkId === perk.id;
    if (!access?.code) return nothing;
    const text = copied ? words.text('copied') : (label ?? words.text('copy'));
    return actionButton(text, () => actions.copyCode(perk), copied ? 'check' : 'copy');
  }
  if (kind === 'entries')
    return actionButton(label ?? words.text('seeEntries'), () => actions.showEntries(perk));
  if (kind === 'contact') {
    const name = contact && html`<bdi>${contact.name}</bdi>`;
    const text = label ?? (name ? words.rich('contact', { name }) : words.text('contactUs'));
    return linkButton(href ?? contact?.href, text, kind, 'btn', 'mail');
  }
  if (kind === 'download')
    return linkButton(href ?? access?.href, label ?? words.text('download'), kind, 'btn', 'download');
  if (kind === 'track') return linkButton(href ?? delivery?.tracking, label ?? words.text('track'), kind);
  if (kind === 'statement')
    return linkButton(
      href ?? commission?.statement,
      label ?? words.text('statement'),
      kind,
      'btn',
      'content',
    );
  if (kind === 'survey') return linkButton(href, label ?? words.text('answer'), kind, 'btn primary');
  // An action that is unknown is a link to where it leads, if it says where.
  if (kind !== 'open') return linkButton(href, label ?? words.text('open'), 'open');
  return openAction(perk, action, context, label);
};

/** The one action of a card. Filled button: claim or start; bordered: follow up; plain text: only look. */
export const primaryAction = (perk: Perk, context: PerkContext): Renderable => {
  const { words, actions } = context;
  const { state, reasons = [], claim, access } = perk;
  if (state === 'locked') {
    const unlock = reasons.find((reason) => safeUrl(reason.unlock?.href))?.unlock;
    const text = unlock?.label ? localText(unlock.label) : words.text('whatOpens');
    return linkButton(unlock?.href, text, 'unlock', 'text-btn');
  }
  if (claim && opensRequest(perk))
    return actionButton(words.text('seeRequest'), () => actions.showClaim(claim.id));
  const chosen = perk.action ?? (access?.code ? { kind: 'copy' } : undefined);
  return chosen ? actionFor(perk, chosen, context) : nothing;
};
