// The five answers as schemas: what is shown of them, optional where a backend may leave it out.
import * as z from 'zod/mini';

const text = z.string();
const number = z.number();
const maybe = z.optional;
const listOf = z.array;

const Amount = z.object({ amount: number, currency: maybe(text), unit: maybe(text) });
const Link = z.object({ label: text, url: text });
const Benefit = z.object({ text, insteadOf: maybe(text) });
const Tier = z.object({ name: text, benefits: listOf(Benefit) });
const Requirement = z.object({
  label: text,
  current: Amount,
  target: Amount,
  remaining: Amount,
  window: maybe(z.object({ months: number })),
  marks: maybe(listOf(z.object({ label: text, at: Amount }))),
});
const Standing = z.object({
  owner: z.object({ name: text }),
  since: z.iso.date(),
  until: z.iso.date(),
  tier: Tier,
  next: Tier,
  requirements: listOf(Requirement),
  keep: z.object({ through: z.iso.date() }),
  forward: z.object({ benefits: listOf(Benefit) }),
});

const Moment = z.iso.datetime({ offset: true });
const Perk = z.object({
  id: text,
  kind: text,
  state: text,
  title: text,
  summary: text,
  because: maybe(z.object({ text })),
  recipient: maybe(text),
  declaredValue: maybe(Amount),
  event: maybe(z.object({ startsAt: Moment, endsAt: Moment, place: text, capacity: number, taken: number })),
  progress: maybe(
    z.object({
      done: number,
      total: number,
      unit: text,
      certificate: z.object({ text }),
      enrolled: text,
    }),
  ),
  delivery: maybe(
    z.object({ order: Link, arrivesOn: z.iso.date(), steps: number, done: number, text, tracking: text }),
  ),
  quota: maybe(z.object({ limit: number, used: number, unit: maybe(text), resetsAt: z.iso.date() })),
  draw: maybe(
    z.object({
      mine: number,
      owner: text,
      sources: listOf(z.object({ text, entries: number })),
      drawnOn: z.iso.date(),
      by: text,
    }),
  ),
  commission: maybe(z.object({ earned: Amount, period: text, paidOn: z.iso.date() })),
  access: maybe(
    z.object({
      code: maybe(text),
      href: maybe(text),
      expiresAt: maybe(Moment),
      seats: maybe(z.object({ limit: number, used: number })),
    }),
  ),
  contact: maybe(z.object({ name: text, role: text, href: text })),
  window: maybe(z.object({ from: maybe(z.iso.date()), to: z.iso.date() })),
  reasons: maybe(listOf(z.object({ text, unlock: z.object({ text, label: text, href: text }) }))),
  claim: maybe(z.object({ id: text, status: text, label: maybe(text) })),
  action: maybe(z.object({ kind: text, label: maybe(text), href: maybe(text) })),
});
const Perks = z.object({ items: listOf(Perk) });

const Campaign = z.object({
  share: z.object({ link: z.url(), code: text, texts: listOf(z.object({ text })), disclosure: text }),
  steps: listOf(z.object({ title: text, text })),
});

const Survey = z.object({
  title: text,
  purpose: text,
  audience: text,
  minutes: number,
  count: number,
  deadline: z.iso.date(),
  rewards: z.object({
    guaranteed: z.object({ value: Amount, text }),
    sealed: z.object({ from: Amount, to: Amount, decidedOn: z.iso.date() }),
    entries: z.object({ count: number, draw: text }),
  }),
});

const Row = z.object({
  id: text,
  rank: number,
  place: number,
  displayName: text,
  value: Amount,
  tied: maybe(z.boolean()),
  isViewer: maybe(z.boolean()),
  delta: number,
  note: maybe(text),
});
const Run = z.object({ id: text, label: text, endsOn: z.iso.date() });
const Board = z.object({
  title: text,
  metric: text,
  total: number,
  run: Run,
  runs: listOf(Run),
  prizes: listOf(z.object({ from: number, to: number, text })),
  rows: listOf(Row),
  viewer: z.object({
    visibility: text,
    options: listOf(z.object({ visibility: text, displayName: maybe(text) })),
    rank: number,
    ahead: z.object({ rank: number, value: Amount }),
  }),
});

const schemas = { standing: Standing, perks: Perks, campaign: Campaign, survey: Survey, board: Board };

/** Name of an answer → what checks it, and leaves out what is not known. */
export const contract = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, (answer) => schema.parse(answer)]),
);
