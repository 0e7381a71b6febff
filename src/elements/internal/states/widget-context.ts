import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Messages } from '../../../locales/index.ts';
import type { Localizer } from '../i18n/localizer.ts';

/** What a function that renders a part of a widget returns; `nothing` leaves the part out. */
export type Renderable = TemplateResult | string | typeof nothing;

/** What all parts of one widget share: they are functions and small classes, not elements of their own. */
export interface WidgetContext<M extends Messages> {
  readonly host: LitElement;
  readonly words: Localizer<M>;
  /** BCP 47 tag of the language that requests ask for. */
  readonly tag: () => string;
}
