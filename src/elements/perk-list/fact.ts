import { html, nothing } from 'lit';
import type { Perk } from '../../contract/perk.ts';
import type { LocalText } from '../../contract/text.ts';
import { dayBefore, formatDay } from '../shared/date.ts';
import { figure, figureText, isShown, type Shown } from '../shared/figure.ts';
import { link } from '../shared/link.ts';
import { localText, plainText } from '../shared/local-text.ts';
import { drawing } from './drawing.ts';
import { accessFact } from './access.ts';
import { meter } from './meter.ts';
import { meeting, weekday } from '../shared/moment.ts';
import type { Drawn, Telling } from './telling.ts';
import { big, dotted, small, value } from './value.ts';

type Tell = (perk: Perk, telling: Telling) => Drawn;

const eventFact: Tell = ({ event }, { words, now }) => {
  const times = event && meeting(event, words.locale, now);
  if (!event || !times) return nothing;
  const { capacity, taken, place } = event;
  const yours = times.yours && words.text('yourTime', { time: times.yours });
  const left = capacity === undefined ? undefined : Math.max(0, capacity - (taken ?? 0));
  const seats =
    capacity !== undefined &&
    (taken === undefined
      ? words.text('seats', { n: capacity })
      : words.text('seatsLeft', { left: left ?? 0, n: capacity }));
  return html`${value(html`<b class="n20">${times.day}</b>`)}
    <div class="dots">${dotted(yours ? [times.time, yours] : [times.time])}</div>
    ${small(seats, place && localText(place))}`;
};

const progressFact: Tell = ({ progress, title }, { words }) => {
  if (!progress || progress.total < 1) return nothing;
  const { done, total, unit, certificate } = progress;
  const whole = { amount: total, unit };
  const text = words.text('progress', { done, total: figureText(whole, words.locale) });
  return html`${value(words.rich('progress', { done: big(done, words), total: figure(whole, words.locale) }))}
  ${meter(done, total, plainText(title), text)}
  ${small(certificate && link(certificate.href, localText(certificate.text), { purpose: 'certificate' }))}`;
};

const deliveryFact: Tell = ({ delivery, title }, { words, now }) => {
  if (!delivery) return nothing;
  const { arrivedOn, arrivesOn, steps = 0, done = 0, text, order } = delivery;
  const on = arrivedOn ?? arrivesOn;
  const date = on && weekday(on, words.locale, now);
  const said = date && (arrivedOn ? words.text('arrived', { date }) : date);
  const number = order && link(order.url, html`<bdi>${order.label}</bdi>`, { purpose: 'reference' });
  const free = number && words.rich(arrivedOn ? 'arrivedWith' : 'arrivesWith', { order: number });
  return html`${said ? value(html`<b class="n20">${said}</b>`) : nothing}
  ${steps > 0 ? meter(done, steps, plainText(title), words.text('progress', { done, total: steps })) : nothing}
  ${small(free)} ${small(text && localText(text))}`;
};

const drawFact: Tell = ({ draw }, { words, now }) => {
  if (!draw) return nothing;
  const { mine, owner, sources = [], drawnOn, by } = draw;
  const number = big(mine, words);
  const whose = owner
    ? words.rich('entriesOf', { n: mine, number, owner: html`<bdi>${owner}</bdi>` })
    : words.rich('entries', { n: mine, number });
  const date = drawnOn && weekday(drawnOn, words.locale, now);
  const drawn =
    date && (by ? words.rich('drawnBy', { date, by: localText(by) }) : words.text('drawn', { date }));
  return html`${value(whose)}
  ${small(...sources.slice(0, 2).map(({ text, entries }) => html`${localText(text)}: ${entries}`))}
  ${small(drawn)}`;
};

const commissionFact: Tell = ({ commission }, { words, now }) => {
  if (!commission) return nothing;
  const { rate, earned, period, paidOn } = commission;
  const sum = isShown(earned)
    ? html`${figure(earned, words.locale, 'n20')} ${period ? localText(period) : words.text('earned')}`
    : earned && html`${words.text('hidden')}`;
  const share = rate && localText(rate);
  return html`${value(sum ?? (share && html`<b class="n20">${share}</b>`))} ${small(sum && share)}
  ${small(paidOn && words.text('paidOn', { date: weekday(paidOn, words.locale, now) }))}`;
};

const quotaFact: Tell = ({ quota, title }, { words }) => {
  if (!quota || quota.limit < 1) return nothing;
  const { limit, used, unit, resetsAt } = quota;
  const left = Math.max(0, limit - used);
  const whole: Shown = { amount: limit, unit };
  const text = words.text('left', { left, limit: figureText(whole, words.locale) });
  const date = resetsAt && formatDay(resetsAt, words.locale);
  return html`${value(words.rich('left', { left: big(left, words), limit: figure(whole, words.locale) }))}
  ${meter(left, limit, plainText(title), text)}
  ${small(date && words.text(left > 0 ? 'resets' : 'nextFrom', { date }))}`;
};

const quieter = (text: LocalText | undefined): Drawn =>
  text ? html`<p class="muted">${localText(text)}</p>` : nothing;

const contactFact = ({ contact }: Perk): Drawn =>
  contact
    ? html`${value(html`<b class="n16"><bdi>${contact.name}</bdi></b>`)} ${quieter(contact.role)}`
    : nothing;

const windowFact: Tell = ({ window }, { words }) => {
  const { from, to } = window ?? {};
  const date = to ? dayBefore(to) : from;
  const text = date && words.text(to ? 'until' : 'from', { date: formatDay(date, words.locale) });
  return value(text && html`<b class="n16">${text}</b>`);
};

/** Why it is not open, and what opens it. */
const reasonsFact = ({ reasons = [] }: Perk): Drawn =>
  html`${reasons.map(
    ({ code, text, unlock }) =>
      html`<div class="reason" part="reason">
        ${drawing(code === 'tier' ? 'tier' : 'lock')}
        <p><b>${localText(text)}</b></p>
        ${quieter(unlock?.text)}
      </div>`,
  )}`;

/** Why nothing is left, where no figure says it: a survey that was answered. */
const goneFact: Tell = ({ state, reasons: [reason] = [] }) =>
  small(state === 'used_up' && reason && localText(reason.text));

/** What a perk may have to tell, the most telling first. */
const facts = [
  progressFact,
  deliveryFact,
  eventFact,
  drawFact,
  commissionFact,
  accessFact,
  quotaFact,
  windowFact,
  goneFact,
] as const;

const decides: Tell = (perk, telling) => {
  for (const tell of facts) {
    const told = tell(perk, telling);
    if (told !== nothing) return told;
  }
  return nothing;
};

/** The one fact that decides. */
export const fact = (perk: Perk, telling: Telling): Drawn => {
  const { contact, state, reasons } = perk;
  const locked = state === 'locked' && reasons !== undefined;
  const told = locked ? reasonsFact(perk) : decides(perk, telling);
  if (told === nothing && !contact) return nothing;
  // Whoever helps is named below any other fact.
  const person = told === nothing || locked ? undefined : contact;
  return html`<div class="fact" part="fact">
    ${told === nothing ? contactFact(perk) : told}
    ${small(
      person && link(person.href, html`<bdi>${person.name}</bdi>`, { purpose: 'contact' }),
      person?.role && localText(person.role),
    )}
  </div>`;
};
