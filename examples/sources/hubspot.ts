import type { Sources } from 'laurel-widgets';
import { day, enumMap, instant, readJson, writeRequest } from 'laurel-widgets/sources';

interface Company {
  properties: { name: string; partner_tier: string | null; partner_tier_since: string | null };
}
interface Deal {
  id: string;
  properties: { dealname: string; dealstage: string; createdate: string };
}
interface Found {
  total: number;
  results: Deal[];
  paging?: { next?: { after: string } };
}

const dealStatus = enumMap({
  appointmentscheduled: 'meeting',
  qualifiedtobuy: 'qualified',
  contractsent: 'negotiation',
  closedwon: 'won',
  closedlost: 'lost',
});

const listed = ({ id, properties }: Deal) => ({
  id,
  company: properties.dealname,
  status: dealStatus(properties.dealstage) ?? properties.dealstage,
  sentAt: instant(properties.createdate),
});

/** HubSpot: a property of the company for its tier, deals for referrals, by a proxy of yours that adds the token and the company. */
export const hubspotSources = (proxy: string): Sources => {
  const address = (path: string): string => `${proxy}/crm/v3/objects/${path}`;
  const search = async (body: object, signal: AbortSignal): Promise<Found> => {
    const init: RequestInit = {
      method: 'POST',
      signal,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    };
    return readJson(await fetch(address('deals/search'), init));
  };
  return {
    standing: async ({ signal }) => {
      const url = address('companies/me?properties=name,partner_tier,partner_tier_since');
      const { properties } = await readJson<Company>(
        await fetch(url, { signal, credentials: 'same-origin' }),
      );
      return {
        owner: { kind: 'account', name: properties.name },
        tier: properties.partner_tier ? { name: properties.partner_tier } : null,
        since: day(properties.partner_tier_since),
      };
    },
    referrals: async ({ cursor, key, signal }) => {
      const byKey = { filters: [{ propertyName: 'laurel_key', operator: 'EQ', value: key }] };
      const { results, total, paging } = await search(
        { limit: 24, after: cursor, filterGroups: key ? [byKey] : [], sorts: ['-createdate'] },
        signal,
      );
      return { items: results.map(listed), total, nextCursor: paging?.next?.after };
    },
    refer: async (request) => {
      const { company = 'Unknown' } = request.body.values;
      const properties = {
        dealname: String(company),
        dealstage: 'appointmentscheduled',
        pipeline: 'referrals',
      };
      // An upsert by a property that must be unique: a second try finds the deal of the first.
      const body = { inputs: [{ id: request.key, idProperty: 'laurel_key', properties }] };
      const { results } = await readJson<Found>(
        await fetch(address('deals/batch/upsert'), writeRequest(request, body)),
      );
      return { id: String(results[0]?.id), company: String(company), status: 'submitted' };
    },
  };
};
