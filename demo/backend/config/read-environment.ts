import { StartError } from '../start-failure.ts';
import { Environment, variableNotes, type VariableName } from './variables.ts';

const isName = (name: string): name is VariableName => name in Environment.shape;
const names = Object.keys(Environment.shape).filter(isName);
const isSecret = (name: string): boolean =>
  isName(name) && variableNotes.get(Environment.shape[name])?.secret === true;

/** How many letters must be changed, added or left out to make one word of another. */
const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...b].entries())
      next.push(
        Math.min((row[at] ?? 0) + (letter === other ? 0 : 1), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** A variable that is misspelled would be a setting that silently does not hold. */
const unknownFault = (name: string): string => {
  const [nearest = ''] = [...names].sort((a, b) => editDistance(name, a) - editDistance(name, b));
  return `${name} is no variable of Laurel; the nearest is ${nearest}.`;
};

const invalidFault = (name: string, given: string, remedy: string): string =>
  isSecret(name)
    ? `${name} is not as it must be: ${remedy}.`
    : `${name} is ${JSON.stringify(given.slice(0, 80))}: ${remedy}.`;

type Given = Readonly<Partial<Record<string, string>>>;

/** What is wrong with variables that may each be well by itself. */
const combinationFaults = (given: Given, demo: boolean): readonly string[] => {
  const has = (name: VariableName): boolean => given[name] !== undefined;
  const hasKeySet = has('LAUREL_JWKS_URL') || has('LAUREL_JWKS_FILE');
  const rules: readonly (readonly [isFault: boolean, line: string])[] = [
    [
      demo && given['NODE_ENV'] === 'production',
      '--demo lets everybody be anybody, so it is refused where NODE_ENV is production.',
    ],
    [
      !demo && !has('LAUREL_SECRET'),
      'LAUREL_SECRET is not set: outside of a demo, give 32 random characters or more.',
    ],
    [
      has('LAUREL_JWKS_URL') && has('LAUREL_JWKS_FILE'),
      'LAUREL_JWKS_URL and LAUREL_JWKS_FILE are both set: give one of them.',
    ],
    [hasKeySet && demo, '--demo issues its own tokens: leave out LAUREL_JWKS_URL and LAUREL_JWKS_FILE.'],
    [
      hasKeySet && !has('LAUREL_ISSUER'),
      'LAUREL_ISSUER is not set: a key set needs the issuer, as in the claim iss.',
    ],
    [
      hasKeySet && !has('LAUREL_AUDIENCE'),
      'LAUREL_AUDIENCE is not set: a key set needs the audience, as in the claim aud.',
    ],
    [
      has('LAUREL_REPLICA_URL') && !has('DATABASE_URL'),
      'LAUREL_REPLICA_URL is set without DATABASE_URL: give the address of its primary.',
    ],
    [
      has('LAUREL_TENANT') && has('LAUREL_CLAIM_TENANT'),
      'LAUREL_TENANT and LAUREL_CLAIM_TENANT are both set: give one of them.',
    ],
    [
      has('LAUREL_PROXY_HEADERS') && !has('LAUREL_TRUSTED_PROXIES'),
      'LAUREL_PROXY_HEADERS is set without LAUREL_TRUSTED_PROXIES: give the addresses of the proxies.',
    ],
  ];
  return rules.filter(([isFault]) => isFault).map(([, line]) => line);
};

/**
 * What the environment says; an empty variable is one that is not set.
 * @throws StartError with a line for each fault: the variable, what it is (no secret), and what to do.
 */
export const readEnvironment = (env: NodeJS.ProcessEnv, demo: boolean): Environment => {
  const given: Given = Object.fromEntries(
    names.flatMap((name) => (env[name]?.trim() ? [[name, env[name]]] : [])),
  );
  const unknown = Object.keys(env).filter((name) => name.startsWith('LAUREL_') && !isName(name));
  const { data, error } = Environment.safeParse(given);
  const faults = [
    ...(error?.issues ?? []).map(({ path, message }) => {
      const name = String(path[0]);
      return invalidFault(name, given[name] ?? '', message);
    }),
    ...unknown.map(unknownFault),
    ...combinationFaults(given, demo),
  ];
  if (!data || faults.length > 0) throw new StartError(faults.join('\n'));
  return data;
};
