import { css, unsafeCSS } from 'lit';

/** One role in light and in dark, as lightness and chroma of the brand's own hue. */
const role = (light: string, dark: string) =>
  unsafeCSS(`light-dark(oklch(from var(--_b) ${light} h), oklch(from var(--_b) ${dark} h))`);

/**
 * The closed vocabulary. Public tokens are read and never declared here, so that a page sets them anywhere above:
 *
 * | public token                | default         | what it changes                                                   |
 * |-----------------------------|-----------------|-------------------------------------------------------------------|
 * | --laurel-color-accent       | a calm blue     | the brand, any colour; everything below follows with safe contrast |
 * | --laurel-color-surface      | white, graphite | ground of cards; kept light in light, dark in dark; may be clear   |
 * | --laurel-color-inset        | from surface    | panels inside a card                                              |
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
 * | --laurel-metal-bronze … -silver -gold -platinum -council | engraver’s inks | medallions                  |
 * | --laurel-font               | the page’s      | family                                                            |
 * | --laurel-text-unit          | 1px             | one px of the type scale; .0625rem follows the reader’s setting   |
 * | --laurel-weight-name        | 600             | names and titles                                                  |
 * | --laurel-weight-number      | 600             | the number that decides                                           |
 * | --laurel-space              | 4px             | the grid; 3px is compact, 5px airy                                |
 * | --laurel-radius             | 12px            | cards                                                             |
 * | --laurel-radius-control     | 8px             | buttons and fields                                                |
 * | --laurel-radius-chip        | 6px             | chips                                                             |
 * | --laurel-border             | 1px             | width of a card’s edge; 0px takes it away                         |
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
    --_inset: var(--laurel-color-inset, ${role('0.966 min(c, 0.0045)', '0.237 min(c, 0.011)')});
    --_line: var(--laurel-color-line, ${role('0.912 min(c, 0.006)', '0.282 min(c, 0.011)')});
    --_line-2: ${role('0.862 min(c, 0.009)', '0.34 min(c, 0.013)')};
    --_ctl: var(--laurel-color-control, ${role('0.62 min(c, 0.014)', '0.55 min(c, 0.016)')});
    --_t1: var(--laurel-color-text, ${role('0.225 min(c, 0.016)', '0.955 min(c, 0.004)')});
    --_t2: var(--laurel-color-text-muted, ${role('0.435 min(c, 0.016)', '0.79 min(c, 0.011)')});
    --_t3: var(--laurel-color-text-quiet, ${role('0.52 min(c, 0.015)', '0.68 min(c, 0.013)')});
    --_accent: ${role('min(l, 0.52) min(c, 0.18)', 'clamp(0.735, l, 0.9) min(c * 0.77, 0.15)')};
    --_on-accent: ${role('1 0', '0.17 min(c, 0.03)')};
    --_link: var(
      --laurel-color-link,
      ${role('min(l, 0.47) min(c, 0.155)', 'clamp(0.78, l, 0.9) min(c * 0.67, 0.13)')}
    );
    --_soft: ${role('0.965 min(c, 0.016)', '0.262 min(c, 0.04)')};
    --_fill: var(
      --laurel-color-fill,
      ${role('min(l, 0.525) min(c, 0.155)', 'clamp(0.66, l, 0.7) min(c * 0.86, 0.135)')}
    );
    --_track: var(--laurel-color-track, ${role('0.925 min(c, 0.007)', '0.3 min(c, 0.013)')});
    --_pos: var(--laurel-color-positive, light-dark(oklch(0.455 0.098 155), oklch(0.8 0.11 155)));
    --_pos-soft: light-dark(oklch(0.962 0.028 155), oklch(0.275 0.035 155));
    --_pos-fill: light-dark(oklch(0.6 0.12 155), oklch(0.7 0.13 155));
    --_cau: var(--laurel-color-caution, light-dark(oklch(0.485 0.098 62), oklch(0.83 0.1 75)));
    --_cau-soft: light-dark(oklch(0.966 0.032 78), oklch(0.285 0.035 70));
    --_cau-fill: light-dark(oklch(0.72 0.13 68), oklch(0.77 0.12 75));
    --_px: var(--laurel-text-unit, 1px);
    --_name: var(--laurel-weight-name, 600);
    --_number: var(--laurel-weight-number, 600);
    --_s: var(--laurel-space, 4px);
    --_radius: var(--laurel-radius, 12px);
    --_radius-control: var(--laurel-radius-control, 8px);
    --_radius-chip: var(--laurel-radius-chip, 6px);
    --_edge: var(--laurel-border, 1px) solid var(--_line);
    --_shadow: var(--laurel-shadow, 0 1px 2px rgb(0 0 0 / 0.05), 0 1px 1px rgb(0 0 0 / 0.03));
    --_track-size: var(--laurel-track-size, 6px);
    --_ease: cubic-bezier(0.2, 0, 0, 1);
  }
`;
