import { limits } from '../limits.ts';
import { NotSayable } from './not-sayable.ts';

// The contract reads literals, classes, `.`, groups, `|`, `?`, `*`, `+` and `{n,m}`. A pattern is read and written anew
// in these alone, so that what a survey holds is read everywhere.

const digits = '0-9';
const letters = 'A-Za-z0-9_';
/** Written out, since a text of one line holds no other blank. */
const blanks = ' \t\u00a0';
const shorthands: ReadonlyMap<string, string> = new Map([
  ['d', digits],
  ['w', letters],
  ['s', blanks],
]);

const literal = (letter: string): string => (/[\\^$.*+?()[\]{}|/]/.test(letter) ? `\\${letter}` : letter);
const inClass = (letter: string): string => (/[\\^()[\]{}|/-]/.test(letter) ? `\\${letter}` : letter);

class ImportedPatternReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): string {
    const pattern = this.#alternatives();
    if (this.#at < this.#text.length) throw new NotSayable(`the pattern has a ")" too many`);
    return pattern;
  }

  #peek(): string {
    return this.#text[this.#at] ?? '';
  }

  #takes(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #alternatives(): string {
    this.#depth += 1;
    if (this.#depth > limits.nesting) throw new NotSayable('the pattern has too many groups in each other');
    const parts = [this.#sequence()];
    while (this.#takes('|')) parts.push(this.#sequence());
    this.#depth -= 1;
    return parts.join('|');
  }

  #sequence(): string {
    let sequence = '';
    // A pattern is matched with the whole text anyway.
    if (this.#depth === 1) this.#takes('^');
    while (this.#at < this.#text.length && !/[|)]/.test(this.#peek())) {
      if (
        this.#peek() === '$' &&
        this.#depth === 1 &&
        /^\$(\||$)/.test(this.#text.slice(this.#at, this.#at + 2))
      ) {
        this.#at += 1;
        break;
      }
      sequence += this.#atom() + this.#quantifier();
    }
    return sequence;
  }

  #atom(): string {
    if (this.#takes('(')) {
      if (this.#peek() === '?' && !this.#takes('?:')) throw new NotSayable('the pattern looks ahead or back');
      const inner = this.#alternatives();
      if (!this.#takes(')')) throw new NotSayable('the pattern lacks a ")"');
      return `(${inner})`;
    }
    if (this.#takes('[')) return this.#class();
    if (this.#takes('\\')) {
      const [set, isTurned] = this.#escape();
      return set.length === 1 ? literal(set) : `[${isTurned ? '^' : ''}${set}]`;
    }
    const letter = this.#peek();
    if (/[\^$*+?]/.test(letter))
      throw new NotSayable(`the pattern has a "${letter}" that stands for nothing here`);
    this.#at += 1;
    return letter === '.' ? '.' : literal(letter);
  }

  /** What stands behind a backslash: a character, or the inside of a class. */
  #escape(): readonly [set: string, isTurned: boolean] {
    const letter = this.#peek();
    this.#at += 1;
    const set = shorthands.get(letter.toLowerCase());
    if (set !== undefined) return [set, letter !== letter.toLowerCase()];
    if (letter === '' || /[\p{L}\p{N}]/u.test(letter)) throw new NotSayable(`the pattern has "\\${letter}"`);
    return [letter, false];
  }

  #class(): string {
    let set = this.#takes('^') ? '^' : '';
    while (!this.#takes(']')) {
      if (this.#at >= this.#text.length) throw new NotSayable('the pattern lacks a "]"');
      const [first, isSet] = this.#classPart();
      const isRange =
        !isSet && this.#peek() === '-' && !/^-(\]|$)/.test(this.#text.slice(this.#at, this.#at + 2));
      if (!isRange) {
        set += first;
        continue;
      }
      this.#at += 1;
      set += `${first}-${this.#classPart()[0]}`;
    }
    return `[${set}]`;
  }

  #classPart(): readonly [text: string, isSet: boolean] {
    if (!this.#takes('\\')) {
      const letter = this.#peek();
      this.#at += 1;
      return [inClass(letter), false];
    }
    const [set, isTurned] = this.#escape();
    if (isTurned) throw new NotSayable('the pattern excludes a class within a class');
    return set.length === 1 ? [inClass(set), false] : [set, true];
  }

  #quantifier(): string {
    const [found = ''] =
      /^([?*+]|\{\d{1,4}(,\d{0,4})?\})/.exec(this.#text.slice(this.#at, this.#at + 12)) ?? [];
    this.#at += found.length;
    // How much is taken first makes no difference to whether the whole text matches.
    if (found && this.#peek() === '?') this.#at += 1;
    return found;
  }
}

/** A regular expression as the contract's `pattern`, for the whole text. @throws NotSayable */
export const patternOf = (expression: string): string => {
  const pattern = new ImportedPatternReader(expression.trim()).read();
  try {
    new RegExp(`^(?:${pattern})$`, 'v');
  } catch {
    throw new NotSayable('the pattern is no regular expression');
  }
  return pattern;
};

/** The same for an expression that may match anywhere in the text. */
export const patternWithin = (expression: string): string => {
  const text = expression.trim();
  const [start, end] = [text.startsWith('^'), text.endsWith('$') && !text.endsWith('\\$')];
  if (start && end) return patternOf(text);
  const inner = patternOf(text);
  if (/^[^()]*\|/.test(inner) && (start || end))
    throw new NotSayable('the pattern binds only some of its alternatives');
  return `${start ? '' : '.*'}${inner.includes('|') ? `(${inner})` : inner}${end ? '' : '.*'}`;
};
