import type { address, Params } from '../contract/address.ts';

export type { Params };

/** What is asked, and where. */
export interface Address {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query?: readonly string[];
  readonly address?: typeof address;
}
