import type { Client } from '../../../../client/client.ts';
import type { Resource, Subscription } from '../../../../client/reads/resource.ts';
import type { RouteParams } from '../../../../contract/core/address.ts';
import { walletEntriesRoute } from '../../../../contract/compiled/wallets.ts';
import type { WalletEntries } from '../../../../contract/wallets.ts';

/** How the reading of one page ended: `gone` where the backend no longer knows its cursor. */
export type PageResult = { readonly page: WalletEntries } | { readonly fault: 'failed' | 'gone' };

const resultOf = (state: Resource<WalletEntries>, cursor: string | undefined): PageResult => {
  if ('data' in state) return { page: state.data };
  const status = 'error' in state ? (state.error.status ?? 0) : 0;
  const isGone = cursor !== undefined && (state.status === 'empty' || [400, 404, 410, 422].includes(status));
  return { fault: isGone ? 'gone' : 'failed' };
};

/** Reads one page through the client, as any read: once for all who want it. Ends without an answer when `signal` is aborted. */
export const readPage = (
  client: Client,
  lang: string,
  params: RouteParams,
  signal: AbortSignal,
): Promise<PageResult> =>
  new Promise((resolve, reject) => {
    const running: { subscription?: Subscription } = {};
    let isDone = false;
    const end = (): void => {
      isDone = true;
      running.subscription?.stop();
    };
    signal.addEventListener('abort', () => {
      end();
      reject(new Error('The download was cancelled'));
    });
    const onChange = (state: Resource<WalletEntries>): void => {
      if (state.status === 'loading' || isDone) return;
      end();
      resolve(resultOf(state, params['cursor']));
    };
    running.subscription = client.subscribe(walletEntriesRoute, lang, onChange, params);
    // What is known already came before there was a subscription to stop.
    if (isDone) running.subscription.stop();
  });
