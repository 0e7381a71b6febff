import type { Perk } from '../../../contract/perks.ts';

/** Whether a claim of this perk is one for the waiting list: all seats are taken, and the list takes names. */
export const joinsWaitingList = ({ event }: Perk): boolean =>
  event?.waitingList?.status === 'open' &&
  event.capacity !== undefined &&
  (event.taken ?? 0) >= event.capacity;
