import * as z from 'zod/mini';
import { perkKinds } from '../../../../src/contract/perks.ts';
import { Calculation } from '../../../../src/contract/survey-logic.ts';
import { CarriedOptions, ShowCondition } from '../../../../src/contract/survey-questions.ts';
import type { Day } from '../../calendar-dates.ts';
import { points } from './points-schema.ts';
import {
  address,
  clockTime,
  count,
  dayFrom,
  formField,
  id,
  money,
  optional,
  described,
  schemaAddress,
  text,
  texts,
  windowRule,
} from './pieces.ts';

const tenant = z.strictObject({
  id,
  vendor: text,
  program: text,
  timeZone: text.check(
    z.refine(
      (zone) => Intl.supportedValuesOf('timeZone').includes(zone),
      'write a zone such as Europe/Madrid',
    ),
  ),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'write a currency such as EUR')),
  tone: z.enum(['plain', 'warm']),
  privacyNotice: address,
  contact: z.strictObject({ name: text, href: address }),
});

const tier = z.strictObject({
  tier: id,
  silhouette: z.enum(['disc', 'cushion', 'rosette', 'star', 'shield']),
  metal: z.enum(['bronze', 'silver', 'gold', 'platinum', 'council']),
  kind: optional(z.literal('invitation')),
  secret: optional(z.boolean()),
  texts,
});

const condition = z.strictObject({
  id,
  counts: id,
  measure: z.enum(['amount', 'quantity']),
  target: count,
  window: windowRule,
  group: optional(z.strictObject({ id, join: z.enum(['all', 'any']) })),
});

const plan = z.strictObject({
  period: windowRule,
  graceMonths: count,
  riskMonths: count,
  upgrade: z.enum(['at_once', 'next_quarter']),
  tiers: z.record(id, z.array(condition)),
});

const perkDisplay = z.strictObject({
  action: optional(
    z.strictObject({
      kind: z.enum(['open', 'copy', 'contact', 'download', 'statement', 'entries', 'survey', 'track']),
      href: optional(address),
    }),
  ),
  terms: optional(address),
  giftRule: optional(address),
  contact: optional(z.strictObject({ name: text, href: address })),
  code: optional(text),
  keyPrefix: optional(text),
  seats: optional(count),
  file: optional(text),
  personal: optional(z.boolean()),
  commission: optional(z.strictObject({ campaign: id, statement: address })),
});

const event = (day: ReturnType<typeof dayFrom>) =>
  z.strictObject({
    on: day,
    from: clockTime,
    to: clockTime,
    timeZone: optional(text),
    capacity: count,
    taken: count,
    waitingList: optional(z.boolean()),
  });

const perk = (day: ReturnType<typeof dayFrom>) =>
  z.strictObject({
    perk: id,
    kind: z.enum(perkKinds),
    tier: optional(id),
    opensOn: optional(day),
    closesOn: optional(day),
    recipient: optional(z.enum(['account', 'member'])),
    worth: optional(money),
    claimable: optional(z.boolean()),
    approval: optional(z.boolean()),
    once: optional(z.enum(['account', 'member'])),
    quota: optional(z.strictObject({ limit: count, span: windowRule })),
    instead: optional(id),
    fields: optional(z.array(formField)),
    detail: optional(perkDisplay),
    event: optional(event(day)),
    texts,
  });

const reward = z.strictObject({ amount: optional(money), rate: optional(count), holdDays: optional(count) });

const campaign = z.strictObject({
  campaign: id,
  fields: optional(z.array(formField)),
  checks: optional(id),
  consent: optional(z.boolean()),
  limits: optional(
    z.array(
      z.strictObject({ per: z.enum(['member', 'account']), span: z.enum(['day', 'lifetime']), of: count }),
    ),
  ),
  protectionDays: count,
  answerDays: count,
  rewards: z.strictObject({
    referrer: optional(reward),
    referred: optional(reward),
    ladder: optional(z.array(count)),
    counts: optional(id),
  }),
  period: windowRule,
  coarseness: z.enum(['exact', 'coarse', 'silent']),
  reviewer: text,
  display: optional(
    z.strictObject({
      link: optional(address),
      terms: optional(address),
      next: optional(z.record(z.string(), address)),
    }),
  ),
  texts,
});

