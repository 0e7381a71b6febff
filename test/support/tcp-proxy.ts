import { connect, createServer, type Socket } from 'node:net';

/** A network between a backend and its database that can be cut or go silent. */
export interface TcpProxy {
  readonly port: number;
  /** Ends every connection and refuses new ones, as when a machine stops. */
  cut(): void;
  /** Keeps every connection, and lets nothing through, as when a cable is pulled. */
  silence(): void;
  restore(): void;
  close(): void;
}

export const startTcpProxy = (to: number): Promise<TcpProxy> => {
  let state: 'open' | 'cut' | 'silent' = 'open';
  const sockets = new Set<Socket>();
  const destroyAll = () => sockets.forEach((socket) => socket.destroy());
  const server = createServer((near) => {
    if (state === 'cut') return void near.resetAndDestroy();
    const far = connect(to, '127.0.0.1');
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from
        .on('data', (data) => {
          if (state === 'open') into.write(data);
        })
        .on('error', () => undefined)
        .once('close', () => {
          sockets.delete(from);
          into.destroy();
        });
    }
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : 0,
        cut() {
          state = 'cut';
          destroyAll();
        },
        silence: () => (state = 'silent'),
        restore: () => (state = 'open'),
        close() {
          destroyAll();
          server.close();
        },
      });
    }),
  );
};
