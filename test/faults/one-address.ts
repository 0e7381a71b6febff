import { connect, createServer } from 'node:net';

/** One address in front of several processes, as a balancer without health checks: who is gone costs the connection. */
export interface OneAddress {
  readonly url: string;
  /** The ports behind it now. */
  targets: readonly number[];
  close(): void;
}

export const startOneAddress = (first: readonly number[]): Promise<OneAddress> => {
  let turn = 0;
  const open = new Set<() => void>();
  const server = createServer((near) => {
    const { targets } = address;
    const far = connect(targets[(turn += 1) % targets.length] ?? 0, '127.0.0.1');
    const end = () => {
      near.destroy();
      far.destroy();
      open.delete(end);
    };
    open.add(end);
    for (const socket of [near, far]) socket.on('error', end).once('close', end);
    near.pipe(far).pipe(near);
  });
  const address = {
    url: '',
    targets: first,
    close() {
      for (const end of [...open]) end();
      server.close();
    },
  };
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      address.url = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
      resolve(address);
    }),
  );
};
