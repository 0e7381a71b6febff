import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Localizer } from '../internal/i18n/localizer.ts';
import type { BoardMessages } from './messages.ts';

export type BoardRenderable = TemplateResult | string | typeof nothing;

/** What the parts of the widget have in common. */
export interface BoardContext {
  readonly host: LitElement;
  readonly words: Localizer<BoardMessages>;
  readonly tag: () => string;
}
