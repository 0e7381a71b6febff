// Matches a text with a vendor's pattern, in steps that grow with the length of the text and no faster: all states that the
// text may have led to are followed at once, and nothing is ever tried a second time. The engine's own `RegExp` tries one
// way after the other, and `(a+)+b` then takes longer than anybody waits. Browser and backend share it.

import { parsePattern, type CharacterTest, type PatternNode } from './pattern-syntax.ts';

/** A state: it takes one character, goes on to others without one, asks for an end of the text, or is the end of the pattern. */
type PatternState =
  | { readonly test: CharacterTest; readonly next: number }
  | { readonly next: readonly number[] }
  | { readonly anchor: 'start' | 'end'; readonly next: number }
  | { readonly isEnd: true };

/** A pattern of more states is not read: each of them may be asked at each character. */
const maxStates = 1000;

/** How many states a part needs, at most. */
const sizeOf = (node: PatternNode): number => {
  if (node.kind === 'repeat') {
    const times = node.max === Infinity ? node.min + 1 : node.max;
    return times * (sizeOf(node.part) + 1);
  }
  if (node.kind === 'sequence' || node.kind === 'choice')
    return node.parts.reduce((sum, part) => sum + sizeOf(part), 1);
  return 1;
};

class StateList {
  readonly states: PatternState[] = [];

  add(state: PatternState): number {
    return this.states.push(state) - 1;
  }

  /** Adds the states of a part in front of the state `next`. Returns the first of them. */
  build(node: PatternNode, next: number): number {
    switch (node.kind) {
      case 'character':
        return this.add({ test: node.test, next });
      case 'sequence':
        return node.parts.reduceRight((after, part) => this.build(part, after), next);
      case 'choice':
        return this.add({ next: node.parts.map((part) => this.build(part, next)) });
      case 'repeat':
        return this.#repeat(node.part, node.min, node.max, next);
      default:
        return this.add({ anchor: node.kind, next });
    }
  }

  #repeat(part: PatternNode, min: number, max: number, next: number): number {
    let first = next;
    if (max === Infinity) {
      const ways: number[] = [next];
      first = this.add({ next: ways });
      ways.push(this.build(part, first));
    } else
      for (let left = max - min; left > 0; left -= 1)
        first = this.add({ next: [this.build(part, first), next] });
    for (let left = min; left > 0; left -= 1) first = this.build(part, first);
    return first;
  }
}

/** A pattern that was read. The whole text must match, as with HTML's `pattern`. */
export class PatternMatcher {
  readonly #states: readonly PatternState[];
  readonly #first: number;
  /** How many states the last text was followed through: at most all of them for each of its characters. */
  steps = 0;

  constructor(tree: PatternNode) {
    const list = new StateList();
    this.#first = list.build(tree, list.add({ isEnd: true }));
    this.#states = list.states;
  }

  matches(text: string): boolean {
    const chars = [...text];
    this.steps = 0;
    let reached = this.#reach([this.#first], 0, chars.length);
    for (const [index, char] of chars.entries()) {
      const next: number[] = [];
      for (const at of reached) {
        const state = this.#states[at];
        if (state && 'test' in state && state.test(char)) next.push(state.next);
      }
      if (next.length === 0) return false;
      reached = this.#reach(next, index + 1, chars.length);
    }
    return [...reached].some((at) => 'isEnd' in (this.#states[at] ?? {}));
  }

  /** All states that stand open from these, before the character `index` of `length`. */
  #reach(from: readonly number[], index: number, length: number): ReadonlySet<number> {
    const reached = new Set<number>();
    const waiting = [...from];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const state = this.#states[at];
      if (!state || reached.has(at)) continue;
      reached.add(at);
      this.steps += 1;
      if ('anchor' in state) {
        if (index === (state.anchor === 'start' ? 0 : length)) waiting.push(state.next);
      } else if ('next' in state && !('test' in state)) waiting.push(...state.next);
    }
    return reached;
  }
}

/** Whether a whole text matches. */
export type TextTest = (text: string) => boolean;

const known = new Map<string, TextTest | undefined>();

/** What tests a text by a pattern; undefined if the pattern is none that the contract allows, or too large. */
export const readPattern = (source: string): TextTest | undefined => {
  if (known.has(source)) return known.get(source);
  const tree = parsePattern(source);
  const matcher = tree && sizeOf(tree) <= maxStates ? new PatternMatcher(tree) : undefined;
  const test = matcher && ((text: string) => matcher.matches(text));
  if (known.size >= 100) known.clear();
  known.set(source, test);
  return test;
};
