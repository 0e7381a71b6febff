import type { FormValues } from '../../contract/index.ts';

/** A member of a request's JSON body; `undefined` where the body is no object or lacks it. */
export const bodyMember = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? new Map(Object.entries(body)).get(name) : undefined;

const isFieldValue = (entry: [string, unknown]): entry is [string, string | string[]] => {
  const [, value] = entry;
  return (
    typeof value === 'string' || (Array.isArray(value) && value.every((part) => typeof part === 'string'))
  );
};

/** The `values` of a form; one that is neither a text nor a list of texts is left out. */
export const formValues = (body: unknown): FormValues =>
  Object.fromEntries(
    Object.entries(Object(bodyMember(body, 'values'))).filter((entry) => isFieldValue(entry)),
  );
