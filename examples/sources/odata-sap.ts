import type { Sources } from 'laurel-widgets';
import { day, enumMap, money, nextLink, readJson, SourceError } from 'laurel-widgets/sources';

/** A CDS view of yours, as OData V2 shows it: decimals are texts, days `/Date(…)/`, empty texts stand for nothing. */
interface Standing {
  CustomerName: string;
  TierText: string;
  TierRank: string;
  ValidFrom: string;
  ValidTo: string | null;
  NetRevenue: string;
  NextTierText: string;
  NextTierRevenue: string;
  Currency: string;
}
interface Benefit {
  BenefitID: string;
  BenefitText: string;
  BenefitType: string;
  QuotaHours: string;
  UsedHours: string;
}
interface Collection<Row> {
  d: { results: Row[]; __count?: string; __next?: string };
}

const perkKind = enumMap({ TRN: 'training', CON: 'consulting', EVT: 'event', PRC: 'pricing' });

/** SAP, by OData V2. `service` ends with a slash; `csrf` is not needed, since nothing is written. */
export const odataSources = (service: string): Sources => {
  const ask = async <Row>(url: URL, lang: string, signal: AbortSignal): Promise<Collection<Row>['d']> => {
    url.searchParams.set('$format', 'json');
    const headers = { Accept: 'application/json', 'Accept-Language': lang };
    const response = await fetch(url, { signal, headers, credentials: 'same-origin' });
    return (await readJson<Collection<Row>>(response)).d;
  };
  return {
    standing: async ({ lang, signal }) => {
      const url = new URL('LoyaltyStanding?$top=1', new URL(service, location.origin));
      const [row] = (await ask<Standing>(url, lang, signal)).results;
      if (!row)
        throw new SourceError('OData: no standing', { kind: 'not_found', problem: { code: 'not_found' } });
      const target = row.NextTierText ? money(row.NextTierRevenue, row.Currency) : undefined;
      return {
        owner: { kind: 'account', name: row.CustomerName },
        tier: { name: row.TierText, order: Number(row.TierRank) },
        since: day(row.ValidFrom),
        until: day(row.ValidTo),
        next: row.NextTierText ? { name: row.NextTierText } : null,
        requirements: target && [
          { label: 'Net revenue', current: money(row.NetRevenue, row.Currency), target },
        ],
      };
    },
    perks: async ({ cursor, lang, signal }) => {
      const first = new URL(
        'LoyaltyBenefit?$inlinecount=allpages&$top=24',
        new URL(service, location.origin),
      );
      const { url, next } = nextLink(cursor, first);
      const { results, __count, __next } = await ask<Benefit>(url, lang, signal);
      return {
        items: results.map(({ BenefitID, BenefitText, BenefitType, QuotaHours, UsedHours }) => ({
          id: BenefitID,
          title: BenefitText,
          kind: perkKind(BenefitType),
          quota:
            Number(QuotaHours) > 0
              ? { limit: Number(QuotaHours), used: Number(UsedHours), unit: 'h' }
              : undefined,
        })),
        total: __count === undefined ? undefined : Number(__count),
        nextCursor: next(__next),
      };
    },
  };
};
