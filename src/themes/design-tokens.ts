import { styleProperties } from './tokens.ts';

/**
 * Documents every CSS custom property that a page may set. `custom-elements.json`, the data for editors and
 * `docs/tokens.md` are made of `designTokens()`. No widget imports this file, so a page never loads it.
 *
 * The values are those of `tokens.ts`, where a token has a private property there. For the others they are written here,
 * and a test compares them with every `var(--laurel-…)` in the styles.
 */

type TokenGroup = 'Colours' | 'Type' | 'Space and shape' | 'Medallions' | 'Lists of cards';

export interface DesignToken {
  /** With its dashes: `--laurel-color-accent`. */
  readonly name: string;
  readonly group: TokenGroup;
  /** What a value looks like, in the notation of CSS. */
  readonly syntax: string;
  /** The value that holds while no page sets another, in terms of public tokens. */
  readonly default: string;
  /** The default in words, where its CSS says little. */
  readonly defaultInWords?: string;
  /** What it changes, as a sentence. */
  readonly effect: string;
  /** The tag that alone reads it; absent where every widget does. */
  readonly element?: string;
  /** Version of Laurel that brought it. */
  readonly since: string;
}

/** What is written for a token; `default` is absent where `styleProperties` has it. */
type TokenDetails = Omit<DesignToken, 'name' | 'default' | 'since'> & { readonly default?: string };

const color = { group: 'Colours', syntax: '<color>' } as const;
const metal = {
  group: 'Medallions',
  syntax: '<color>',
  defaultInWords: 'an engraver’s ink',
  element: 'laurel-tier-badge',
} as const;
const weight = { group: 'Type', syntax: '<number>' } as const;
const length = { group: 'Space and shape', syntax: '<length>' } as const;
const column = { group: 'Lists of cards', syntax: '<length>', effect: 'Least width of a card.' } as const;
const gap = {
  group: 'Lists of cards',
  syntax: '<length>',
  default: 'calc(4 * var(--_s))',
  defaultInWords: '16px',
  effect: 'Room between cards.',
} as const;

/** A token that replaces a property of `tokens.ts`; one that is not documented here does not compile. */
type StyledToken = Extract<(typeof styleProperties)[number], readonly [string, string, string]>[2];

