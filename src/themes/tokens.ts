import { css, unsafeCSS } from 'lit';

/**
 * A colour of the brand's hue, `--_b`, with its lightness and chroma in light and in dark, and opaque. A browser reads the text
 * anew for each element that uses it, so it nests as little as it can.
 */
const brandColor = (light: string, dark: string) =>
  `light-dark(oklch(from var(--_b) ${light} h/1),oklch(from var(--_b) ${dark} h/1))`;
const statusColor = (light: string, dark: string) => `light-dark(oklch(${light}),oklch(${dark}))`;

/** A private property: name without `--_`, value, and the public token without `--laurel-` that a page sets instead. */
type StyleProperty = readonly [name: string, value: string, token?: string];

/**
 * The private properties that all styles read. The public tokens are read here and never declared, so that a page sets
 * them on any ancestor; `design-tokens.ts` documents them.
 *
 * A brand gives its hue, and as much of its lightness and chroma as contrast allows: text 4.5:1, fills and rings 3:1, in
 * both schemes (test/themes/contrast.browser.ts). A colour that a page sets for one token is used as it is.
 * `color-scheme` is inherited, never declared: `light-dark()` then follows the page.
 */
export const styleProperties = [
  ['b', 'oklch(.505 .158 258)', 'color-accent'],
  [
    'surface',
    'light-dark(oklch(from var(--laurel-color-surface,#fff) max(l,.955) min(c,.02) h),' +
      'oklch(from var(--laurel-color-surface,oklch(from var(--_b) .203 min(c,.0095) h/1)) min(l,.26) min(c,.04) h))',
  ],
  ['inset', brandColor('.966 min(c,.006)', '.237 min(c,.011)'), 'color-inset'],
  ['line', brandColor('.912 min(c,.006)', '.282 min(c,.011)'), 'color-line'],
  ['line-2', brandColor('.862 min(c,.006)', '.34 min(c,.011)')],
  ['track', brandColor('.925 min(c,.006)', '.3 min(c,.011)'), 'color-track'],
  ['ctl', brandColor('.62 min(c,.015)', '.55 min(c,.01)'), 'color-control'],
  ['t1', brandColor('.225 min(c,.015)', '.955 min(c,.01)'), 'color-text'],
  ['t2', brandColor('.435 min(c,.015)', '.79 min(c,.01)'), 'color-text-muted'],
  ['t3', brandColor('.52 min(c,.015)', '.68 min(c,.01)'), 'color-text-quiet'],
  ['accent', brandColor('min(l,.52) min(c,.18)', 'clamp(.735,l,.9) min(c*.77,.15)')],
  ['on-accent', brandColor('1 0', '.17 min(c,.03)'), 'color-on-accent'],
  ['link', brandColor('min(l,.47) min(c,.155)', 'clamp(.78,l,.9) min(c*.67,.13)'), 'color-link'],
  ['fill', brandColor('min(l,.525) min(c,.155)', 'clamp(.66,l,.7) min(c*.86,.135)'), 'color-fill'],
  ['soft', brandColor('.965 min(c,.016)', '.262 min(c,.04)')],
  ['pos', statusColor('.455 .098 155', '.8 .11 155'), 'color-positive'],
  ['pos-fill', statusColor('.6 .12 155', '.7 .13 155')],
  ['cau', statusColor('.485 .098 62', '.83 .1 75'), 'color-caution'],
  ['cau-soft', statusColor('.966 .032 78', '.285 .035 70')],
  ['cau-fill', statusColor('.72 .13 68', '.77 .12 75')],
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
  ['focus', '2px solid var(--_accent)', 'focus-ring'],
  ['ease', 'cubic-bezier(.2,0,0,1)'],
] as const satisfies readonly StyleProperty[];

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
