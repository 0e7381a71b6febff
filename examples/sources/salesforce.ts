import type { Sources } from 'laurel-widgets';
import { day, enumMap, instant, nextLink, readJson, SourceError, writeRequest } from 'laurel-widgets/sources';

interface MemberTier {
  LoyaltyTier: { Name: string; SequenceNumber: number | null };
  EffectiveDate: string;
  TierExpirationDate: string | null;
}
interface Lead {
  Id: string;
  Company: string;
  Status: string;
  CreatedDate: string;
}
interface Rows<Row> {
  totalSize: number;
  nextRecordsUrl?: string;
  records: Row[];
}

const leadStatus = enumMap({
  'Open - Not Contacted': 'submitted',
  'Working - Contacted': 'in_review',
  'Closed - Converted': 'won',
  'Closed - Not Converted': 'lost',
});

/** Salesforce: Loyalty Management for standing and points, leads for referrals, by a proxy of yours that adds the token. */
export const salesforceSources = (proxy: string): Sources => {
  const base = new URL('services/data/v62.0/', new URL(proxy, location.origin));
  const query = (soql: string): URL => new URL(`query?q=${encodeURIComponent(soql)}`, base);
  const ask = async <Row>(url: URL, signal: AbortSignal): Promise<Rows<Row>> =>
    readJson(await fetch(url, { signal, credentials: 'same-origin' }));
  return {
    standing: async ({ signal }) => {
      const soql = `SELECT LoyaltyTier.Name, LoyaltyTier.SequenceNumber, EffectiveDate, TierExpirationDate
        FROM LoyaltyMemberTier ORDER BY EffectiveDate DESC LIMIT 1`;
      const [row] = (await ask<MemberTier>(query(soql), signal)).records;
      if (!row) return { tier: null };
      const { Name: name, SequenceNumber } = row.LoyaltyTier;
      const [since, until] = [day(row.EffectiveDate), day(row.TierExpirationDate)];
      return { tier: { name, order: SequenceNumber ?? undefined }, since, until };
    },
    wallet: async ({ signal }) => {
      const soql = 'SELECT Id, Name, PointsBalance FROM LoyaltyMemberCurrency LIMIT 1';
      const [row] = (await ask<{ Id: string; Name: string; PointsBalance: number }>(query(soql), signal))
        .records;
      if (!row) throw new SourceError('No currency', { kind: 'not_found', problem: { code: 'not_served' } });
      return { id: row.Id, label: row.Name, available: { amount: row.PointsBalance, unit: 'points' } };
    },
    referrals: async ({ cursor, key, signal }) => {
      const where = key ? `WHERE Laurel_Key__c = '${key.replace(/[^\w-]/g, '')}'` : '';
      const soql = `SELECT Id, Company, Status, CreatedDate FROM Lead ${where} ORDER BY CreatedDate DESC`;
      const { url, next } = nextLink(cursor, query(soql));
      const { records, totalSize, nextRecordsUrl } = await ask<Lead>(url, signal);
      const items = records.map(({ Id: id, Company: company, Status, CreatedDate }) => {
        return {
          id,
          company,
          status: leadStatus(Status) ?? Status,
          stage: Status,
          sentAt: instant(CreatedDate),
        };
      });
      return { items, total: totalSize, nextCursor: next(nextRecordsUrl) };
    },
    refer: async (request) => {
      const { company = 'Unknown', name = 'Unknown', email } = request.body.values;
      // An upsert by the key: a second try finds the lead of the first.
      const url = new URL(`sobjects/Lead/Laurel_Key__c/${encodeURIComponent(request.key)}`, base);
      const lead = { Company: company, LastName: name, Email: email, LeadSource: 'Referral' };
      const made = await readJson<{ id: string }>(
        await fetch(url, writeRequest(request, lead, { method: 'PATCH' })),
      );
      return { id: made.id, company: String(company), status: 'submitted' };
    },
  };
};
