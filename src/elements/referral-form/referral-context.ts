import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Localizer } from '../internal/i18n/localizer.ts';
import type { ReferralMessages } from './messages.ts';

export type ReferralRenderable = TemplateResult | string | typeof nothing;

/** What the parts of the widget have in common. */
export interface ReferralContext {
  readonly host: LitElement;
  readonly words: Localizer<ReferralMessages>;
  readonly tag: () => string;
}
