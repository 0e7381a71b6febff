import type { WidgetContext } from '../internal/states/widget-context.ts';
import { initialWords, messageLoaders } from '../../locales/index.ts';
import { words as en } from '../../locales/en/referral-form.ts';
import type { words as introduction } from '../../locales/en/referral-introduction.ts';

/** The messages of the widget: English is bundled, other languages are loaded when a page uses them. */
export const messages = messageLoaders(en, initialWords, (file) => file.referralForm);
type ReferralMessages = typeof en;

/** What the parts of the widget share. */
export type ReferralContext = WidgetContext<ReferralMessages>;

/** What the parts of the form share, which is loaded on demand: see `introduction-context.ts`. */
export type IntroductionContext = WidgetContext<ReferralMessages & typeof introduction>;
