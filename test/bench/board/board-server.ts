import { createServer } from 'node:http';
import { extname } from 'node:path';
import type { SurveySubject } from '../survey/survey-subjects.ts';
import { boardBlock, withPoints } from './board-data.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '': 'text/html; charset=utf-8',
};
const json = 'application/json; charset=utf-8';
const session = JSON.stringify({
  contractVersion: '1.0',
  program: { id: 'bench', name: 'Bench' },
  viewer: { id: 'ada', membership: { status: 'active' } },
});

/** A board of `total`, of which the first block has `first` rows and each further one `size`. */
export interface BoardSize {
  readonly total: number;
  readonly first: number;
  readonly size: number;
}

export interface BoardServer {
  readonly url: string;
  /** What one participant has earned since. */
  points: number;
  readonly close: () => Promise<void>;
}

/** Serves the page of one subject and its board. */
export const serveBoard = async (
  { files }: SurveySubject,
  { total, first, size }: BoardSize,
): Promise<BoardServer> => {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const send = (body: string | undefined, type: string): void =>
      void response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': type }).end(body);
    if (pathname === '/loyalty/session') return send(session, json);
    if (pathname.startsWith('/loyalty/leaderboards/')) {
      const after = searchParams.get('cursor');
      const block = after === null ? boardBlock(total, 0, first) : boardBlock(total, Number(after), size);
      return send(JSON.stringify(after === null ? withPoints(block, state.points) : block), json);
    }
    return send(files.get(pathname), types[extname(pathname)] ?? json);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The bench has no port.');
  const state: BoardServer = {
    url: `http://127.0.0.1:${address.port}/`,
    points: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return state;
};
