export type Silhouette = 'disc' | 'cushion' | 'rosette' | 'star' | 'shield';

const { PI, abs, cos, max, min, sin, sqrt } = Math;

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

/** The SVG path of a silhouette whose outline is scaled by `radius` at each angle; computed, since paths are larger. */
const silhouettePath = (silhouette: Silhouette, radius: (angle: number) => number): string => {
  let d = '';
  for (let i = 0; i < samples; i++) {
    const angle = (i / samples) * 2 * PI;
    const r = radiusByAngle[silhouette](angle) * radius(angle);
    d += `${i ? 'L' : 'M'}${(48 + r * cos(angle)).toFixed(1)} ${(48 + r * sin(angle)).toFixed(1)}`;
  }
  return `${d}Z`;
};

/** The outline at each of these scales, from 0 to 1, as one path. */
export const scaledPath = (silhouette: Silhouette, ...scales: number[]): string =>
  scales.map((scale) => silhouettePath(silhouette, () => scale)).join('');

/** A guilloche: `count` waves between two scales, with `lobes` crests each, evenly shifted against each other. */
export const wavePath = (
  silhouette: Silhouette,
  count: number,
  lobes: number,
  inner: number,
  outer: number,
): string =>
  Array.from({ length: count }, (_, i) =>
    silhouettePath(
      silhouette,
      (a) => (inner + outer) / 2 + ((outer - inner) / 2) * cos(lobes * a + (2 * PI * i) / count),
    ),
  ).join('');
