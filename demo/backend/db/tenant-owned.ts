import type { Generated } from 'kysely';

/** Every primary key begins with the tenant. Its value comes from the transaction's setting, never from a caller. */
export interface TenantOwned {
  tenant: Generated<string>;
}
