import * as z from 'zod/mini';

/** A program's file that can't be used. The message names the file, the place in it and what to do, a line for each fault. */
export class ProgramFileError extends Error {
  override readonly name = 'ProgramFileError';
}

type Path = readonly PropertyKey[];

/** `perks[3].event.on`, as JavaScript would write it. */
export const placeOf = (path: Path): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

/** What stands in a place of a file, shortened. */
const foundAt = (content: unknown, path: Path): string => {
  let found: unknown = content;
  for (const part of path)
    found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined;
  const said = JSON.stringify(found) ?? 'nothing';
  return said.length > 60 ? `${said.slice(0, 57)}…` : said;
};

const remedyOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.map((key) => `"${key}"`).join(' and ')} is no field here: remove it, or correct its name`;
  if (issue.code === 'invalid_value')
    return `write one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.message.endsWith('undefined'))
    return 'this field is missing: add it';
  return issue.message.replace(/^Invalid input: expected (\S+), received (\S+)$/, 'write $1 here, not $2');
};

/** Parses the content of a file. @throws ProgramFileError */
export const parseFile = <Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
  content: unknown,
): z.infer<Schema> => {
  const parsed = schema.safeParse(content, { error: z.locales.en().localeError });
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const found = /^invalid_(value|format)$|^custom$/.test(issue.code);
    const came = found ? ` (it is ${foundAt(content, issue.path)})` : '';
    return `${file}: ${placeOf(issue.path) || 'the file'}: ${remedyOf(issue)}${came}.`;
  });
  throw new ProgramFileError(lines.join('\n'));
};
