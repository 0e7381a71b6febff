import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

/** A key pair of whoever issues tokens. */
export interface IssuerKey {
  readonly jwk: JWK;
  readonly sign: (claims: JWTPayload, header?: Record<string, string>) => Promise<string>;
}

export const createIssuerKey = async (alg: string, kid: string): Promise<IssuerKey> => {
  const pair = await generateKeyPair(alg, { extractable: true });
  const privateKey: CryptoKey = pair.privateKey;
  return {
    jwk: { ...(await exportJWK(pair.publicKey)), kid, alg, use: 'sig' },
    sign: (claims, header = {}) =>
      new SignJWT(claims).setProtectedHeader({ alg, kid, typ: 'JWT', ...header }).sign(privateKey),
  };
};

/** A key set over HTTP, which a test changes, counts and fails. */
export interface KeySetServer {
  readonly url: URL;
  keys: readonly JWK[];
  /** How it answers: well, not at all, never, or with an error. */
  mode: 'up' | 'cut' | 'silent' | 'error' | 'nonsense';
  readonly asked: () => number;
  stop(): Promise<void>;
}

export const startKeySetServer = async (keys: readonly JWK[]): Promise<KeySetServer> => {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    if (set.mode === 'cut') request.socket.destroy();
    if (set.mode === 'error') response.writeHead(500).end();
    if (set.mode === 'nonsense') response.end('<html>');
    if (set.mode === 'up')
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: set.keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const set: KeySetServer = {
    url: new URL(`http://127.0.0.1:${port}/.well-known/jwks.json`),
    keys,
    mode: 'up',
    asked: () => asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return set;
};