const question = z.strictObject({
  id,
  kind: text,
  required: z.optional(z.boolean()),
  section: z.optional(id),
  several: z.optional(z.boolean()),
  constraints: z.optional(
    z.strictObject({
      maxLength: z.optional(count),
      min: z.optional(z.union([z.number(), z.string()])),
      max: z.optional(z.union([z.number(), z.string()])),
    }),
  ),
  showIf: z.optional(ShowCondition),
  requiredIf: z.optional(ShowCondition),
  optionsFrom: z.optional(CarriedOptions),
  options: optional(
    z.array(
      z.union([
        id,
        z.strictObject({ value: id, open: z.optional(z.boolean()), alone: z.optional(z.boolean()) }),
      ]),
    ),
  ),
  shuffle: optional(z.boolean()),
  lines: optional(z.array(id)),
});

const ending = z.strictObject({
  id,
  kind: z.enum(['completed', 'screened_out']),
  href: z.optional(address),
  showIf: z.optional(ShowCondition),
});

const survey = (day: ReturnType<typeof dayFrom>) =>
  z.strictObject({
    survey: id,
    anonymous: optional(z.boolean()),
    closesOn: optional(day),
    terms: z.strictObject({
      minutes: count,
      layout: optional(text),
      sections: optional(z.array(id)),
      sealed: optional(z.strictObject({ from: money, to: money, step: money })),
    }),
    questions: z.array(question),
    logic: optional(
      z.strictObject({ calculations: optional(z.array(Calculation)), endings: optional(z.array(ending)) }),
    ),
    marks: optional(z.array(z.strictObject({ question: id, is: z.string(), perk: id }))),
    display: optional(
      z.strictObject({
        entry: optional(address),
        perks: optional(address),
        answers: optional(z.strictObject({ href: address, days: count })),
      }),
    ),
    guaranteed: optional(money),
    entries: optional(z.strictObject({ count, draw: id })),
    decidedOn: day,
    perk: optional(id),
    texts,
  });

const board = (day: ReturnType<typeof dayFrom>) => {
  const visibility = z.enum(['name', 'company', 'alias', 'hidden']);
  return z.strictObject({
    board: id,
    scope: z.enum(['person', 'company']),
    own: optional(z.boolean()),
    counts: z.record(id, count),
    method: z.enum(['standard', 'dense', 'ordinal']),
    visibility,
    options: z.array(visibility),
    floor: count,
    display: optional(z.strictObject({ top: optional(count) })),
    runs: z.array(z.strictObject({ run: text, label: text, startsOn: day, endsOn: day })),
    texts,
  });
};

/** `program.json`: what a vendor defines. Days that move are resolved by `today`, and refused without. */
export const programSchema = (today: Day | undefined) => {
  const day = dayFrom(today);
  return z.strictObject({
    $schema: schemaAddress,
    tenant: described(tenant, 'Whose program it is. The id is in every token and never changes.'),
    orderPrefix: described(text, 'The beginning of the numbers of made-up orders, in a demo.'),
    tiers: described(z.array(tier), 'The tiers of the program, lowest first. Empty: it has none.'),
    plans: described(z.record(id, plan), 'By id: the rules by which accounts are placed in tiers.'),
    perks: described(z.array(perk(day)), 'What members can have, in the order in which it is listed.'),
    campaigns: described(z.array(campaign), 'Referrals: what may be sent, and what it earns.'),
    surveys: described(
      z.array(survey(day)),
      'Surveys with their questions, in the order in which they are listed.',
    ),
    boards: described(z.array(board(day)), 'Leaderboards: what counts, and in which spans.'),
    points: optional(
      described(points(day), 'Points, with the challenges that earn them and the rewards they buy.'),
    ),
    texts,
  });
};

export type ProgramFile = z.infer<ReturnType<typeof programSchema>>;
