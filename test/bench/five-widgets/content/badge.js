import { amount, date, percent } from './format.js';

const goal = ({ current, label, marks = [], remaining, target, window }, tier, first) => ({
  remaining: amount(remaining),
  text: first ? `to ${tier}` : 'more, too',
  label,
  percent: percent(current.amount, target.amount),
  lines: [
    marks.map((mark) => `${mark.label} ${amount(mark.at)}`).join(' · '),
    window ? `${label}, rolling ${window.months} months` : '',
    `${amount(current)} of ${amount(target)}`,
  ].filter(Boolean),
});

const texts = (benefits) =>
  benefits.map(({ insteadOf, text }) => (insteadOf ? `${text} instead of ${insteadOf}` : text));

/** What a tier badge shows of a standing. */
export const badgeContent = ({ forward, keep, next, owner, requirements, since, tier, until }) => ({
  title: tier.name,
  term: `since ${date(since, 'month')} · until ${date(until, 'day')}`,
  goals: requirements.map((one, at) => goal(one, next.name, at === 0)),
  counted: `Counted for ${owner.name}`,
  kept: `Kept through ${keep.through.slice(0, 4)}`,
  lists: [
    { title: `${next.name} would give`, items: texts(next.benefits), open: true },
    { title: `${tier.name} gives`, items: texts(tier.benefits), open: false },
    { title: `Benefits if you keep ${tier.name}`, items: texts(forward.benefits), open: false },
  ],
});
