import * as z from 'zod/mini';
import { Money } from '../../../src/contract/core/figure.ts';
import type { RequestContext } from '../http/request-context.ts';
import { moneyView } from '../session/permissions.ts';

const StoredText = z.object({ en: z.string(), es: z.string(), tr: z.string() });
const StoredMoney = z.strictObject(Money.shape);

/** Replaces values at any depth; those for which `replace` returns undefined stay. */
const replaceDeep = (value: unknown, replace: (value: unknown) => unknown): unknown => {
  const replaced = replace(value);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) return value.map((each) => replaceDeep(each, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaceDeep(each, replace)]));
};

/**
 * A definition as it is stored: a text "English | Spanish | Turkish" becomes an object by language.
 * @throws ZodError for what the contract does not allow.
 */
export const toStored = <Schema extends z.ZodMiniType>(
  schema: Schema,
  definition: z.input<Schema>,
): string => {
  z.parse(schema, definition);
  const stored = replaceDeep(definition, (value) => {
    const [en, es, tr] = typeof value === 'string' ? value.split(' | ') : [];
    return tr === undefined ? undefined : { en, es, tr };
  });
  return JSON.stringify(stored);
};

/** A stored definition as this viewer may read it: its texts in one language, and money hidden as everywhere. */
export const readStored = <Schema extends z.ZodMiniType>(
  ctx: RequestContext,
  schema: Schema,
  definition: unknown,
): z.output<Schema> => {
  const readable = replaceDeep(definition, (value) => {
    const text = z.safeParse(StoredText, value);
    if (text.success) return text.data[ctx.texts.language];
    const isMoney = z.safeParse(StoredMoney, value).success;
    return isMoney && 'hidden' in moneyView(ctx, 0) ? moneyView(ctx, 0) : undefined;
  });
  return z.parse(schema, readable);
};
