import type { Sources } from 'laurel-widgets';
import { day, enumMap, money, readJson, SourceError } from 'laurel-widgets/sources';

interface Account {
  name: string;
  tier: { name: string; rank: number; since: string } | null;
  spend: { current: string; target: string | null; currency: string };
  benefits: {
    nodes: { id: string; title: string; type: string; available: boolean }[];
    totalCount: number;
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}
interface Answer {
  data?: { account: Account | null };
  errors?: { message: string; extensions?: { code?: string } }[];
}

const errorKind = enumMap({
  UNAUTHENTICATED: 'authentication',
  FORBIDDEN: 'forbidden',
  BAD_USER_INPUT: 'invalid',
});
const perkKind = enumMap({ TRAINING: 'training', EVENT: 'event', DISCOUNT: 'pricing' });

const standingQuery = `query Standing { account { name tier { name rank since } spend { current target currency } } }`;
const benefitsQuery = `query Benefits($after: String) {
  account { benefits(first: 24, after: $after) {
    nodes { id title type available } totalCount pageInfo { endCursor hasNextPage } } } }`;

/** GraphQL: one address for all, and errors in an answer of 200. */
export const graphqlSources = (endpoint: string): Sources => {
  const ask = async (
    query: string,
    variables: object,
    lang: string,
    signal: AbortSignal,
  ): Promise<Account> => {
    const response = await fetch(endpoint, {
      method: 'POST',
      signal,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': lang },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await readJson<Answer>(response);
    const [error] = errors ?? [];
    const kind = errorKind(error?.extensions?.code) ?? 'connection';
    if (error) throw new SourceError(`GraphQL: ${error.message}`, { kind });
    if (!data?.account)
      throw new SourceError('GraphQL: no account', { kind: 'not_found', problem: { code: 'not_found' } });
    return data.account;
  };
  return {
    standing: async ({ lang, signal }) => {
      const { name, tier, spend } = await ask(standingQuery, {}, lang, signal);
      const target = money(spend.target, spend.currency);
      return {
        owner: { kind: 'account', name },
        tier: tier && { name: tier.name, order: tier.rank },
        since: day(tier?.since),
        requirements: target && [{ label: 'Spend', current: money(spend.current, spend.currency), target }],
      };
    },
    perks: async ({ cursor, lang, signal }) => {
      const { benefits } = await ask(benefitsQuery, { after: cursor }, lang, signal);
      const { nodes, totalCount, pageInfo } = benefits;
      return {
        items: nodes.map(({ id, title, type, available }) => ({
          id,
          title,
          kind: perkKind(type),
          state: available ? 'unlocked' : 'locked',
        })),
        total: totalCount,
        nextCursor: pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
      };
    },
  };
};
