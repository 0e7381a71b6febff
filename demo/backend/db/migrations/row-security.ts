/** The owner too is held by the policies: a forgotten tenant reads nothing, whoever asks. */
export const rowSecurity = (table: string): string[] => [
  `alter table laurel.${table} enable row level security`,
  `alter table laurel.${table} force row level security`,
  `create policy own_tenant on laurel.${table}
    using (tenant = current_setting('laurel.tenant', true)) with check (tenant = current_setting('laurel.tenant', true))`,
];

export const tenantColumn = `tenant text not null default current_setting('laurel.tenant')`;
export const accountColumns = `${tenantColumn}, account text not null`;
export const accountForeignKey = 'foreign key (tenant, account) references laurel.account';
