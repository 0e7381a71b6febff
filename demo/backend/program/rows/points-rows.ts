import { eventTimes } from '../../seed/data/event-days.ts';
import type { PointsSeed } from '../../seed/data/points-seed.ts';
import type { DefinitionRows } from './row.ts';

export const pointsRows = (seed: PointsSeed | undefined, timeZone: string): DefinitionRows => ({
  points_program: seed
    ? [{ owner: seed.owner, valid_months: seed.validMonths ?? null, definition: seed.definition }]
    : [],
  challenge: (seed?.challenges ?? []).map(({ challenge, kind, points, verification, ...rest }, index) => ({
    challenge,
    kind,
    points,
    verification,
    position: index + 1,
    repeat_limit: rest.repeatLimit ?? null,
    cap_points: rest.cap?.points ?? null,
    cap_span: rest.cap?.span ?? null,
    open_from: rest.opensOn ?? null,
    open_until: rest.closesOn ?? null,
    definition: rest.definition,
  })),
  reward: (seed?.rewards ?? []).map(({ reward, kind, cost, ...rest }, index) => ({
    reward,
    kind,
    cost,
    position: index + 1,
    stock: rest.stock ?? null,
    approval: rest.approval ?? false,
    min_tier: rest.tier ?? null,
    use_limit: rest.limit ?? null,
    open_from: rest.opensOn ?? null,
    open_until: rest.closesOn ?? null,
    definition: rest.definition,
  })),
  reward_slot: (seed?.rewards ?? []).flatMap(({ reward, slots = [] }) =>
    slots.map(({ slot, on, from, to, timeZone: zone = timeZone }) => {
      const { startsAt, endsAt } = eventTimes(on, from, to, zone);
      return { reward, slot, starts_at: startsAt, ends_at: endsAt, time_zone: zone };
    }),
  ),
});
