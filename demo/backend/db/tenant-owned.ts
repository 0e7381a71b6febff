import type { Generated } from 'kysely';

/** Every key begins with the tenant; rows get it from the transaction, never from a caller. */
export interface TenantOwned {
  tenant: Generated<string>;
}
