import * as z from 'zod/mini';
import { toStored } from '../../i18n/stored-texts.ts';
import { PerkParts, type PerkDisplay, type PerkFact } from '../../perks/tables.ts';
import type { PerkSeed } from '../../seed/data/perk-seed.ts';
import type { DefinitionRows } from './row.ts';

/** Its parts with stored texts, as JSON. */
export const withParts = ({ parts = {}, ...rest }: PerkDisplay | PerkFact): string =>
  toStored(z.looseObject({ parts: PerkParts }), { ...rest, parts });

const displayOf = (detail: PerkDisplay): unknown => JSON.parse(withParts(detail));

export const perkRows = (perks: readonly PerkSeed[]): DefinitionRows => ({
  perk: perks.map((seed, index) => ({
    perk: seed.perk,
    kind: seed.kind,
    position: index + 1,
    min_tier: seed.tier ?? null,
    claimable: seed.claimable ?? false,
    approval: seed.approval ?? false,
    once: seed.once ?? null,
    recipient: seed.recipient ?? null,
    declared_value: seed.worth ?? null,
    open_from: seed.opensOn ?? null,
    open_until: seed.closesOn ?? null,
    quota_limit: seed.quota?.limit ?? null,
    quota_span: seed.quota?.span ?? null,
    quota_unit: seed.quota?.unit ?? {},
    choice: seed.choice ?? null,
    choice_take: seed.take ?? 1,
    excludes: seed.excludes ?? [],
    instead: seed.instead ?? null,
    form: seed.fields ?? [],
    display: displayOf(seed.detail ?? {}),
  })),
  perk_event: perks.flatMap(({ perk, event }) =>
    event === undefined
      ? []
      : [
          {
            perk,
            starts_at: event.startsAt,
            ends_at: event.endsAt,
            time_zone: event.timeZone,
            capacity: event.capacity,
            taken: event.taken,
            waiting_list: event.waitingList ?? false,
          },
        ],
  ),
});
