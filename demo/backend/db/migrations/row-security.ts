/**
 * `force` applies the policies to the owner of the table too: without a tenant set, a statement finds no rows,
 * whoever runs it.
 */
export const rowSecurity = (table: string): string[] => [
  `alter table laurel.${table} enable row level security`,
  `alter table laurel.${table} force row level security`,
  `create policy own_tenant on laurel.${table}
    using (tenant = current_setting('laurel.tenant', true)) with check (tenant = current_setting('laurel.tenant', true))`,
];

export const tenantColumn = `tenant text not null default current_setting('laurel.tenant')`;
export const accountColumns = `${tenantColumn}, account text not null`;
export const accountForeignKey = 'foreign key (tenant, account) references laurel.account';