/** Public tokens by their name without `--laurel-`. */
const tokenDetails = {
  'color-accent': {
    ...color,
    defaultInWords: 'a calm blue',
    effect: 'The brand, any colour: it stays as it is, and all other colours follow it with safe contrast.',
  },
  'color-surface': {
    ...color,
    defaultInWords: 'white, graphite',
    effect: 'Ground of cards. Kept light in light and dark in dark; may be transparent.',
  },
  'color-inset': { ...color, defaultInWords: 'a tint', effect: 'Ground of panels and of pressed buttons.' },
  'color-text': { ...color, defaultInWords: 'ink', effect: 'Names, numbers and body text.' },
  'color-text-muted': { ...color, defaultInWords: 'softer ink', effect: 'Sentences that support.' },
  'color-text-quiet': { ...color, defaultInWords: 'softest ink', effect: 'Periods and captions.' },
  'color-line': { ...color, defaultInWords: 'a tint', effect: 'Edges of cards, and dividers.' },
  'color-control': {
    ...color,
    defaultInWords: 'a tint',
    effect: 'Edges of fields and radios, at least 3:1.',
  },
  'color-link': {
    ...color,
    defaultInWords: 'from the accent',
    effect: 'Links, and other text in the accent.',
  },
  'color-on-accent': {
    ...color,
    defaultInWords: 'white or black, by contrast',
    effect: 'Text and icons on the accent, such as the words of a filled button.',
  },
  'color-fill': { ...color, defaultInWords: 'from the accent', effect: 'Filled part of tracks and meters.' },
  'color-track': { ...color, defaultInWords: 'a tint', effect: 'Ground of tracks and meters.' },
  'color-positive': { ...color, defaultInWords: 'green', effect: 'What is kept, won or paid.' },
  'color-caution': { ...color, defaultInWords: 'amber', effect: 'What is at risk.' },
  'color-danger': {
    ...color,
    default: 'light-dark(oklch(0.5 0.165 25),oklch(0.78 0.115 25))',
    defaultInWords: 'red',
    effect: 'An answer that can’t be taken: its text, and the edge of its field.',
  },
  'font-family': {
    group: 'Type',
    syntax: '<family-name>#',
    default: 'inherit',
    defaultInWords: 'the page’s',
    effect: 'Font family.',
  },
  'font-size-unit': {
    group: 'Type',
    syntax: '<length>',
    effect: 'One pixel of the type scale; 0.0625rem follows the reader’s own font size.',
  },
  'font-weight-heading': { ...weight, effect: 'Weight of names and titles.' },
  'font-weight-number': { ...weight, effect: 'Weight of the number that decides.' },
  'space-unit': { ...length, effect: 'One step of the grid; 3px is compact, 5px airy.' },
  'card-padding': {
    group: 'Space and shape',
    syntax: '<length>{1,2}',
    default: 'calc(6 * var(--_s))',
    defaultInWords: '24px; in a hero 32px, in a perk’s card and up to 440px wide 20px',
    effect: 'Room inside a card; two values are block and inline.',
  },
  'border-radius': { ...length, effect: 'Corners of cards.' },
  'border-radius-control': { ...length, effect: 'Corners of buttons and fields.' },
  'border-radius-chip': { ...length, effect: 'Corners of chips.' },
  'border-width': { ...length, default: '1px', effect: 'Width of a card’s edge; 0px takes it away.' },
  shadow: {
    group: 'Space and shape',
    syntax: '<shadow>#',
    defaultInWords: 'a hairline',
    effect: 'Shadow under a card.',
  },
  'track-size': { ...length, effect: 'Height of tracks and meters.' },
  'focus-ring': {
    group: 'Space and shape',
    syntax: "<'outline'>",
    effect: 'Outline of what has the keyboard’s focus.',
  },
  'color-metal-bronze': {
    ...metal,
    default: 'light-dark(oklch(.52 .085 52),oklch(.76 .085 58))',
    effect: 'Ink of a bronze medallion.',
  },
  'color-metal-silver': {
    ...metal,
    default: 'light-dark(oklch(.5 .018 245),oklch(.84 .012 245))',
    effect: 'Ink of a silver medallion.',
  },
  'color-metal-gold': {
    ...metal,
    default: 'light-dark(oklch(.56 .1 84),oklch(.85 .095 90))',
    effect: 'Ink of a gold medallion.',
  },
  'color-metal-platinum': {
    ...metal,
    default: 'light-dark(oklch(.44 .035 200),oklch(.84 .035 195))',
    effect: 'Ink of a platinum medallion.',
  },
  'color-metal-council': {
    ...metal,
    default: 'light-dark(oklch(.34 .04 262),oklch(.8 .045 262))',
    effect: 'Ink of the medallion of the tier above platinum.',
  },
  'perk-list-column': { ...column, default: '264px', element: 'laurel-perk-list' },
  'perk-list-gap': { ...gap, element: 'laurel-perk-list' },
  'challenge-list-column': { ...column, default: '300px', element: 'laurel-challenge-list' },
  'challenge-list-gap': { ...gap, element: 'laurel-challenge-list' },
  'reward-list-column': { ...column, default: '264px', element: 'laurel-reward-list' },
  'reward-list-gap': { ...gap, element: 'laurel-reward-list' },
} as const satisfies Readonly<Record<string, TokenDetails>> & Readonly<Record<StyledToken, TokenDetails>>;

/** Private properties that stand in a default, and what they are for a page. */
const publicNames: readonly (readonly [RegExp, string])[] = [
  [/var\(--_(laurel-)?accent(-line)?\)/g, 'var(--laurel-color-accent)'],
  [/var\(--_s\)/g, 'var(--laurel-space-unit)'],
];

const styledDefault = (token: string): string | undefined =>
  styleProperties.find(([, , name]) => name === token)?.[1];

/** All public tokens, grouped, in the order of the documentation. */
export const designTokens = (): DesignToken[] => {
  const all: [string, TokenDetails][] = Object.entries(tokenDetails);
  return all.map(([token, details]) => {
    const value = details.default ?? styledDefault(token);
    if (value === undefined) throw new Error(`--laurel-${token} has no default`);
    const shown = publicNames.reduce((text, [name, known]) => text.replace(name, known), value);
    return { name: `--laurel-${token}`, since: '0.1.0', ...details, default: shown };
  });
};
