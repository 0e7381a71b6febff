import { css, html, unsafeCSS, type TemplateResult } from 'lit';
import type { Tier } from '../../contract/tiers.ts';
import { silhouettePaths, type Silhouette, type SilhouettePaths } from './silhouette.ts';

const silhouettes: readonly string[] = [
  'disc',
  'cushion',
  'rosette',
  'star',
  'shield',
] satisfies Silhouette[];
const metals: readonly string[] = ['bronze', 'silver', 'gold', 'platinum', 'council'];

/** How fine the engraving is: small up to 32 px, medium about 48, large from 64. */
export type MedallionSize = 'small' | 'medium' | 'large';

export interface MedallionOptions {
  /** Name of the shape; an unknown one is a disc. */
  readonly silhouette?: string | undefined;
  /** Name of the metal; an unknown one is neutral ink. */
  readonly metal?: string | undefined;
  /** A CSS colour instead of a metal; ignored unless the browser knows it. */
  readonly color?: string | undefined;
  readonly size: MedallionSize;
  /** Only a dashed outline, for a company without a tier. */
  readonly outline?: boolean;
}

/** SVG paths: ground with rim, hairlines, solid core. */
type Engraving = readonly [body: string, lines: string, solid: string];

const engravers: Record<MedallionSize | 'outline', (paths: SilhouettePaths) => Engraving> = {
  outline: ({ ring }) => [ring(0.96), '', ''],
  small: ({ ring }) => ['', '', ring(1) + ring(0.76) + ring(0.54)],
  medium: ({ ring, waves }) => [ring(0.97), waves(3, 0.42, 0.76), ring(0.28)],
  large: ({ ring, waves }) => [ring(0.97), ring(0.89) + ring(0.36) + waves(6, 0.43, 0.82), ring(0.25)],
};

const engravings = new Map<string, Engraving>();

/** Computed once for each shape and size. */
const engraving = (silhouette: Silhouette, size: keyof typeof engravers): Engraving => {
  const key = silhouette + size;
  const known = engravings.get(key) ?? engravers[size](silhouettePaths(silhouette));
  engravings.set(key, known);
  return known;
};

const isSilhouette = (name: string | undefined): name is Silhouette => silhouettes.includes(name ?? '');

/** The default artwork of a tier: decoration beside its name, hence hidden from assistive technology. */
export const medallion = ({ silhouette, metal, color, size, outline }: MedallionOptions): TemplateResult => {
  const shape = isSilhouette(silhouette) ? silhouette : 'disc';
  const [body, lines, solid] = engraving(shape, outline ? 'outline' : size);
  const own = color !== undefined && CSS.supports('color', color);
  const ink = own ? 'custom-color' : metals.includes(metal ?? '') ? metal : 'neutral';
  // `.style` goes through CSSOM, which a strict policy allows; a style attribute it would not.
  return html`<svg
    class="medallion ${size} ${outline ? 'outline' : ''} ${ink}"
    viewBox="0 0 960 960"
    aria-hidden="true"
    .style=${own ? `--_own:${color}` : ''}
  >
    <linearGradient id="sheen-${ink}" x2="1" y2="1">
      <stop></stop>
      <stop offset="1"></stop>
    </linearGradient>
    <path class="face" d=${body} fill="url(#sheen-${ink})"></path>
    <path class="engraved" d=${lines}></path>
    <path class="core" d=${solid}></path>
  </svg>`;
};

/** The name for the tier at `order`, from 1 to 5; below and above, the nearest. */
const byOrder = (names: readonly string[], order: number | undefined): string | undefined =>
  order === undefined ? undefined : names[Math.min(Math.max(order, 1), 5) - 1];

export const silhouetteFor = (order: number | undefined): string => byOrder(silhouettes, order) ?? 'disc';
export const metalFor = (order: number | undefined): string | undefined => byOrder(metals, order);

/** Tier names that contain a metal, in English, Spanish and Turkish: for a backend that sends a name and no more. */
const metalNamePatterns = [
  /\bbron[zc]/i,
  /\b(silver|plata\b|gümüş)/i,
  /\b(gold|oro\b|alt[ıiI]n)/i,
  /\bplatin/i,
];

/** What a tier looks like: as its artwork says, else by its place, else by its name, else a neutral disc. */
export const medallionOptions = ({ name, order, artwork }: Tier): Omit<MedallionOptions, 'size'> => {
  const text = typeof name === 'string' ? name : name.text;
  const position = order ?? (metalNamePatterns.findIndex((metal) => metal.test(text)) + 1 || undefined);
  return {
    silhouette: artwork?.silhouette ?? silhouetteFor(position),
    metal: artwork?.metal ?? metalFor(position),
    color: artwork?.color,
  };
};

/** Colour of each metal, in light and in dark; a page replaces each by a token. */
const metalInks = [
  ['.52 .085 52', '.76 .085 58'],
  ['.5 .018 245', '.84 .012 245'],
  ['.56 .1 84', '.85 .095 90'],
  ['.44 .035 200', '.84 .035 195'],
  ['.34 .04 262', '.8 .045 262'],
].map(
  ([light, dark], i) =>
    `.${metals[i]}{--_metal:var(--laurel-color-metal-${metals[i]},light-dark(oklch(${light}),oklch(${dark})))}`,
);

export const medallionStyles = css`
  .medallion {
    --_metal: var(--_t2);
    display: block;
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    overflow: visible;
    color: var(--_metal);
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 0;
    stroke-linejoin: round;
  }
  ${unsafeCSS(metalInks.join(''))}
  .custom-color {
    --_metal: light-dark(
      oklch(from var(--_own) min(l, 0.56) c h / 1),
      oklch(from var(--_own) max(l, 0.74) c h / 1)
    );
  }
  .face,
  .engraved {
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .medium .face {
    stroke-width: 1.5;
  }
  .engraved {
    fill: none;
    stroke-width: 0.6;
  }
  stop {
    stop-color: light-dark(oklch(from var(--_metal) l c h / 0.04), oklch(from var(--_metal) l c h / 0.3));
  }
  stop + stop {
    stop-color: light-dark(oklch(from var(--_metal) l c h / 0.26), oklch(from var(--_metal) l c h / 0.06));
  }
  .core {
    fill-rule: evenodd;
  }
  .outline {
    color: var(--_t3);
  }
  .outline .face {
    fill: none;
    stroke-width: 1.25;
    stroke-dasharray: 2 2.5;
  }
  @media (forced-colors: active) {
    .medallion {
      color: CanvasText;
    }
    stop {
      stop-opacity: 0;
    }
  }
`;
