import { Hono } from 'hono';
import * as z from 'zod/mini';
import { LocalDate } from '../../../src/contract/instant.ts';
import { addWorkingDays, dayAt } from '../rules/calendar.ts';
import { holds, isOpen, mayMove, referralStatuses, vendorMoves } from '../rules/referral-course.ts';
import type { ReferralStatus } from '../rules/referral-course.ts';
import { seenBefore } from '../store/companies.ts';
import { earn, enterEvents, follow, moveReferral } from '../store/referral-book.ts';
import { loadReferrals } from '../store/referrals.ts';
import { bodyOf } from './body.ts';
import type { As } from './claim-console.ts';
import type { Deed } from './deed.ts';
import { arrive, Arrival } from './referral-arrival.ts';
import { scenesOf, type ReferralScene } from './referral-scene.ts';
import { Refusal } from './refusal.ts';
import type { Desk } from './vendor-desk.ts';

const Member = z.strictObject({ member: z.string() });
const Move = z.strictObject({
  member: z.string(),
  to: z.enum(referralStatuses),
  /** The company's name, once the vendor knows it. */
  company: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  reason: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  feedback: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  expectedBy: z.optional(LocalDate),
});
type Move = z.infer<typeof Move>;

const filesOf = async ({ books, viewer, now, day }: Desk, referral?: string): Promise<ReferralScene[]> => {
  const filter = { account: viewer.account.account, day, ...(referral !== undefined && { referral }) };
  return scenesOf({ books, viewer, now }, await loadReferrals(books, filter, { size: 50 }));
};

const sceneOf = async (desk: Desk, id: string): Promise<ReferralScene> => {
  const [scene] = await filesOf(desk, id);
  if (!scene) throw new Refusal('not_found', 'This account has no such referral');
  return scene;
};

const has = ({ file }: ReferralScene, what: string): boolean =>
  file.rewards.some((line) => line.what === what);

/** What only the reviewer sees: that somebody else has the company, or that the person is known. */
const tell = async ({ books }: Desk, scene: ReferralScene) => {
  const { referral } = scene.file;
  const { status } = scene;
  const reviewed = status === 'submitted' || status === 'in_review';
  return {
    id: referral.referral,
    company: referral.company,
    domain: referral.domain,
    person: referral.person,
    sender: scene.people.get(referral.person)?.name ?? referral.person,
    status,
    moves: vendorMoves(status),
    seen: reviewed
      ? [...(referral.holds ? [] : ['company_taken']), ...(await seenBefore(books, referral.referral))]
      : [],
    canPay: has(scene, 'earned') && !has(scene, 'paid') && !has(scene, 'reversed'),
    canRefund: has(scene, 'earned') && !has(scene, 'reversed'),
  };
};

const movedOn = () => new Refusal('referral_moved_on', 'This referral has moved on');

/** A review finds what the answer to the member did not tell: the company is a customer, or somebody else's. */
const wayOf = ({ file, since }: ReferralScene, to: ReferralStatus): readonly ReferralStatus[] => {
  const { holds: held, domain } = file.referral;
  if (to !== 'in_review' || held) return [to];
  return [to, since.has(domain) ? 'rejected' : 'duplicate'];
};

const reasonFor = (status: ReferralStatus, known: boolean, given?: string): string | null => {
  if (status === 'duplicate') return 'duplicate';
  if (status === 'rejected') return known ? 'customer' : (given ?? 'other');
  return status === 'lost' ? (given ?? null) : null;
};

const changeFor = ({ day }: Desk, scene: ReferralScene, status: ReferralStatus, wish: Move) => {
  const { campaign, file, since } = scene;
  const open = isOpen(status);
  const days = status === 'in_review' ? campaign.answer_days : 10;
  return {
    status,
    holds: file.referral.holds && holds(status),
    company: wish.company ?? file.referral.company,
    next_actor: open ? (file.referral.next_actor ?? campaign.reviewer) : null,
    expected_by: open ? (wish.expectedBy ?? addWorkingDays(day, days)) : null,
    rejection: reasonFor(status, since.has(file.referral.domain), wish.reason),
    ...(wish.feedback !== undefined && { feedback: wish.feedback, feedback_on: day }),
  };
};

