import { html, nothing } from 'lit';
import type { Perk } from '../../../contract/perks.ts';
import type { LocalText } from '../../../contract/core/scalars.ts';
import { dayBefore, formatDay, formatWeekday } from '../../internal/i18n/dates.ts';
import { figureTemplate, formatFigure, isVisible, type VisibleFigure } from '../../internal/i18n/figures.ts';
import { link } from '../../internal/ui/link.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { perkIcon } from './perk-icons.ts';
import { accessFact } from './access-fact.ts';
import { meter } from './meter.ts';
import { formatEventTimes } from '../../internal/i18n/event-times.ts';
import type { PerkContext } from './perk-context.ts';
import { bigNumber, dotSeparated, caption, valueLine } from './fact-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

type FactTemplate = (perk: Perk, telling: PerkContext) => Renderable;

const eventFact: FactTemplate = ({ event }, { words, now }) => {
  const times = event && formatEventTimes(event, words.locale, now);
  if (!event || !times) return nothing;
  const { capacity, taken, place } = event;
  const yours = times.local && words.text('yourTime', { time: times.local });
  const left = capacity === undefined ? undefined : Math.max(0, capacity - (taken ?? 0));
  const seats =
    capacity !== undefined &&
    (taken === undefined
      ? words.text('seats', { n: capacity })
      : words.text('seatsLeft', { left: left ?? 0, n: capacity }));
  return html`${valueLine(html`<b class="n20">${times.day}</b>`)}
    <div class="dots">${dotSeparated(yours ? [times.time, yours] : [times.time])}</div>
    ${caption(seats, place && localText(place))}`;
};

const progressFact: FactTemplate = ({ progress, title }, { words }) => {
  if (!progress || progress.total < 1) return nothing;
  const { done, total, unit, certificate } = progress;
  const whole = { amount: total, unit };
  const text = words.text('progress', { done, total: formatFigure(whole, words.locale) });
  return html`${valueLine(words.rich('progress', { done: bigNumber(done, words), total: figureTemplate(whole, words.locale) }))}
  ${meter(done, total, plainText(title), text)}
  ${caption(certificate && link(certificate.href, localText(certificate.text), { purpose: 'certificate' }))}`;
};

const deliveryFact: FactTemplate = ({ delivery, title }, { words, now }) => {
  if (!delivery) return nothing;
  const { arrivedOn, arrivesOn, steps = 0, done = 0, text, order } = delivery;
  const on = arrivedOn ?? arrivesOn;
  const date = on && formatWeekday(on, words.locale, now);
  const said = date && (arrivedOn ? words.text('arrived', { date }) : date);
  const number = order && link(order.url, html`<bdi>${order.label}</bdi>`, { purpose: 'reference' });
  const free = number && words.rich(arrivedOn ? 'arrivedWith' : 'arrivesWith', { order: number });
  return html`${said ? valueLine(html`<b class="n20">${said}</b>`) : nothing}
  ${steps > 0 ? meter(done, steps, plainText(title), words.text('progress', { done, total: steps })) : nothing}
  ${caption(free)} ${caption(text && localText(text))}`;
};

const drawFact: FactTemplate = ({ draw }, { words, now }) => {
  if (!draw) return nothing;
  const { mine, owner, sources = [], drawnOn, by } = draw;
  const number = bigNumber(mine, words);
  const whose = owner
    ? words.rich('entriesOf', { n: mine, number, owner: html`<bdi>${owner}</bdi>` })
    : words.rich('entries', { n: mine, number });
  const date = drawnOn && formatWeekday(drawnOn, words.locale, now);
  const drawn =
    date && (by ? words.rich('drawnBy', { date, by: localText(by) }) : words.text('drawn', { date }));
  return html`${valueLine(whose)}
  ${caption(...sources.slice(0, 2).map(({ text, entries }) => html`${localText(text)}: ${entries}`))}
  ${caption(drawn)}`;
};

