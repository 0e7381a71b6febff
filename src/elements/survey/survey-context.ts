import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Localizer } from '../internal/i18n/localizer.ts';
import type { SurveyMessages } from './messages.ts';

export type SurveyRenderable = TemplateResult | string | typeof nothing;

/** What the parts of the widget have in common. */
export interface SurveyContext {
  readonly host: LitElement;
  readonly words: Localizer<SurveyMessages>;
  readonly tag: () => string;
}
