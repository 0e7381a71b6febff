import type { Sources } from 'laurel-widgets';
import { day, enumMap, instant, quantity, readJson, rowOffset, SourceError } from 'laurel-widgets/sources';

interface Inventory {
  loyalty: { programs: Record<string, { title: string; ledger: Ledger }> };
}
interface Ledger {
  currentBalance: number;
  pendingBalance: number;
  currentTier?: { id: number; name: string; startDate?: string; expiryDate?: string };
}
interface Transactions {
  hasMore: boolean;
  data: {
    transactionUUID: string;
    created: string;
    type: string;
    amount: number;
    name: string;
    startDate: string;
    expiryDate: string;
  }[];
}

const size = 25;
const entryKind = enumMap({ addition: 'earned', subtraction: 'spent' });
const points = (value: number) => quantity(value, 'points', { round: true }) ?? { amount: 0 };

/** Talon.One, one loyalty program of it, by a proxy of yours that adds the key and the profile. */
export const talonOneSources = (proxy: string, program: number): Sources => {
  const ask = async <Body>(path: string, signal: AbortSignal): Promise<Body> =>
    readJson(await fetch(`${proxy}/v1/${path}`, { signal, credentials: 'same-origin' }));
  const readProgram = async (signal: AbortSignal): Promise<{ title: string; ledger: Ledger }> => {
    const { loyalty } = await ask<Inventory>('customer_profiles/me/inventory?loyalty=true', signal);
    const found = loyalty.programs[program];
    if (found) return found;
    throw new SourceError(`No program ${program}`, { kind: 'not_found', problem: { code: 'not_served' } });
  };
  return {
    standing: async ({ signal }) => {
      const { title, ledger } = await readProgram(signal);
      const { currentTier: tier } = ledger;
      return {
        program: { name: title },
        tier: tier ? { id: String(tier.id), name: tier.name } : null,
        since: day(tier?.startDate),
        until: day(tier?.expiryDate),
      };
    },
    wallet: async ({ signal }) => {
      const { title, ledger } = await readProgram(signal);
      const pending = ledger.pendingBalance > 0 ? { total: points(ledger.pendingBalance) } : undefined;
      return { label: title, available: points(ledger.currentBalance), pending };
    },
    walletEntries: async ({ cursor, signal }) => {
      const { offset, next } = rowOffset(cursor, size);
      const path = `loyalty_programs/${program}/profile/me/transactions?pageSize=${size}&skip=${offset}`;
      const { data, hasMore } = await ask<Transactions>(path, signal);
      const items = data.flatMap(({ transactionUUID: id, created, type, amount, name, expiryDate }) => {
        const [kind, at] = [entryKind(type), instant(created)];
        // A type that is not listed has no sign that could be told.
        if (!kind || !at) return [];
        const expiresOn = kind === 'earned' ? day(expiryDate) : undefined;
        return [
          { id, at, kind, amount: points(kind === 'earned' ? amount : -amount), text: name, expiresOn },
        ];
      });
      return { items, nextCursor: hasMore ? next(Infinity) : undefined };
    },
  };
};
