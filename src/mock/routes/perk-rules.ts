import type { Perk, PerkDetail } from '../../contract/index.ts';
import type { ScenarioContext } from '../scenario.ts';

/** Whether all seats of an event are taken, and its waiting list takes names. */
export const takesWaiting = ({ event }: Perk): boolean =>
  event?.capacity !== undefined &&
  (event.taken ?? 0) >= event.capacity &&
  event.waitingList?.status === 'open';

/** A perk whose waiting list has one more at its end, this account, or one fewer, without it. */
export const changeWaiting = <P extends Perk>(perk: P, by: 1 | -1): P => {
  const { event } = perk;
  if (!event?.waitingList) return perk;
  const { place: _, total = 0, ...list } = event.waitingList;
  const now = Math.max(0, total + by);
  return {
    ...perk,
    event: { ...event, waitingList: { ...list, total: now, ...(by > 0 && { place: now }) } },
  };
};

const closed = (perk: PerkDetail, text: string): PerkDetail => {
  if (perk.state !== 'claimable') return perk;
  const { action: _, form: __, ...shown } = perk;
  return { ...shown, state: 'locked', reasons: [{ code: 'choice', text }] };
};

/** The other perks after `taken` was claimed: those that it excludes are closed, and those of a choice that is made. */
export const closeOthers = (
  perks: readonly PerkDetail[],
  taken: PerkDetail,
  { localize }: ScenarioContext,
): PerkDetail[] =>
  perks.map((perk) => {
    const { choice } = taken;
    const count = (choice?.taken ?? 0) + 1;
    const sameChoice = choice !== undefined && perk.choice?.id === choice.id;
    const counted = sameChoice ? { ...perk, choice: { ...perk.choice, ...choice, taken: count } } : perk;
    if (perk.id === taken.id) return counted;
    const name = typeof taken.title === 'string' ? taken.title : taken.title.text;
    if (taken.excludes?.some(({ id }) => id === perk.id) || (sameChoice && count >= (choice.take ?? 1)))
      return closed(counted, localize(`You chose ${name}`, `Ha elegido ${name}`, `Seçiminiz: ${name}`));
    return counted;
  });
