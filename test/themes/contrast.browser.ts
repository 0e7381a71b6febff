import { expect } from '@open-wc/testing';
import { tokens } from '../../src/themes/tokens.ts';

type ColorScheme = 'light' | 'dark';
interface LowestContrast {
  ratio: number;
  where: string;
}

const text = ['t1', 't2', 't3', 'link'];
const grounds = ['surface', 'canvas', 'inset', 'soft'];
/** Foreground, grounds, floor. `canvas` is the host's own page. */
const pairs: [string[], string[], number][] = [
  [text, grounds, 4.5],
  [['on-accent'], ['accent'], 4.5],
  [['pos', 'cau'], ['surface', 'canvas'], 4.5],
  [['cau'], ['cau-soft'], 4.5],
  [['accent-line', 'ctl'], ['surface', 'canvas'], 3],
  [['accent-line'], ['inset', 'soft'], 3],
  [['fill', 'pos-fill', 'cau-fill'], ['track', 'surface', 'canvas'], 3],
];
const roles = [...new Set(pairs.flatMap(([front, back]) => [...front, ...back]))].filter(
  (r) => r !== 'canvas',
);
const canvasOf: Record<ColorScheme, string> = {
  light: 'oklch(0.977 0.003 258)',
  dark: 'oklch(0.162 0.008 258)',
};

const extremes = [
  '#ff0',
  '#fff',
  '#000',
  '#0f0',
  '#f0f',
  '#0ff',
  '#f00',
  '#00f',
  'transparent',
  'rgb(255 220 0 / 20%)',
];
const wide = [
  'color(display-p3 0 1 0)',
  'color(display-p3 1 0 1)',
  'oklch(0.9 0.37 110)',
  'hsl(60 100% 50%)',
];

/** The same colours on every run, so that a failure can be looked at. */
const brands = (count: number): string[] => {
  let seed = 20261121;
  const hex = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return `#${(seed >>> 8).toString(16).padStart(6, '0')}`;
  };
  return [...extremes, ...wide, ...Array.from({ length: count - extremes.length - wide.length }, hex)];
};

const pen = (() => {
  const canvas = document.createElement('canvas');
  canvas.width = 32;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d canvas');
  return context;
})();

/** Relative luminance of colours as this browser paints them, on white or black where they are clear. */
const luminances = (colors: string[], under: string): number[] => {
  colors.forEach((color, x) => {
    for (const fill of [under, color]) {
      pen.fillStyle = fill;
      pen.fillRect(x, 0, 1, 1);
    }
  });
  const { data } = pen.getImageData(0, 0, colors.length, 1);
  const linear = (i: number) => {
    const v = (data[i] ?? 0) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  };
  return colors.map(
    (_, x) => 0.2126 * linear(4 * x) + 0.7152 * linear(4 * x + 1) + 0.0722 * linear(4 * x + 2),
  );
};

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

