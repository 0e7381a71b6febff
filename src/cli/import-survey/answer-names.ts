import type { ExpressionSource } from './logic/expression-source.ts';

interface NamedAnswer {
  /** The repeated group in which it stands, as `/group#2`; at the top the empty text. */
  readonly scope: string;
  readonly source: () => ExpressionSource;
}

/** What the names in expressions stand for. In a copy of a repeated group, a name means the question of the same copy. */
export class AnswerNames {
  readonly #answers = new Map<string, NamedAnswer[]>();

  define(name: string, source: () => ExpressionSource, scope = ''): void {
    const all = this.#answers.get(name) ?? [];
    all.push({ scope, source });
    this.#answers.set(name, all);
  }

  has(name: string): boolean {
    return this.#answers.has(name);
  }

  readonly find = (name: string, scope = ''): ExpressionSource => {
    const all = this.#answers.get(name) ?? [];
    const near = all.filter(
      (one) => one.scope === '' || scope === one.scope || scope.startsWith(`${one.scope}/`),
    );
    const nearest = near.reduce<NamedAnswer | undefined>(
      (best, one) => (best && best.scope.length >= one.scope.length ? best : one),
      undefined,
    );
    if (nearest) return nearest.source();
    return {
      type: 'missing',
      why: all.length > 0 ? 'which stands in a repeated group' : 'which is not in this file',
    };
  };
}
