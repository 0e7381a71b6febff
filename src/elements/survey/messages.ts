import type { WidgetContext } from '../internal/states/widget-context.ts';
import { initialWords, messageLoaders } from '../../locales/index.ts';
import { words as en } from '../../locales/en/survey.ts';

/** The widget's words: English at hand, the other languages loaded when a page speaks them. */
export const messages = messageLoaders(en, initialWords, (file) => file.survey);
export type SurveyMessages = typeof en;

/** What the parts of the widget share. */
export type SurveyContext = WidgetContext<SurveyMessages>;
