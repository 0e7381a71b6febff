import * as z from 'zod/mini';
import type { Day } from '../../calendar-dates.ts';
import { referralStatuses } from '../../referrals/rules.ts';
import { address, count, dayFrom, id, money, optional, schemaAddress, text, translated } from './pieces.ts';

const member = z.strictObject({
  /** Unique among all members of the demo: the key of this person in the member switch. */
  person: id,
  name: text,
  roles: z
    .array(z.enum(['viewer', 'earner', 'redeemer', 'approver', 'admin']))
    .check(z.minLength(1, 'name a role')),
  /** What `GET /standing` shows to this member, for the member switch. */
  state: id,
  /** The member's own part of the link to share. */
  code: optional(text),
  /** What the vendor counts of that link. */
  statistics: optional(
    z.array(z.strictObject({ label: translated, value: z.strictObject({ amount: count }) })),
  ),
});

const membership = (day: ReturnType<typeof dayFrom>) =>
  z.strictObject({
    status: z.enum(['invited', 'applied', 'active', 'suspended', 'ended']),
    term: optional(text),
    since: optional(day),
    until: optional(day),
    by: optional(text),
    reason: optional(text),
    review_on: optional(day),
    reviewer: optional(text),
  });

const fact = (day: ReturnType<typeof dayFrom>) =>
  z.strictObject({
    because: optional(text),
    progress: optional(z.strictObject({ done: count, total: count })),
    draw: optional(
      z.strictObject({
        sources: z.array(z.strictObject({ name: id, entries: count })),
        ways: z.array(z.strictObject({ name: id, entries: count, href: optional(address) })),
        drawnOn: day,
      }),
    ),
    seatsUsed: optional(count),
  });

const claim = (day: ReturnType<typeof dayFrom>) =>
  z.strictObject({
    person: id,
    status: text,
    requestedOn: day,
    movedOn: day,
    lines: optional(z.array(text)),
    decidedBy: optional(id),
    answers: optional(z.record(id, z.string())),
  });

const referral = (day: ReturnType<typeof dayFrom>) =>
  z.strictObject({
    person: id,
    company: text,
    domain: text,
    sentOn: day,
    events: optional(z.array(z.tuple([z.enum([...referralStatuses, 'paid', 'refunded']), day]))),
    /** What the company pays in its first year, where the campaign gives a share of it. */
    base: optional(money),
    protectedUntil: optional(day),
    expectedBy: optional(day),
    answers: optional(z.record(id, z.union([z.string(), z.array(z.string())]))),
    about: optional(z.record(id, z.string())),
    rejection: optional(text),
  });

const account = (day: ReturnType<typeof dayFrom>) =>
  z.strictObject({
    account: id,
    name: text,
    plan: id,
    /** The domain of its mail, by which a referral of it is recognised. */
    mail: text,
    readers: optional(z.array(text)),
    membership: optional(membership(day)),
    members: z.array(member),
    activity: z.array(
      z.strictObject({
        on: day,
        kind: optional(id),
        amount: optional(money),
        id: optional(text),
        refunds: optional(text),
        /** So many alike, each on the same day. */
        times: optional(count),
      }),
    ),
    /** By perk: what was used of its quota, its facts, and a claim. */
    perks: z.record(
      id,
      z.strictObject({ used: optional(count), fact: optional(fact(day)), claim: optional(claim(day)) }),
    ),
    referrals: z.array(referral(day)),
    /** What members earned by challenges and redeemed before the demo began. */
    points: optional(
      z.array(
        z.strictObject({
          person: id,
          on: day,
          challenge: optional(id),
          /** Absent: approved. */
          status: optional(z.enum(['in_review', 'rejected'])),
          reason: optional(text),
          /** Modules that are done, of a challenge that is not finished. */
          done: optional(count),
          answers: optional(z.record(id, z.string())),
          reward: optional(id),
          option: optional(id),
        }),
      ),
    ),
  });

/** `members.json`: the made-up accounts of a program with their members and what they did. */
export const membersSchema = (today: Day | undefined) => {
  const day = dayFrom(today);
  return z.strictObject({
    $schema: schemaAddress,
    accounts: z.array(account(day)),
    /** Companies that the vendor knows besides the accounts. */
    companies: z.array(z.strictObject({ domain: text, since: day, holding: optional(text) })),
    /** By board, in order of arrival. */
    participants: z.record(
      id,
      z.array(
        z.strictObject({
          account: optional(id),
          company: text,
          city: optional(text),
          alias: optional(text),
          seen: optional(z.enum(['name', 'company', 'alias', 'hidden'])),
          points: z.record(z.string(), count),
        }),
      ),
    ),
    /** By board: accounts that have switched it off for themselves. */
    offFor: z.record(id, z.array(id)),
  });
};

export type MembersFile = z.infer<ReturnType<typeof membersSchema>>;

/** Of a program whose members are imported. */
export const noMembers: MembersFile = { accounts: [], companies: [], participants: {}, offFor: {} };
