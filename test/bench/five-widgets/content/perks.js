import { amount, count, date, percent } from './format.js';

const kinds = {
  event: 'Event',
  consulting: 'Consulting',
  training: 'Training',
  tool: 'Tool',
  pricing: 'Pricing',
  support: 'Support',
  content: 'Content',
  merchandise: 'Merchandise',
  survey: 'Survey',
  draw: 'Prize draw',
  commission: 'Commission',
};
const states = { locked: 'Locked', used_up: 'Used up' };
const labels = {
  track: 'Track parcel',
  entries: 'See entries',
  statement: 'Open statement',
  copy: 'Copy the code',
  download: 'Download',
  survey: 'Answer the survey',
  contact: 'Contact',
  claim: 'Request',
};

const event = ({ capacity, endsAt, place, startsAt, taken }) => ({
  headline: date(startsAt, 'weekday'),
  lines: [
    `${date(startsAt, 'time')}–${date(endsAt, 'time')}`,
    `${capacity - taken} of ${capacity} seats left · ${place}`,
  ],
});
const progress = ({ certificate, done, total, unit }) => ({
  headline: `${done} of ${total} ${unit}`,
  lines: [certificate.text],
  percent: percent(done, total),
});
const quota = ({ limit, resetsAt, unit = '', used }) => ({
  headline: `${limit - used} of ${limit} ${unit} left`,
  lines: [`Resets ${date(resetsAt, 'day')}`],
  percent: percent(limit - used, limit),
});
const delivery = ({ arrivesOn, done, order, steps, text }) => ({
  headline: date(arrivesOn, 'weekday'),
  lines: [`Free with order ${order.label}`, text],
  percent: percent(done, steps),
});
const draw = ({ by, drawnOn, mine, owner, sources }) => ({
  headline: `${mine} entries of ${owner}`,
  lines: [
    sources.map(({ entries, text }) => `${text}: ${entries}`).join(' · '),
    `Draw on ${date(drawnOn, 'weekday')}, ${by}`,
  ],
});
const commission = ({ earned, paidOn, period }) => ({
  headline: `${amount(earned)} ${period}`,
  lines: [`Payment on ${date(paidOn, 'weekday')}`],
});
const access = ({ code, expiresAt, seats }) => ({
  code,
  lines: [
    seats && `${seats.used} of ${seats.limit} seats used`,
    code && expiresAt && `Until ${date(expiresAt, 'day')}`,
  ].filter(Boolean),
  percent: seats && percent(seats.used, seats.limit),
});
const reason = ({ text, unlock }) => ({ headline: text, lines: [unlock.text] });
const contact = ({ name, role }) => ({ headline: name, lines: [role] });
const window = ({ to }) => ({ headline: `Until ${date(to, 'day')}`, lines: [] });

const parts = { event, progress, delivery, quota, draw, commission, access, contact, window };

const detail = (perk) => {
  if (perk.reasons) return reason(perk.reasons[0]);
  const name = Object.keys(parts).find((one) => perk[one]);
  return name ? parts[name](perk[name]) : { lines: [] };
};

const note = ({ declaredValue, progress: course, recipient }) => {
  if (course) return course.enrolled;
  if (declaredValue) return `Worth ${amount(declaredValue)}`;
  return recipient === 'account' ? 'For the company' : '';
};

const card = (perk) => ({
  id: perk.id,
  kind: perk.kind,
  kindName: kinds[perk.kind],
  status: perk.claim?.label ?? states[perk.state],
  title: perk.title,
  summary: perk.summary,
  because: perk.because && `For you, because ${perk.because.text}`,
  ...detail(perk),
  action: perk.action
    ? { label: perk.action.label ?? labels[perk.action.kind], primary: perk.state === 'claimable' }
    : { label: perk.reasons?.[0].unlock.label ?? '', primary: false },
  note: note(perk),
});

/** What a list of perks shows: its filters and its cards. */
export const perksContent = ({ items }) => {
  const own = Object.keys(kinds).filter((kind) => items.some((perk) => perk.kind === kind));
  return {
    filters: [
      { kind: '', label: `All ${count(items.length)}` },
      ...own.map((kind) => ({
        kind,
        label: `${kinds[kind]} ${items.filter((perk) => perk.kind === kind).length}`,
      })),
    ],
    cards: items.map(card),
  };
};
