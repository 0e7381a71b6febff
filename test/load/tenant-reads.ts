import { reads } from '../../src/contract/routes.ts';
import { demoMembers } from '../../demo/backend/seed/data/demo-members.ts';
import { createApp } from '../../demo/backend/http/app.ts';
import type { TenantStore } from '../../demo/backend/db/transaction.ts';
import { auth, bearer, get, read, today } from '../backend/seeded-backend.ts';

/** The ids that a list gives, for the routes of one thing. */
const listOf = (path: string): string => path.slice(0, path.indexOf('/{id}'));

/** Asks every read of the contract as somebody of each account of a tenant, and says how many were answered with 200. */
export const askEveryRead = async (store: TenantStore, tenant: string, template: string): Promise<number> => {
  const app = createApp({
    store,
    clock: () => today,
    auth,
    origins: [],
    demo: false,
    rate: { requests: 1e9, seconds: 60 },
    waitMs: 60_000,
  });
  const accounts = new Map(
    demoMembers().flatMap((member) => (member.tenant === template ? [[member.account, member.person]] : [])),
  );
  let answered = 0;
  for (const [account, person] of accounts) {
    const authorization = await bearer({ tenant, account, person }, today, 3600);
    const ask = async (path: string): Promise<Response> => {
      const response = await app(get(`/loyalty${path}`, { authorization }));
      if (response.status === 200) answered += 1;
      if (response.status >= 500) throw new Error(`${path} of ${tenant}: ${await response.text()}`);
      return response;
    };
    for (const { path } of reads) {
      if (!path.includes('{id}')) await ask(path);
      else if (path.startsWith('/wallets')) await ask(path.replace('{id}', 'default'));
      else {
        const { items = [] } = await read<{ items?: { id: string }[] }>(await ask(listOf(path)));
        for (const { id } of items.slice(0, 2)) await ask(path.replace('{id}', id));
      }
    }
  }
  return answered;
};