describe('colour roles', () => {
  let host: HTMLElement;
  let probes: HTMLElement[];

  before(() => {
    host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    if (tokens.styleSheet) root.adoptedStyleSheets = [tokens.styleSheet];
    probes = roles.map((role) => {
      const probe = document.createElement('i');
      probe.style.color = `var(--_${role})`;
      root.append(probe);
      return probe;
    });
    document.body.append(host);
  });
  after(() => host.remove());

  const measure = (scheme: ColorScheme, lowest: Map<number, LowestContrast>, label: string) => {
    host.style.colorScheme = scheme;
    const colors = [...probes.map((probe) => getComputedStyle(probe).color), canvasOf[scheme]];
    const values = luminances(colors, canvasOf[scheme]);
    const of = (role: string) => values[role === 'canvas' ? roles.length : roles.indexOf(role)] ?? 0;
    for (const [fronts, backs, floor] of pairs)
      for (const front of fronts)
        for (const back of backs) {
          const ratio = contrast(of(front), of(back));
          if (ratio < (lowest.get(floor)?.ratio ?? Infinity))
            lowest.set(floor, { ratio, where: `${front} on ${back}, ${scheme}, ${label}` });
        }
  };

  const expectFloors = (title: string, lowest: Map<number, LowestContrast>) => {
    for (const [floor, { ratio, where }] of lowest) {
      console.log(`${title}: lowest ${ratio.toFixed(2)}:1 of at least ${floor} (${where})`);
      expect(ratio, where).to.be.at.least(floor);
    }
  };

  it('keep their contrast for 1,000 brand colours in light and dark', () => {
    const lowest = new Map<number, LowestContrast>();
    for (const brand of brands(1000)) {
      host.style.setProperty('--laurel-color-accent', brand);
      for (const scheme of ['light', 'dark'] as const) measure(scheme, lowest, brand);
    }
    host.style.removeProperty('--laurel-color-accent');
    expectFloors('any brand', lowest);
  }).timeout(30_000);

  /** Brands as people know them: by their sheets, #FFD400 is a yellow and stays one. */
  const known = [
    ...[
      '#ffd400',
      '#fc0',
      '#ff5a00',
      '#e4002b',
      '#c00',
      '#e20074',
      '#7b189f',
      '#5e6ad2',
      '#635bff',
      '#0f62fe',
    ],
    ...[
      '#0176d3',
      '#006fee',
      '#00a4e4',
      '#1db954',
      '#25d366',
      '#006241',
      '#0b2a4a',
      '#7dd3fc',
      '#222',
      '#f7f7f5',
    ],
  ];

  it('keep the brand as it is under our text, and elsewhere wherever its contrast is enough', () => {
    // On the darkest of light grounds and the lightest of dark ones; a tint is told by lightness, which is a little less exact.
    const fits = {
      light: (y: number, floor: number) => (0.871 + 0.05) / (y + 0.05) >= floor + 0.6,
      dark: (y: number, floor: number) => (y + 0.05) / (0.02 + 0.05) >= floor * 1.55,
    };
    let kept = 0;
    for (const brand of [...known, ...brands(1000).slice(extremes.length + wide.length)])
      for (const scheme of ['light', 'dark'] as const) {
        host.style.colorScheme = scheme;
        host.style.setProperty('--laurel-color-accent', brand);
        const painted = (role: string) => getComputedStyle(probes[roles.indexOf(role)] ?? host).color;
        const [own = 0, accent = 0, line = 0, link = 0] = luminances(
          [brand, painted('accent'), painted('accent-line'), painted('link')],
          '#fff',
        );
        expect(accent, `${brand}, ${scheme}`).to.equal(own);
        for (const [value, floor, role] of [
          [line, 3, 'line'],
          [link, 4.5, 'link'],
        ] as const)
          if (fits[scheme](own, floor)) {
            kept += 1;
            expect(value, `${role} of ${brand}, ${scheme}`).to.be.closeTo(own, 0.004);
          }
      }
    host.style.removeProperty('--laurel-color-accent');
    expect(kept).to.be.above(1_300);
  }).timeout(30_000);

  it('keep their contrast on a surface that the host chose', () => {
    const lowest = new Map<number, LowestContrast>();
    for (const surface of brands(300)) {
      host.style.setProperty('--laurel-color-surface', surface);
      for (const scheme of ['light', 'dark'] as const) measure(scheme, lowest, `surface ${surface}`);
    }
    host.style.removeProperty('--laurel-color-surface');
    expectFloors('any surface', lowest);
  }).timeout(30_000);

  it('are the default ones where a page gives no colour', () => {
    const painted = (scheme: ColorScheme) => {
      host.style.colorScheme = scheme;
      return probes.map((probe) => getComputedStyle(probe).color);
    };
    const accentOnly = (colors: string[]) => colors.filter((_, at) => roles[at] !== 'surface');
    const usual = { light: painted('light'), dark: painted('dark') };
    for (const wrong of [
      '222 47% 11%',
      ' ',
      'linear-gradient(red, blue)',
      'blu',
      '#12345',
      'var(--none)',
      '12px',
    ]) {
      host.style.setProperty('--laurel-color-accent', wrong);
      expect(painted('light'), wrong).to.deep.equal(usual.light);
      host.style.setProperty('--laurel-color-surface', wrong);
      for (const scheme of ['light', 'dark'] as const) {
        const colors = painted(scheme);
        expect(accentOnly(painted('light')), wrong).to.deep.equal(accentOnly(usual.light));
        const [surface = 0] = luminances([colors[roles.indexOf('surface')] ?? ''], '#0f0');
        expect(surface, `${wrong}, ${scheme}`).to.satisfy((y: number) =>
          scheme === 'light' ? y > 0.8 : y < 0.03,
        );
      }
      host.style.removeProperty('--laurel-color-accent');
      host.style.removeProperty('--laurel-color-surface');
    }
  });

  it('keep the default brand as it was drawn', () => {
    host.style.colorScheme = 'light';
    const accent = probes[roles.indexOf('accent')];
    expect(accent && getComputedStyle(accent).color).to.equal('oklch(0.505 0.158 258)');
  });
});
