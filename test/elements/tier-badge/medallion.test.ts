import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { medallionOptions, metalFor, silhouetteFor } from '../../../src/elements/tier-badge/medallion.ts';
import { silhouettePaths } from '../../../src/elements/tier-badge/silhouette.ts';

const silhouettes = ['disc', 'cushion', 'rosette', 'star', 'shield'] as const;
/** In a box of 96. */
const points = (d: string) =>
  [...d.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]) => [Number(x) / 10, Number(y) / 10] as const);

describe('the medallion', () => {
  it('is drawn inside its box by every silhouette', () => {
    for (const silhouette of silhouettes) {
      const { ring, waves } = silhouettePaths(silhouette);
      const drawn = points(ring(0.97) + waves(6, 0.43, 0.82));
      assert.equal(drawn.length, 7 * 240);
      for (const [x, y] of drawn)
        assert.ok(x >= 0 && x <= 96 && y >= 0 && y <= 96, `${silhouette}: ${x} ${y}`);
    }
  });

  it('mirrors itself left and right', () => {
    for (const silhouette of silhouettes) {
      const outline = points(silhouettePaths(silhouette).ring(1));
      for (const [x, y] of outline)
        assert.ok(
          outline.some(([a, b]) => Math.abs(96 - x - a) < 0.25 && Math.abs(y - b) < 0.25),
          `${silhouette}: ${x} ${y}`,
        );
    }
  });

  it('tells five silhouettes apart by form alone, at 24 px', () => {
    const radii = silhouettes.map((silhouette) =>
      points(silhouettePaths(silhouette).ring(1)).map(([x, y]) => Math.hypot(x - 48, y - 48) / 4),
    );
    radii.forEach((one, i) =>
      radii.slice(i + 1).forEach((other, j) => {
        const farthest = Math.max(...one.map((r, k) => Math.abs(r - (other[k] ?? 0))));
        assert.ok(farthest > 1.5, `${silhouettes[i]} and ${silhouettes[i + 1 + j]} differ by ${farthest} px`);
      }),
    );
  });

  it('follows the place in the ladder', () => {
    assert.deepEqual([1, 2, 3, 4, 5].map(silhouetteFor), [...silhouettes]);
    assert.deepEqual([0, 6, undefined].map(silhouetteFor), ['disc', 'shield', 'disc']);
    assert.deepEqual([1, 3, undefined].map(metalFor), ['bronze', 'gold', undefined]);
  });

  it('reads the metal from a name where a name is all there is', () => {
    const metalOf = (name: string) => medallionOptions({ name }).metal;
    for (const name of ['Gold', 'Oro', 'Altın', 'ALTIN', 'Gold Partner']) assert.equal(metalOf(name), 'gold');
    for (const name of ['Silver', 'Plata', 'Gümüş']) assert.equal(metalOf(name), 'silver');
    for (const name of ['Bronze', 'Bronce', 'Bronz']) assert.equal(metalOf(name), 'bronze');
    for (const name of ['Platinum', 'Platino', 'Platin']) assert.equal(metalOf(name), 'platinum');
    for (const name of ['Toronto', 'Marigold', 'Plataforma', 'Summit'])
      assert.equal(metalOf(name), undefined);
    assert.deepEqual(medallionOptions({ name: 'Summit' }), {
      silhouette: 'disc',
      metal: undefined,
      color: undefined,
    });
  });

  it('lets the artwork have the last word', () => {
    const look = medallionOptions({
      name: 'Gold',
      order: 3,
      artwork: { silhouette: 'star', metal: 'silver', color: '#a03' },
    });
    assert.deepEqual(look, { silhouette: 'star', metal: 'silver', color: '#a03' });
  });
});
