import { designTokens, type DesignToken } from '../../src/themes/design-tokens.ts';
import type { Declaration } from './manifest-schema.ts';

type CssProperties = NonNullable<Declaration['cssProperties']>;

const toCssProperty = ({ name, effect, syntax, default: value }: DesignToken): CssProperties[number] => ({
  name,
  description: effect,
  syntax,
  default: value,
});

/** Design tokens that every widget reads, as a manifest lists them. */
export const sharedTokens = (): CssProperties =>
  designTokens()
    .filter(({ element }) => element === undefined)
    .map(toCssProperty);

/** Design tokens that this tag alone reads. */
export const ownTokens = (tag: string): CssProperties =>
  designTokens()
    .filter(({ element }) => element === tag)
    .map(toCssProperty);
