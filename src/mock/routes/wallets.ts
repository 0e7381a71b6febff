import type { Wallet, WalletEntries } from '../../contract/index.ts';
import { exampleRequest } from '../scenario.ts';
import type { MockReply, MockRequest, Scenario, ScenarioContext } from '../scenario.ts';
import type { WalletStore } from '../stores.ts';
import { paginate } from './pagination.ts';
import { notFound, unknownCursor } from './problems.ts';

const countKinds = ({ entries }: WalletStore): NonNullable<WalletEntries['kinds']> => {
  const kinds = new Map<string, number>();
  for (const entry of entries)
    if (entry?.kind !== undefined) kinds.set(entry.kind, (kinds.get(entry.kind) ?? 0) + 1);
  return [...kinds].map(([kind, count]) => ({ kind, count }));
};

const listEntries = (
  store: WalletStore,
  context: ScenarioContext,
  { params }: MockRequest,
): MockReply<WalletEntries> => {
  const { cursor, kind } = params;
  const rows = store.entries.filter((entry) => kind === undefined || entry?.kind === kind);
  const page = paginate(rows, { cursor, size: store.pageSize });
  if (!page) return unknownCursor;
  const { timeZone } = store.wallet;
  return {
    asOf: context.asOf,
    ...(timeZone !== undefined && { timeZone }),
    ...page,
    total: rows.length,
    kinds: countKinds(store),
  };
};

/** The routes of one or several wallets; the first of them is the wallet `default`. */
export const walletRoutes = (
  createStore: (context: ScenarioContext) => WalletStore | readonly WalletStore[],
): Pick<Scenario, 'wallet' | 'walletEntries'> => {
  const find = (context: ScenarioContext, { params }: MockRequest): WalletStore | undefined => {
    const { id = 'default' } = params;
    const stores = [createStore(context)].flat();
    return id === 'default' ? stores[0] : stores.find(({ wallet }) => wallet.id === id);
  };
  return {
    wallet: (context, request = exampleRequest()): MockReply<Wallet> =>
      find(context, request)?.wallet ?? notFound,
    walletEntries: (context, request = exampleRequest()) => {
      const store = find(context, request);
      return store ? listEntries(store, context, request) : notFound;
    },
  };
};
