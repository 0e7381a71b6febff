import type { WidgetContext } from '../internal/states/widget-context.ts';
import { words as en } from '../../locales/en/referral-form.ts';

/** The widget's words: English at hand, the other languages loaded when a page speaks them. */
export const messages = {
  en,
  load: {
    es: async () => (await import('../../locales/es/referral-form.ts')).words,
    tr: async () => (await import('../../locales/tr/referral-form.ts')).words,
    'en-XA': async () => (await import('../../locales/pseudo-locale.ts')).pseudoLocalize(en),
  },
};
type ReferralMessages = typeof en;

/** What the parts of the widget share. */
export type ReferralContext = WidgetContext<ReferralMessages>;
