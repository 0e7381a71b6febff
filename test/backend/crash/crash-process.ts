import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '../../../demo/backend/http/app.ts';
import { createAuthenticator, demoSecret } from '../../../demo/backend/http/auth.ts';
import type { WriteStep } from '../../../demo/backend/http/write-context.ts';
import { openPostgres } from '../../../demo/backend/db/database.ts';
import { createTenantStore } from '../../../demo/backend/db/transaction.ts';

// A backend server that kills itself with SIGKILL: at the step that a request names for itself in its header `x-crash-at`, or
// where any request next comes to the step that one has named in `x-crash-next`, whatever the others are at.

const [url = '', now = ''] = process.argv.slice(2);
let [crashAt, crashNext]: (string | undefined)[] = [];

const app = createApp({
  store: createTenantStore(openPostgres(url), { owner: 'laurel_owner', app: 'laurel_app' }),
  clock: () => new Date(now),
  auth: createAuthenticator({ secret: demoSecret, issuer: 'laurel-test', audience: 'laurel', demo: true }),
  origins: [],
  // Includes the vendor's console, which moves referrals on.
  demo: true,
  rate: { requests: 1e9, seconds: 60 },
  companyCheckRate: { requests: 1e9, seconds: 60 },
  onStep: (step: WriteStep) => {
    if (step === crashAt || step === crashNext) process.kill(process.pid, 'SIGKILL');
  },
  log: (_id, error) => console.error(error),
});

const listener = getRequestListener((request) => {
  crashAt = request.headers.get('x-crash-at') ?? undefined;
  crashNext = request.headers.get('x-crash-next') ?? crashNext;
  return app(request);
});

const server = createServer((request, response) => void listener(request, response));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' && address ? address.port : 0);
});
process.once('disconnect', () => process.exit());
