import type { ColumnType, Generated } from 'kysely';

/** Every primary key begins with the tenant. Its value comes from the transaction's setting, never from a caller. */
export interface TenantOwned {
  tenant: Generated<string>;
}

/** A JSON column that has a default. */
export type DefaultedJson<Value extends object> = ColumnType<Value, string | undefined, string>;
