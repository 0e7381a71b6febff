import { html, nothing, type TemplateResult } from 'lit';
import type { Perk, PerkAction } from '../../contract/perk.ts';
import { link } from '../shared/link.ts';
import { localText } from '../shared/local-text.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { drawing, type DrawingName } from './drawing.ts';
import type { Drawn, Telling } from './telling.ts';

const underWay = (state: string | undefined): boolean => state === 'claimed' || state === 'scheduled';

/** Whether the one thing to do with it is to look at the request that was made. */
export const seesRequest = ({ state, claim, action }: Perk): boolean =>
  claim !== undefined &&
  (action ? action.kind === 'claim' && (underWay(state) || state === 'used_up') : underWay(state));

const button = (
  text: unknown,
  act: (event: Event) => void,
  icon?: DrawingName,
  look = 'btn',
): TemplateResult =>
  html`<button class=${look} part="action" @click=${act}>${icon ? drawing(icon) : nothing}${text}</button>`;

/** A link that looks like a button; nothing for an address that is not safe. */
const follow = (
  href: string | undefined,
  text: unknown,
  purpose: string,
  look = 'btn',
  icon?: DrawingName,
): Drawn =>
  safeUrl(href)
    ? link(href, html`${icon ? drawing(icon) : nothing}<span>${text}</span>`, { purpose, kind: look })
    : nothing;

const claimAction = (perk: Perk, { words, deeds, claim }: Telling, label: unknown): Drawn => {
  if (perk.state === 'used_up' || perk.state === 'expired') return nothing;
  if (claim?.allowed !== false) {
    const text = label ?? words.text(perk.kind === 'event' ? 'claimSeat' : 'claimIt');
    return button(text, () => deeds.claim(perk), undefined, 'btn primary');
  }
  if (!claim.ask) return nothing;
  const text = words.rich('ask', { name: html`<bdi>${claim.ask.name}</bdi>` });
  return safeUrl(claim.ask.href) ? follow(claim.ask.href, text, 'ask', 'btn', 'mail') : html`<b>${text}</b>`;
};

/** A course is started once, then gone on with; what is read is only looked at. */
const openAction = (
  { kind, progress, access }: Perk,
  action: PerkAction,
  { words }: Telling,
  label: unknown,
): Drawn => {
  const fresh = kind === 'training' && !progress?.done;
  const key = kind !== 'training' ? 'open' : fresh ? 'start' : 'continue';
  const look = fresh ? 'btn primary' : kind === 'content' ? 'text-btn' : 'btn';
  return follow(action.href ?? access?.href, label ?? words.text(key), 'open', look);
};

const act = (perk: Perk, action: PerkAction, telling: Telling): Drawn => {
  const { words, deeds, copied } = telling;
  const { contact, access, delivery, commission } = perk;
  const label = action.label && localText(action.label);
  const { kind, href } = action;
  if (kind === 'claim') return claimAction(perk, telling, label);
  if (kind === 'copy') {
    const done = copied === perk.id;
    if (!access?.code) return nothing;
    const text = done ? words.text('copied') : (label ?? words.text('copy'));
    return button(text, () => deeds.copy(perk), done ? 'check' : 'copy');
  }
  if (kind === 'entries') return button(label ?? words.text('seeEntries'), () => deeds.entries(perk));
  if (kind === 'contact') {
    const name = contact && html`<bdi>${contact.name}</bdi>`;
    const text = label ?? (name ? words.rich('contact', { name }) : words.text('contactUs'));
    return follow(href ?? contact?.href, text, kind, 'btn', 'mail');
  }
  if (kind === 'download')
    return follow(href ?? access?.href, label ?? words.text('download'), kind, 'btn', 'download');
  if (kind === 'track') return follow(href ?? delivery?.tracking, label ?? words.text('track'), kind);
  if (kind === 'statement')
    return follow(href ?? commission?.statement, label ?? words.text('statement'), kind, 'btn', 'content');
  if (kind === 'survey') return follow(href, label ?? words.text('answer'), kind, 'btn primary');
  return openAction(perk, action, telling, label);
};

/** The one thing to do. Filled: claim or start; bordered: follow up; words alone: go and look. */
export const action = (perk: Perk, telling: Telling): Drawn => {
  const { words, deeds } = telling;
  const { state, reasons = [], claim, access } = perk;
  if (state === 'locked') {
    const unlock = reasons.find((reason) => safeUrl(reason.unlock?.href))?.unlock;
    const text = unlock?.label ? localText(unlock.label) : words.text('whatOpens');
    return follow(unlock?.href, text, 'unlock', 'text-btn');
  }
  if (claim && seesRequest(perk)) return button(words.text('seeRequest'), () => deeds.show(claim.id));
  const chosen = perk.action ?? (access?.code ? { kind: 'copy' } : undefined);
  return chosen ? act(perk, chosen, telling) : nothing;
};
