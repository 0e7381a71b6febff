import type { address, RouteParams } from '../../contract/core/address.ts';

export type { RouteParams };

/** What is asked, and where. */
export interface RequestTarget {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query?: readonly string[];
  readonly address?: typeof address;
}
