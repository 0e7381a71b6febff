import type { WidgetContext } from '../internal/states/widget-context.ts';
import { initialWords, messageLoaders } from '../../locales/index.ts';
import { words as en } from '../../locales/en/survey.ts';
import type { words as response } from '../../locales/en/survey-response.ts';

/** The widget's words: English at hand, the other languages loaded when a page speaks them. */
export const messages = messageLoaders(en, initialWords, (file) => file.survey);
type SurveyIntroMessages = typeof en;
export type SurveyMessages = SurveyIntroMessages & typeof response;

/** What the parts share that are there at first. */
export type SurveyIntroContext = WidgetContext<SurveyIntroMessages>;

/** What the parts on demand share: see `response-context.ts`. */
export type SurveyContext = WidgetContext<SurveyMessages>;
