import { css, unsafeCSS } from 'lit';

/** Lightness and chroma of the brand's own hue, in light and in dark. */
const brandColor = (light: string, dark: string) =>
  `light-dark(oklch(from var(--_b) ${light} h),oklch(from var(--_b) ${dark} h))`;
const backgroundColor = (light: number, dark: number) =>
  brandColor(`${light} min(c,.006)`, `${dark} min(c,.011)`);
const textColor = (light: number, dark: number) => brandColor(`${light} min(c,.015)`, `${dark} min(c,.01)`);
const statusColor = (light: string, dark: string) => `light-dark(oklch(${light}),oklch(${dark}))`;

/** Private name, its value, and the public token that replaces it. */
const roles: readonly (readonly [role: string, value: string, open?: string])[] = [
  ['inset', backgroundColor(0.966, 0.237), 'inset'],
  ['line', backgroundColor(0.912, 0.282), 'line'],
  ['line-2', backgroundColor(0.862, 0.34)],
  ['track', backgroundColor(0.925, 0.3), 'track'],
  ['ctl', textColor(0.62, 0.55), 'control'],
  ['t1', textColor(0.225, 0.955), 'text'],
  ['t2', textColor(0.435, 0.79), 'text-muted'],
  ['t3', textColor(0.52, 0.68), 'text-quiet'],
  ['accent', brandColor('min(l,.52) min(c,.18)', 'clamp(.735,l,.9) min(c*.77,.15)')],
  ['on-accent', brandColor('1 0', '.17 min(c,.03)')],
  ['link', brandColor('min(l,.47) min(c,.155)', 'clamp(.78,l,.9) min(c*.67,.13)'), 'link'],
  ['fill', brandColor('min(l,.525) min(c,.155)', 'clamp(.66,l,.7) min(c*.86,.135)'), 'fill'],
  ['soft', brandColor('.965 min(c,.016)', '.262 min(c,.04)')],
  ['pos', statusColor('.455 .098 155', '.8 .11 155'), 'positive'],
  ['pos-fill', statusColor('.6 .12 155', '.7 .13 155')],
  ['cau', statusColor('.485 .098 62', '.83 .1 75'), 'caution'],
  ['cau-soft', statusColor('.966 .032 78', '.285 .035 70')],
  ['cau-fill', statusColor('.72 .13 68', '.77 .12 75')],
];

const declarations = roles.map(
  ([role, value, open]) => `--_${role}:${open ? `var(--laurel-color-${open},${value})` : value};`,
);

/**
 * The closed vocabulary. Public tokens are read and never declared here, so that a page sets them anywhere above:
 *
 * | public token                | default         | what it changes                                                   |
 * |-----------------------------|-----------------|-------------------------------------------------------------------|
 * | --laurel-color-accent       | a calm blue     | the brand, any colour; everything below follows with safe contrast |
 * | --laurel-color-surface      | white, graphite | ground of cards; kept light in light, dark in dark; may be clear   |
 * | --laurel-color-inset        | tint            | panels, pressed buttons                                           |
 * | --laurel-color-text         | ink             | names, numbers, body                                              |
 * | --laurel-color-text-muted   | ink, softer     | sentences that support                                            |
 * | --laurel-color-text-quiet   | ink, softest    | windows, captions                                                 |
 * | --laurel-color-line         | tint            | edges of cards, dividers                                          |
 * | --laurel-color-control      | tint            | edges of fields and radios, 3:1                                   |
 * | --laurel-color-link         | accent          | accent as text                                                    |
 * | --laurel-color-fill         | accent          | tracks and meters, filled part                                    |
 * | --laurel-color-track        | tint            | tracks and meters, ground                                         |
 * | --laurel-color-positive     | green           | kept, won, paid                                                   |
 * | --laurel-color-caution      | amber           | at risk                                                           |
 * | --laurel-color-metal-bronze … -silver -gold -platinum -council | engraver’s inks | medallions                  |
 * | --laurel-font-family               | the page’s      | family                                                            |
 * | --laurel-font-size-unit          | 1px             | one px of the type scale; .0625rem follows the reader’s setting   |
 * | --laurel-font-weight-heading        | 600             | names and titles                                                  |
 * | --laurel-font-weight-number      | 600             | the number that decides                                           |
 * | --laurel-space-unit              | 4px             | the grid; 3px is compact, 5px airy                                |
 * | --laurel-card-padding       | 24px            | inside a card (hero 32, narrow 20); two values: block, inline      |
 * | --laurel-border-radius             | 12px            | cards                                                             |
 * | --laurel-border-radius-control     | 8px             | buttons and fields                                                |
 * | --laurel-border-radius-chip        | 6px             | chips                                                             |
 * | --laurel-border-width             | 1px             | width of a card’s edge; 0px takes it away                         |
 * | --laurel-shadow             | a hairline      | under a card                                                      |
 * | --laurel-track-size         | 6px             | height of tracks                                                  |
 *
 * A brand gives hue, and as much of its lightness and chroma as contrast allows: text 4.5:1, fills and rings 3:1,
 * in both schemes (test/themes/contrast.browser.ts). Colours that a page sets for one role are its own matter.
 * `color-scheme` is inherited, never declared: `light-dark()` then follows the page.
 */
export const tokens = css`
  :host {
    --_b: oklch(from var(--laurel-color-accent, oklch(0.505 0.158 258)) l c h / 1);
    --_surface: light-dark(
      oklch(from var(--laurel-color-surface, #fff) max(l, 0.955) min(c, 0.02) h),
      oklch(
        from var(--laurel-color-surface, oklch(from var(--_b) 0.203 min(c, 0.0095) h)) min(l, 0.26)
          min(c, 0.04) h
      )
    );
    ${unsafeCSS(declarations.join(''))}
    --_px: var(--laurel-font-size-unit, 1px);
    --_name: var(--laurel-font-weight-heading, 600);
    --_number: var(--laurel-font-weight-number, 600);
    --_s: var(--laurel-space-unit, 4px);
    --_radius: var(--laurel-border-radius, 12px);
    --_radius-control: var(--laurel-border-radius-control, 8px);
    --_radius-chip: var(--laurel-border-radius-chip, 6px);
    --_edge: var(--laurel-border-width, 1px) solid var(--_line);
    --_shadow: var(--laurel-shadow, 0 1px 2px rgb(0 0 0 / 0.05), 0 1px 1px rgb(0 0 0 / 0.03));
    --_track-size: var(--laurel-track-size, 6px);
    --_ease: cubic-bezier(0.2, 0, 0, 1);
  }
`;
