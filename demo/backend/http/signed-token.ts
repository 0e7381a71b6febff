import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';

/**
 * Signs values that come back from clients unchanged: cursors and tickets. Each purpose has its own key, so that one
 * can't be used as the other.
 */
export interface TokenSigner {
  sign(purpose: string, content: object): string;
  /** The content; undefined if anything was changed, or the purpose is another one. */
  verify(purpose: string, token: string): unknown;
}

export const createTokenSigner = (secret: string): TokenSigner => {
  const master = createSecretKey(secret, 'utf8');
  const mac = (purpose: string, body: string): Buffer => {
    const key = createHmac('sha256', master).update(`laurel seal ${purpose}`).digest();
    return createHmac('sha256', key).update(body).digest().subarray(0, 16);
  };
  return {
    sign(purpose, content) {
      const body = Buffer.from(JSON.stringify(content)).toString('base64url');
      return `${body}.${mac(purpose, body).toString('base64url')}`;
    },
    verify(purpose, token) {
      const [body = '', signaturePart = '', ...more] = token.split('.');
      const [signature, expected] = [Buffer.from(signaturePart, 'base64url'), mac(purpose, body)];
      const canonical = signature.toString('base64url') === signaturePart;
      if (
        more.length > 0 ||
        !canonical ||
        signature.length !== expected.length ||
        !timingSafeEqual(signature, expected)
      )
        return undefined;
      return JSON.parse(Buffer.from(body, 'base64url').toString());
    },
  };
};
