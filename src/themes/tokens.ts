import { css, unsafeCSS } from 'lit';

/** The colour that a page gives, or the default. */
const accent = 'var(--_laurel-accent)';

/**
 * A colour of the brand's hue, with its lightness and chroma in light and in dark, and opaque. A browser reads the text anew for
 * each element that uses it, so it nests as little as it can.
 */
const brandColor = (light: string, dark: string) =>
  `light-dark(oklch(from ${accent} ${light} h/1),oklch(from ${accent} ${dark} h/1))`;

/**
 * The brand's own colour where it fits: on light grounds with a luminance of at most `most`, on dark ones with a lightness of at
 * least `least`. Elsewhere the nearest shade of it that fits, or tint, whose chroma a screen can show. Luminance, as WCAG
 * measures contrast by it, is the `y` of CIE XYZ.
 */
const fittingColor = (most: string, least: string): string => {
  const [x, y, z] = ['x', 'y', 'z'].map((channel) => `calc(${channel}*min(1,${most}/y))`);
  return `light-dark(color(from ${accent} xyz ${x} ${y} ${z}/1),oklch(from ${accent} max(l,${least}) min(c,max(.135,(l - ${least})*1e3)) h/1))`;
};

/** 1 where white has a contrast of 4.5:1 on the brand's colour, else 0, and then black has it. */
const isWhiteReadable = 'clamp(0,(.183 - y)*1e5,1)';
const statusColor = (light: string, dark: string) => `light-dark(oklch(${light}),oklch(${dark}))`;

/** A private property: name without `--_`, value, and the public token without `--laurel-` that a page sets instead. */
type StyleProperty = readonly [name: string, value: string, token?: string];

/**
 * The private properties that all styles read. The public tokens are read here and never declared, so that a page sets
 * them on any ancestor; `design-tokens.ts` documents them.
 *
 * The brand's colour stays as it is under text of ours, which is white or black by its luminance. As a text or a line it is
 * kept where contrast allows, text 4.5:1, fills and rings 3:1, and else darkened or lightened by the least that helps, in
 * both schemes (test/themes/contrast.browser.ts). A colour that a page sets for one token is used as it is.
 * `color-scheme` is inherited, never declared: `light-dark()` then follows the page.
 */
export const styleProperties = [
  ['laurel-accent', 'light-dark(oklch(.505 .158 258),oklch(.735 .122 258))', 'color-accent'],
  ['laurel-surface', `light-dark(#fff,oklch(from ${accent} .203 min(c,.0095) h/1))`, 'color-surface'],
  [
    'surface',
    'light-dark(oklch(from var(--_laurel-surface) max(l,.955) min(c,.02) h),' +
      'oklch(from var(--_laurel-surface) min(l,.26) min(c,.04) h))',
  ],
  ['inset', brandColor('.966 min(c,.006)', '.237 min(c,.011)'), 'color-inset'],
  ['line', brandColor('.912 min(c,.006)', '.282 min(c,.011)'), 'color-line'],
  ['line-2', brandColor('.862 min(c,.006)', '.34 min(c,.011)')],
  ['track', brandColor('.925 min(c,.006)', '.3 min(c,.011)'), 'color-track'],
  ['ctl', brandColor('.62 min(c,.015)', '.55 min(c,.01)'), 'color-control'],
  ['t1', brandColor('.225 min(c,.015)', '.955 min(c,.01)'), 'color-text'],
  ['t2', brandColor('.435 min(c,.015)', '.79 min(c,.01)'), 'color-text-muted'],
  ['t3', brandColor('.52 min(c,.015)', '.68 min(c,.01)'), 'color-text-quiet'],
  ['accent', `oklch(from ${accent} l c h/1)`],
  [
    'on-accent',
    `color(from ${accent} xyz calc(.951*${isWhiteReadable}) ${isWhiteReadable} calc(1.09*${isWhiteReadable})/1)`,
    'color-on-accent',
  ],
  ['accent-line', fittingColor('.21', '.64')],
  ['fill', 'var(--_accent-line)', 'color-fill'],
  ['link', fittingColor('.142', '.71'), 'color-link'],
  ['soft', brandColor('.965 min(c,.016)', '.262 min(c,.04)')],
  ['pos', statusColor('.455 .098 155', '.8 .11 155'), 'color-positive'],
  ['pos-fill', statusColor('.56 .12 155', '.7 .13 155')],
  ['cau', statusColor('.485 .098 62', '.83 .1 75'), 'color-caution'],
  ['cau-soft', statusColor('.966 .032 78', '.285 .035 70')],
  ['cau-fill', statusColor('.58 .12 62', '.77 .12 75')],
  ['px', '1px', 'font-size-unit'],
  ['name', '600', 'font-weight-heading'],
  ['number', '600', 'font-weight-number'],
  ['s', '4px', 'space-unit'],
  ['radius', '12px', 'border-radius'],
  ['radius-control', '8px', 'border-radius-control'],
  ['radius-chip', '6px', 'border-radius-chip'],
  ['edge', 'var(--laurel-border-width,1px) solid var(--_line)'],
  ['shadow', '0 1px 2px rgb(0 0 0/.05),0 1px 1px rgb(0 0 0/.03)', 'shadow'],
  ['track-size', '6px', 'track-size'],
  ['focus', '2px solid var(--_accent-line)', 'focus-ring'],
  ['ease', 'cubic-bezier(.2,0,0,1)'],
] as const satisfies readonly StyleProperty[];

/** What a page's colour is taken for where it is none that a browser can read: empty, `222 47% 11%`, a gradient. */
const colorsInstead = { accent: 'oklch(.505 .158 258)', surface: 'Canvas' };

/**
 * Registers the two as colours in a window: without that, one wrong value would make every colour that is computed of it
 * transparent.
 */
export const registerColors = (view: Pick<typeof globalThis, 'CSS'>): void => {
  for (const [name, initialValue] of Object.entries(colorsInstead))
    try {
      view.CSS.registerProperty({
        name: `--_laurel-${name}`,
        syntax: '<color>',
        inherits: true,
        initialValue,
      });
    } catch {
      // It was done before, or this is no browser.
    }
};
registerColors(globalThis);

/** Declares the private properties on the host of every widget. */
export const tokens = css`
  :host {
    ${unsafeCSS(
      styleProperties
        .map(([name, value, token]) => `--_${name}:${token ? `var(--laurel-${token},${value})` : value};`)
        .join(''),
    )}
  }
`;
