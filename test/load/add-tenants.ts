import type pg from 'pg';

/** Programs of the demo that are small, and differ: their rows are what the new tenants have. */
export const templates = ['tidepool', 'halyard', 'orsa', 'corvane'] as const;

/** The name of a new tenant, and the program that it is a copy of. */
export const tenantAt = (index: number): { readonly tenant: string; readonly template: string } => ({
  tenant: `tenant-${index}`,
  template: templates[index % templates.length] ?? templates[0],
});

interface TenantTable {
  readonly name: string;
  readonly columns: string;
}

/** The tables with a tenant, and their other columns. */
const loadTables = async (client: pg.Client): Promise<readonly TenantTable[]> => {
  const { rows } = await client.query<TenantTable>(`
    select relname as name, string_agg(quote_ident(attname), ', ' order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    where relnamespace = 'laurel'::regnamespace and relkind in ('r', 'p') and relforcerowsecurity
      and attname <> 'tenant' and attgenerated = ''
    group by relname`);
  return rows;
};

/**
 * Adds so many tenants with so many more members each, as copies row by row: every key and reference begins with the
 * tenant, so a copy refers to nothing but itself (decision 085). The client is a superuser's.
 */
export const addTenants = async (client: pg.Client, count: number, members: number): Promise<void> => {
  await client.query('set session_replication_role = replica');
  for (const { name, columns } of await loadTables(client))
    await client.query(
      `insert into laurel.${name} (tenant, ${columns}) overriding system value
       select 'tenant-' || g, ${columns} from laurel.${name}, generate_series(0, $1::int - 1) g
       where tenant = ($2::text[])[1 + g % array_length($2, 1)]`,
      [count, templates],
    );
  const person = `'person-' || n`;
  const everybody = `generate_series(0, $1::int - 1) g, generate_series(1, $2::int) n`;
  await client.query(
    `insert into laurel.person (tenant, person, name, email)
     select 'tenant-' || g, ${person}, ${person}, ${person} || '@tenant.example' from ${everybody}`,
    [count, members],
  );
  await client.query(
    `insert into laurel.member (tenant, person, account, roles)
     select 'tenant-' || g, ${person}, (select min(account) from laurel.account a where a.tenant = 'tenant-' || g),
       array['earner'] from ${everybody}`,
    [count, members],
  );
  await client.query('set session_replication_role = default');
  await client.query('vacuum (analyze)');
};
