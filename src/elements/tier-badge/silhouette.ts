export type Silhouette = 'disc' | 'cushion' | 'rosette' | 'star' | 'shield';

const { PI, abs, cos, max, min, round, sin, sqrt } = Math;

/** Distance of the outline from the centre, by angle; the box is 96 wide and 0° points right. */
const radiusByAngle: Record<Silhouette, (angle: number) => number> = {
  disc: () => 45.5,
  cushion: (a) => 39.4 / (abs(cos(a + PI / 4)) ** 4 + abs(sin(a + PI / 4)) ** 4) ** 0.25,
  rosette: (a) => 41.2 - 5.4 * cos(6 * (a + PI / 2) + PI),
  star: (a) => 33.2 / min(max(abs(cos(a)), abs(sin(a))), max(abs(cos(a + PI / 4)), abs(sin(a + PI / 4)))),
  // Two circles meet in the point below; above, the edge falls from its middle to the shoulders.
  shield: (a) => {
    const x = abs(cos(a));
    const y = sin(a);
    const along = -45 * x - 22 * y;
    return min(along + sqrt(along ** 2 + 4462), y < 0 ? (47 + 14 * (x / y) + 5 * (x / y) ** 2) / -y : 99);
  },
};

const samples = 240;
const crests = 14;

/** Draws SVG paths from the outline of a silhouette, in a box of 960. */
export interface SilhouettePaths {
  /** The outline at a scale from 0 to 1; or, with a depth, in waves around that. `phase` shifts their crests. */
  readonly ring: (scale: number, depth?: number, phase?: number) => string;
  /** A guilloche: so many rings in waves between two scales, evenly shifted against each other. */
  readonly waves: (count: number, inner: number, outer: number) => string;
}

/** Paths are computed, since they are larger than this; in whole numbers, which become text in half the time. */
export const silhouettePaths = (silhouette: Silhouette): SilhouettePaths => {
  const points = Array.from({ length: samples }, (_, i) => {
    const angle = (i / samples) * 2 * PI;
    const radius = 10 * radiusByAngle[silhouette](angle);
    return { angle, x: radius * cos(angle), y: radius * sin(angle) };
  });
  const ring: SilhouettePaths['ring'] = (scale, depth = 0, phase = 0) => {
    const numbers: number[] = [];
    for (const { angle, x, y } of points) {
      const r = scale + depth * cos(crests * angle + phase);
      numbers.push(round(480 + r * x), round(480 + r * y));
    }
    return `M${numbers.join()}Z`;
  };
  return {
    ring,
    waves: (count, inner, outer) =>
      Array.from({ length: count }, (_, i) =>
        ring((inner + outer) / 2, (outer - inner) / 2, (2 * PI * i) / count),
      ).join(''),
  };
};
