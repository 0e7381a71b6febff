import type { RouteParams } from '../../../contract/core/address.ts';

/** The kinds and states that the attributes of a list ask for; `undefined` for all. */
export interface AttributeFilter {
  readonly kinds: readonly string[] | undefined;
  readonly states: readonly string[] | undefined;
}

/** The names in an attribute such as `review, learning`; `undefined` for an attribute without names. */
const parseNames = (attribute: string | null): readonly string[] | undefined => {
  const names = (attribute ?? '').split(',').flatMap((name) => name.trim() || []);
  return names.length > 0 ? names : undefined;
};

export const attributeFilter = ({
  kind,
  state,
}: Readonly<Record<'kind' | 'state', string | null>>): AttributeFilter => ({
  kinds: parseNames(kind),
  states: parseNames(state),
});

/** The parameters by which a backend filters. */
export const filterParams = ({ kinds, states }: AttributeFilter): RouteParams => ({
  kind: kinds?.join(),
  state: states?.join(),
});

/** A backend that serves a file does not filter, so it is done here; a card that names no kind or state stays. */
export const passes = (value: string | undefined, allowed: readonly string[] | undefined): boolean =>
  value === undefined || !allowed || allowed.includes(value);