const commissionFact: FactTemplate = ({ commission }, { words, now }) => {
  if (!commission) return nothing;
  const { rate, earned, period, paidOn } = commission;
  const sum = isVisible(earned)
    ? html`${figureTemplate(earned, words.locale, 'n20')} ${period ? localText(period) : words.text('earned')}`
    : earned && html`${words.text('hidden')}`;
  const share = rate && localText(rate);
  return html`${valueLine(sum ?? (share && html`<b class="n20">${share}</b>`))} ${caption(sum && share)}
  ${caption(paidOn && words.text('paidOn', { date: formatWeekday(paidOn, words.locale, now) }))}`;
};

const quotaFact: FactTemplate = ({ quota, title }, { words }) => {
  if (!quota || quota.limit < 1) return nothing;
  const { limit, used, unit, resetsAt } = quota;
  const left = Math.max(0, limit - used);
  const whole: VisibleFigure = { amount: limit, unit };
  const text = words.text('left', { left, limit: formatFigure(whole, words.locale) });
  const date = resetsAt && formatDay(resetsAt, words.locale);
  return html`${valueLine(words.rich('left', { left: bigNumber(left, words), limit: figureTemplate(whole, words.locale) }))}
  ${meter(left, limit, plainText(title), text)}
  ${caption(date && words.text(left > 0 ? 'resets' : 'nextFrom', { date }))}`;
};

const mutedLine = (text: LocalText | undefined): Renderable =>
  text ? html`<p class="muted">${localText(text)}</p>` : nothing;

const contactFact = ({ contact }: Perk): Renderable =>
  contact
    ? html`${valueLine(html`<b class="n16"><bdi>${contact.name}</bdi></b>`)} ${mutedLine(contact.role)}`
    : nothing;

const windowFact: FactTemplate = ({ window }, { words }) => {
  const { from, to } = window ?? {};
  const date = to ? dayBefore(to) : from;
  const text = date && words.text(to ? 'until' : 'from', { date: formatDay(date, words.locale) });
  return valueLine(text && html`<b class="n16">${text}</b>`);
};

/** Why it is not open, and what opens it. */
const reasonsFact = ({ reasons = [] }: Perk): Renderable =>
  html`${reasons.map(
    ({ code, text, unlock }) =>
      html`<div class="reason" part="lock-reason">
        ${perkIcon(code === 'tier' ? 'tier' : 'lock')}
        <p><b>${localText(text)}</b></p>
        ${mutedLine(unlock?.text)}
      </div>`,
  )}`;

/** Why nothing is left, where no figure says it: a survey that was answered. */
const usedUpFact: FactTemplate = ({ state, reasons: [reason] = [] }) =>
  caption(state === 'used_up' && reason && localText(reason.text));

/** What a perk may have to tell, the most telling first. */
const factsByPriority = [
  progressFact,
  deliveryFact,
  eventFact,
  drawFact,
  commissionFact,
  accessFact,
  quotaFact,
  windowFact,
  usedUpFact,
] as const;

const firstFact: FactTemplate = (perk, telling) => {
  for (const tell of factsByPriority) {
    const told = tell(perk, telling);
    if (told !== nothing) return told;
  }
  return nothing;
};

/** The one fact that decides. */
export const keyFact = (perk: Perk, telling: PerkContext): Renderable => {
  const { contact, state, reasons } = perk;
  const locked = state === 'locked' && reasons !== undefined;
  const told = locked ? reasonsFact(perk) : firstFact(perk, telling);
  if (told === nothing && !contact) return nothing;
  // Whoever helps is named below any other fact.
  const person = told === nothing || locked ? undefined : contact;
  return html`<div class="fact" part="fact">
    ${told === nothing ? contactFact(perk) : told}
    ${caption(
      person && link(person.href, html`<bdi>${person.name}</bdi>`, { purpose: 'contact' }),
      person?.role && localText(person.role),
    )}
  </div>`;
};
