import type { RankMethod } from '../../../demo/backend/boards/ranking.ts';

export interface ModelStanding {
  readonly who: string;
  readonly rank: number;
  readonly place: number;
  readonly value: number;
  readonly tied: boolean;
}

/** The model that boards are compared with: it sorts all participants and counts. */
export class BoardModel {
  readonly #points = new Map<string, { value: number; since: number }>();
  #deeds = 0;

  give(who: string, points: number): void {
    this.#deeds += 1;
    const before = this.#points.get(who);
    const value = Math.min(Math.max((before?.value ?? 0) + points, 0), Number.MAX_SAFE_INTEGER);
    if (before?.value !== value) this.#points.set(who, { value, since: this.#deeds });
  }

  ranked(method: RankMethod, better: 'higher' | 'lower'): ModelStanding[] {
    const ahead = (one: number, other: number) => (better === 'lower' ? one - other : other - one);
    const all = [...this.#points].sort(([, a], [, b]) => ahead(a.value, b.value) || a.since - b.since);
    return all.map(([who, { value }], at) => {
      const above = all.filter(([, other]) => ahead(other.value, value) < 0).map(([, other]) => other.value);
      const rank = method === 'ordinal' ? at : method === 'dense' ? new Set(above).size : above.length;
      const equal = all.filter(([, other]) => other.value === value).length;
      return { who, rank: rank + 1, place: at + 1, value, tied: method !== 'ordinal' && equal > 1 };
    });
  }
}
