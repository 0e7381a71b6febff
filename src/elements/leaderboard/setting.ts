import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Words } from '../shared/words.ts';
import type { BoardWords } from './vocabulary.ts';

export type Drawn = TemplateResult | string | typeof nothing;

/** What the parts of the widget have in common. */
export interface Setting {
  readonly host: LitElement;
  readonly words: Words<BoardWords>;
  readonly tag: () => string;
}
