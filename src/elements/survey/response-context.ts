import { joinMessages } from '../../locales/joined-messages.ts';
import { messageLoaders, onDemandWords } from '../../locales/index.ts';
import { words as en } from '../../locales/en/survey-response.ts';
import { Localizer } from '../internal/i18n/localizer.ts';
import { messages, type SurveyContext, type SurveyIntroContext } from './messages.ts';

const all = joinMessages(
  messages,
  messageLoaders(en, onDemandWords, (file) => file.surveyResponse),
);

/** The widget's context with all words, of which a page that shows the offer alone has none. They are there when `words.ready`. */
export const responseContext = (context: SurveyIntroContext): SurveyContext => ({
  ...context,
  words: new Localizer(context.host, all),
});
