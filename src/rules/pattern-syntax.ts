// Reads the part of regular expressions that the contract allows in `constraints.pattern`, as a tree. Pure, as all of rules/.

/** Whether a place takes this character. */
export type CharacterTest = (char: string) => boolean;

/** A pattern as a tree. */
export type PatternNode =
  | { readonly kind: 'character'; readonly test: CharacterTest }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly min: number; readonly max: number };

/** Longer patterns are not read: each parenthesis takes a frame of the stack. In characters. */
const maxLength = 1000;

/** Classes with a name; the engine's own expressions for one character can't take long. */
const namedClasses: Readonly<Record<string, RegExp>> = {
  d: /^\d$/u,
  D: /^\D$/u,
  w: /^\w$/u,
  W: /^\W$/u,
  s: /^\s$/u,
  S: /^\S$/u,
};

const controls: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', v: '\v' };

const sign: Readonly<Record<string, readonly [number, number]>> = {
  '?': [0, 1],
  '*': [0, Infinity],
  '+': [1, Infinity],
};

class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): PatternNode {
    const whole = this.#choice();
    if (this.#at < this.#source.length) this.#fail();
    return whole;
  }

  #fail(): never {
    throw new SyntaxError(`The pattern can't be read at ${this.#at}`);
  }

  /** What `expression`, which is sticky, finds here. */
  #take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#source) ?? undefined;
    if (found) this.#at = expression.lastIndex;
    return found;
  }

  #choice(): PatternNode {
    const parts = [this.#sequence()];
    while (this.#take(/\|/y)) parts.push(this.#sequence());
    return { kind: 'choice', parts };
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at)))
      parts.push(this.#repeated());
    return { kind: 'sequence', parts };
  }

  #repeated(): PatternNode {
    const part = this.#atom();
    const found = this.#take(/([?*+])\??|\{(\d{1,4})(,(\d{1,4})?)?\}\??/y);
    if (!found) return part;
    if (part.kind === 'start' || part.kind === 'end') this.#fail();
    const [, mark = '', least = '', comma, most] = found;
    // Whether it takes as little as it can, says nothing where the whole text must match.
    const [min, max] = sign[mark] ?? [Number(least), comma ? Number(most ?? Infinity) : Number(least)];
    if (min > max) this.#fail();
    return { kind: 'repeat', part, min, max };
  }

  #atom(): PatternNode {
    if (this.#take(/\((?!\?)|\(\?:/y)) {
      const inner = this.#choice();
      if (!this.#take(/\)/y)) this.#fail();
      return inner;
    }
    if (this.#take(/\^/y)) return { kind: 'start' };
    if (this.#take(/\$/y)) return { kind: 'end' };
    if (this.#take(/\./y)) return { kind: 'character', test: (char) => !/[\n\r\u2028\u2029]/.test(char) };
    if (this.#take(/\[/y)) return { kind: 'character', test: this.#class() };
    const named = this.#namedClass();
    if (named) return { kind: 'character', test: named };
    const literal = this.#escaped() ?? this.#take(/[^\\^$.*+?()[\]{}|]/uy)?.[0] ?? this.#fail();
    return { kind: 'character', test: (char) => char === literal };
  }

  #namedClass(): CharacterTest | undefined {
    const [, name = ''] = this.#take(/\\([dDwWsS])/y) ?? [];
    const expression = namedClasses[name];
    return expression && ((char) => expression.test(char));
  }

  /** A character behind a backslash: a sign that stands for itself, or a control. */
  #escaped(): string | undefined {
    const [, char] = this.#take(/\\([tnrfv]|[!-/:-@[-`{-~])/y) ?? [];
    return char === undefined ? undefined : (controls[char] ?? char);
  }

  /** What stands in brackets, up to the closing one. Sets of sets (`[[a-z]--[b]]`, `&&`) are not read. */
  #class(): CharacterTest {
    const isNegated = this.#take(/\^/y) !== undefined;
    const tests: CharacterTest[] = [];
    while (!this.#take(/\]/y)) {
      if (this.#at >= this.#source.length || this.#take(/\[|--|&&/y)) this.#fail();
      tests.push(this.#namedClass() ?? this.#range());
    }
    if (tests.length === 0) this.#fail();
    return (char) => tests.some((test) => test(char)) !== isNegated;
  }

  #range(): CharacterTest {
    const first = this.#classCharacter();
    if (!this.#take(/-(?!\])/y)) return (char) => char === first;
    const [from, to] = [first, this.#classCharacter()].map((char) => char.codePointAt(0) ?? 0);
    if (from === undefined || to === undefined || from > to) this.#fail();
    return (char) => {
      const code = char.codePointAt(0) ?? 0;
      return code >= from && code <= to;
    };
  }

  #classCharacter(): string {
    return this.#escaped() ?? this.#take(/[^\\\][]/uy)?.[0] ?? this.#fail();
  }
}

/** The tree of a pattern; undefined if it is none, or has what the contract does not allow. */
export const parsePattern = (source: string): PatternNode | undefined => {
  if (source.length > maxLength) return undefined;
  try {
    return new PatternReader(source).read();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
