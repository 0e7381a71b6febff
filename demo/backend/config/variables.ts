// The one list of what the environment may say: it is validated by it (read-environment.ts), and the table in
// docs/backend.md is made of it.

import * as z from 'zod/mini';
import {
  addressRanges,
  databaseUrl,
  integer,
  oneOf,
  origins,
  publicUrl,
  secureUrl,
  text,
} from './parsers.ts';

interface VariableNote {
  readonly group: string;
  readonly means: string;
  /** What holds where it is not set, in words. */
  readonly unset: string;
  /** Its value is never shown. */
  readonly secret?: boolean;
}

export const variableNotes = z.registry<VariableNote>();

const notedAs =
  (group: string) =>
  <Schema extends z.ZodMiniType>(
    schema: Schema,
    means: string,
    unset: string,
    secret = false,
  ): z.ZodMiniOptional<Schema> => {
    const variable = z.optional(schema);
    variableNotes.add(variable, { group, means, unset, secret });
    return variable;
  };

const address = notedAs('Address');
const database = notedAs('Database');
const identity = notedAs('Identity');
const limit = notedAs('Limits');
const operation = notedAs('Operation');

export const Environment = z.object({
  PORT: address(integer(0, 65_535), 'port to listen at; 0 takes any free one', '5173'),
  HOST: address(text('give a name or an address of this machine'), 'where to listen', '127.0.0.1'),
  LAUREL_PUBLIC_URL: address(
    publicUrl,
    'the address that the world sees, to which `/loyalty` is added',
    'what trusted proxies say, else what the request says',
  ),
  LAUREL_TRUSTED_PROXIES: address(
    addressRanges,
    'proxies whose headers say who asks: addresses and ranges, separated by commas, or `none`',
    'no header is believed',
  ),
  LAUREL_PROXY_HEADERS: address(
    oneOf('x-forwarded', 'forwarded'),
    'which headers they write, so that the others, which a client may write, are not read: `X-Forwarded-For`, `-Proto` and `-Host`, or `Forwarded` (RFC 7239)',
    '`x-forwarded`',
  ),
  LAUREL_ORIGINS: address(
    origins,
    'origins of portals whose browsers may ask, separated by commas',
    'its own origin alone',
  ),

  DATABASE_URL: database(databaseUrl, 'a PostgreSQL server', 'an embedded database (PGlite)', true),
  LAUREL_REPLICA_URL: database(
    databaseUrl,
    'a streaming replica of it, which answers reads while it has all that was committed',
    'the primary answers all',
    true,
  ),
  LAUREL_DATA: database(
    text('give a folder'),
    'the folder of the embedded database',
    '`.data/pglite` in `demo`',
  ),
  LAUREL_POOL_SIZE: database(integer(2, 200), 'connections of one process to PostgreSQL', '10'),
  LAUREL_PREPARED_STATEMENTS: database(
    oneOf('on', 'off'),
    '`off` behind a pooler in transaction mode that does not keep prepared statements, as PgBouncer before 1.21',
    '`on`',
  ),
  LAUREL_STATEMENT_SECONDS: database(
    integer(1, 120),
    'how long a statement of a request may take, in seconds',
    '8',
  ),

  LAUREL_SECRET: identity(
    text('give 32 characters or more', /^.{32,}$/su),
    'signs cursors and download addresses, and HS256 tokens where there is no key set; 32 characters or more, the same in each process',
    'refused, but in a demo',
    true,
  ),
  LAUREL_JWKS_URL: identity(
    secureUrl,
    'the key set (JWKS) of whoever issues the tokens, over https, or http on this machine',
    'tokens are HS256 by `LAUREL_SECRET`',
  ),
  LAUREL_JWKS_FILE: identity(
    text('give a file'),
    'the same as a file, which may be replaced while it runs',
    'see `LAUREL_JWKS_URL`',
  ),
  LAUREL_ISSUER: identity(
    text('give the issuer as in the claim iss'),
    'what the claim `iss` must say',
    '`laurel-reference`; needed with a key set',
  ),
  LAUREL_AUDIENCE: identity(
    text('give the audience as in the claim aud'),
    'what the claim `aud` must hold',
    '`laurel`; needed with a key set',
  ),
  LAUREL_CLAIM_TENANT: identity(
    text('give the name of a claim'),
    'the claim that names the tenant; `a.b` is `b` in `a`',
    '`tenant`',
  ),
  LAUREL_CLAIM_ACCOUNT: identity(
    text('give the name of a claim'),
    'the claim that names the account',
    '`account`',
  ),
  LAUREL_CLAIM_PERSON: identity(text('give the name of a claim'), 'the claim that names the person', '`sub`'),
  LAUREL_TENANT: identity(
    text('give the name of a tenant'),
    'the one tenant of all tokens, for a vendor with one program',
    'the claim says it',
  ),

  LAUREL_INGEST_KEY: identity(
    text('give 32 characters or more', /^.{32,}$/su),
    'signs the tokens of your own systems that send records to `/ingest`: [ingest.md](ingest.md)',
    '`/ingest` is not served',
    true,
  ),

  LAUREL_RATE_REQUESTS: limit(integer(1, 1_000_000), 'requests of a member within a minute', '600'),
  LAUREL_RATE_COMPANIES: limit(
    integer(1, 1_000_000),
    'company checks and introductions of a member within a minute',
    '30',
  ),
  LAUREL_RATE_BAD_TOKENS: limit(
    integer(1, 1_000_000),
    'tokens that are not valid, from one address within a minute; after that, it may use the tokens that are known, and no others',
    '60',
  ),
  LAUREL_BODY_KIB: limit(
    integer(4, 1024),
    'the largest body, in KiB; survey answers may be four times as long',
    '16',
  ),

  LAUREL_LOG: operation(
    oneOf('json', 'text', 'off'),
    'a line of JSON for each request and event, lines for a terminal, or nothing',
    '`json`; in a demo `text`',
  ),
  LAUREL_METRICS_PORT: operation(
    integer(0, 65_535),
    'a port for `GET /metrics`, in the form of Prometheus; keep it from the world',
    'no metrics',
  ),
  LAUREL_DRAIN_SECONDS: operation(
    integer(0, 600),
    'how long `/ready` says 503 before the port is closed, in seconds',
    '0',
  ),
  NODE_ENV: operation(text('give production or nothing'), '`production` refuses `--demo`', ''),
});

export type Environment = z.output<typeof Environment>;
export type VariableName = keyof typeof Environment.shape;
