import { joinMessages } from '../../locales/joined-messages.ts';
import { messageLoaders, onDemandWords } from '../../locales/index.ts';
import { words as en } from '../../locales/en/referral-introduction.ts';
import { Localizer } from '../internal/i18n/localizer.ts';
import { messages, type IntroductionContext, type ReferralContext } from './messages.ts';

const all = joinMessages(
  messages,
  messageLoaders(en, onDemandWords, (file) => file.referralIntroduction),
);

/** The widget's context with all words, of which a page without the form has none. They are there when `words.ready`. */
export const introductionContext = (context: ReferralContext): IntroductionContext => ({
  ...context,
  words: new Localizer(context.host, all),
});
