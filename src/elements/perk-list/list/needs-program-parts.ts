import type { Perk, Perks } from '../../../contract/perks.ts';

/** Whether a list has what is drawn by a part of its own. */
export const needsProgramParts = ({ sections }: Perks, perks: readonly Perk[]): boolean =>
  (sections?.length ?? 0) > 0 ||
  perks.some(
    ({ quota, event, prices, choice, excludes }) =>
      quota?.grants ?? event?.sessions ?? event?.waitingList ?? prices ?? choice ?? excludes,
  );
