/** The owner too is held by the policies: a forgotten tenant reads nothing, whoever asks. */
export const guarded = (table: string): string[] => [
  `alter table laurel.${table} enable row level security`,
  `alter table laurel.${table} force row level security`,
  `create policy own_tenant on laurel.${table}
    using (tenant = current_setting('laurel.tenant', true)) with check (tenant = current_setting('laurel.tenant', true))`,
];

export const tenant = `tenant text not null default current_setting('laurel.tenant')`;
export const account = `${tenant}, account text not null`;
export const ofAccount = 'foreign key (tenant, account) references laurel.account';
