import { createServer, type IncomingMessage } from 'node:http';
import { extname } from 'node:path';
import type { SurveySubject } from './survey-subjects.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '': 'text/html; charset=utf-8',
};
const json = 'application/json; charset=utf-8';

const session = JSON.stringify({
  contractVersion: '1.0',
  program: { id: 'bench', name: 'Bench' },
  viewer: { id: 'ada', membership: { status: 'active' } },
});

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
};

/** A draft is taken as a backend takes it: one more than what was read. */
const draft = async (request: IncomingMessage): Promise<string> => {
  const { revision }: { revision: number } = JSON.parse(await bodyOf(request));
  return JSON.stringify({ answers: {}, revision: revision + 1 });
};

/** Serves the pages of one subject, and the drafts that it saves. */
export const serveSurvey = async ({
  files,
}: SurveySubject): Promise<{ url: string; close: () => Promise<void> }> => {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (request.method === 'PUT')
      return void response.writeHead(200, { 'Content-Type': json }).end(await draft(request));
    if (path === '/loyalty/session')
      return void response.writeHead(200, { 'Content-Type': json }).end(session);
    const body = files.get(path);
    const type = path.startsWith('/loyalty/') ? json : (types[extname(path)] ?? json);
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The bench has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
