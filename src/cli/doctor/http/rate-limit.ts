import type { Outcome } from './exchange.ts';

/** Longer than this is not waited for. */
const mostSeconds = 120;

/** After how many seconds a request that was one too many may be sent again; `undefined`: it is not. */
export const pauseAfter = ({ answer }: Outcome): number | undefined => {
  const value = answer?.status === 429 ? answer.headers.get('Retry-After') : null;
  if (value === null) return undefined;
  const isNumber = /^\d+$/.test(value);
  const seconds = isNumber ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return seconds <= mostSeconds ? Math.max(0, seconds) : undefined;
};
