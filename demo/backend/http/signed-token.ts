import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Signs values that come back from clients unchanged: cursors and tickets. Each purpose has its own key, so that one
 * can't be used as the other.
 */
export interface TokenSigner {
  sign(purpose: string, content: object): string;
  /** The content; undefined if anything was changed, or the purpose is another one. */
  verify(purpose: string, sealed: string): unknown;
}

export const createTokenSigner = (secret: string): TokenSigner => {
  const mac = (purpose: string, body: string): Buffer => {
    const key = createHmac('sha256', secret).update(`laurel seal ${purpose}`).digest();
    return createHmac('sha256', key).update(body).digest().subarray(0, 16);
  };
  return {
    sign(purpose, content) {
      const body = Buffer.from(JSON.stringify(content)).toString('base64url');
      return `${body}.${mac(purpose, body).toString('base64url')}`;
    },
    verify(purpose, sealed) {
      const [body = '', sign = '', ...more] = sealed.split('.');
      const [given, own] = [Buffer.from(sign, 'base64url'), mac(purpose, body)];
      const canonical = given.toString('base64url') === sign;
      if (more.length > 0 || !canonical || given.length !== own.length || !timingSafeEqual(given, own))
        return undefined;
      return JSON.parse(Buffer.from(body, 'base64url').toString());
    },
  };
};