/** What both sides earn by a stage, if it is the one that counts. */
const earnedBy = ({ viewer }: Desk, { campaign }: ReferralScene, way: readonly ReferralStatus[]) => {
  if (!way.includes(campaign.qualifies)) return [];
  const { currency } = viewer.program;
  return (['referrer', 'referred'] as const).flatMap((side) => {
    const reward = campaign.rewards[side];
    if (!reward) return [];
    const { amount = 0 } = reward;
    return [{ side, amount, currency: amount === 0 ? null : currency }];
  });
};

const move = async (desk: Desk, id: string, wish: Move) => {
  const { books, now, reached } = desk;
  const scene = await sceneOf(desk, id);
  if (!mayMove(scene.status, wish.to) || !vendorMoves(scene.status).includes(wish.to)) throw movedOn();
  const way = wayOf(scene, wish.to);
  const change = changeFor(desk, scene, way.at(-1) ?? wish.to, wish);
  const moved = await moveReferral(books, scene.file.referral, now, way.length, change);
  if (!moved) throw movedOn();
  reached('claim');
  const actor = scene.campaign.reviewer;
  await enterEvents(
    books,
    moved,
    way.map((what) => ({ what, actor })),
  );
  await earn(books, moved, scene.campaign.qualifies, earnedBy(desk, scene, way));
  reached('ledger');
  return tell(desk, await sceneOf(desk, id));
};

/** The reward is paid out, or taken back because the order was refunded: a second line beside the first. */
const settle = async (desk: Desk, id: string, what: 'paid' | 'reversed') => {
  const { books, now } = desk;
  const scene = await sceneOf(desk, id);
  if (!has(scene, 'earned') || has(scene, what) || has(scene, 'reversed')) throw movedOn();
  const moved = await moveReferral(books, scene.file.referral, now, 1, {});
  if (!moved) throw movedOn();
  const event = what === 'paid' ? 'paid' : 'refunded';
  await enterEvents(books, moved, [{ what: event, actor: scene.campaign.reviewer }]);
  await follow(books, moved, what);
  return tell(desk, await sceneOf(desk, id));
};

const listed = async (desk: Desk) => {
  const items = [];
  for (const scene of await filesOf(desk)) items.push(await tell(desk, scene));
  return items;
};

/** Demo only: the vendor's side of referrals. */
export const referralConsole = (as: As, clock: () => Date, reached: Deed['reached']): Hono => {
  const api = new Hono();
  const at = async <T>(member: string, work: (desk: Desk) => Promise<T>): Promise<T> => {
    const done = await as(member, async (books, viewer) => {
      reached('key');
      const now = clock();
      const day = dayAt(now, viewer.program.time_zone);
      const told = await work({ books, viewer, now, day, reached });
      reached('before_commit');
      return told;
    });
    reached('after_commit');
    return done;
  };
  api.get('/referrals', async (context) =>
    context.json({ items: await at(context.req.query('member') ?? '', listed) }),
  );
  api.post('/referrals/:id/move', async (context) => {
    const wish = await bodyOf(context, Move);
    return context.json(await at(wish.member, (desk) => move(desk, context.req.param('id'), wish)));
  });
  api.post('/referrals/arrive', async (context) => {
    const arrival = await bodyOf(context, Arrival);
    const { referral, status } = await at(arrival.member, (desk) => arrive(desk, arrival));
    return context.json({ id: referral, status }, 201);
  });
  for (const [path, what] of [
    ['pay', 'paid'],
    ['refund', 'reversed'],
  ] as const)
    api.post(`/referrals/:id/${path}`, async (context) => {
      const { member } = await bodyOf(context, Member);
      return context.json(await at(member, (desk) => settle(desk, context.req.param('id'), what)));
    });
  return api;
};
