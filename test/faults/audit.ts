import { sql } from 'kysely';
import type { TenantStore } from '../../demo/backend/db/transaction.ts';
import { domainOf, events, type PlannedWrite } from './workload.ts';

export interface AuditResult {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly wrongTenant: readonly string[];
  /** Seats that are taken and claims of them, where they differ. */
  readonly seats: readonly string[];
}

/** What a tenant has of the work, one line for each effect and for each key that has an answer. */
const linesOf = (store: TenantStore, tenant: string): Promise<readonly string[]> =>
  store.ownerTransaction(tenant, async (tx) => {
    const claims = await tx.selectFrom('claim').select(['person', 'perk']).execute();
    const referrals = await tx.selectFrom('referral').select(['person', 'domain']).execute();
    const responses = await tx.selectFrom('survey_response').select(['person', 'survey']).execute();
    const keys = await tx
      .selectFrom('idempotency')
      .select(['key', 'route'])
      .where('answer', 'is not', null)
      .execute();
    return [
      ...claims.map(({ person, perk }) => `${person} claims ${perk}`),
      ...referrals.map(({ person, domain }) => `${person} refers ${domain}`),
      ...responses.map(({ person, survey }) => `${person} answers ${survey}`),
      ...keys.map(({ key, route }) => `${key} has ${route}`),
    ].filter((line) => line.startsWith('fault-'));
  });

const effectOf = ({ kind, person, path }: PlannedWrite): string => {
  if (kind === 'referral') return `${person} refers ${domainOf(person)}`;
  const [, , id = ''] = path.split('/');
  return `${person} ${kind === 'claim' ? 'claims' : 'answers'} ${id}`;
};

const routeOf = ({ kind, path }: PlannedWrite): string => {
  const id = path.split('/')[2];
  if (kind === 'referral') return JSON.stringify(['refer', {}]);
  return JSON.stringify([kind === 'claim' ? 'claimPerk' : 'respond', { id }]);
};

/** Compares what was confirmed with what the database has, to the row. */
export const audit = async (store: TenantStore, confirmed: readonly PlannedWrite[]): Promise<AuditResult> => {
  const [lost, doubled, wrongTenant, seats]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (const { tenant, perk } of events) {
    const counts = new Map<string, number>();
    for (const line of await linesOf(store, tenant)) counts.set(line, (counts.get(line) ?? 0) + 1);
    const due = new Set<string>();
    for (const write of confirmed.filter((each) => each.tenant === tenant))
      for (const line of [effectOf(write), `${write.key} has ${routeOf(write)}`]) due.add(line);
    for (const line of due) if (!counts.has(line)) lost.push(`${tenant}: ${line}`);
    for (const [line, count] of counts) {
      if (count > 1) doubled.push(`${tenant}: ${line}`);
      if (!due.has(line)) wrongTenant.push(`${tenant}: ${line}`);
    }
    const { rows } = await store.ownerTransaction(tenant, (tx) =>
      sql<{ taken: number; claimed: number }>`
        select taken, (select count(*)::int from laurel.claim
          where perk = ${perk} and person like 'fault-%') as claimed
        from laurel.perk_event where perk = ${perk}`.execute(tx),
    );
    const [found] = rows;
    if (found?.taken !== found?.claimed)
      seats.push(`${tenant}: ${found?.taken} taken, ${found?.claimed} claims`);
  }
  return { lost, doubled, wrongTenant, seats };
};
