import type { WidgetContext } from '../internal/states/widget-context.ts';
import { words as en } from '../../locales/en/survey.ts';

/** The widget's words: English at hand, the other languages loaded when a page speaks them. */
export const messages = {
  en,
  load: {
    es: async () => (await import('../../locales/es/survey.ts')).words,
    tr: async () => (await import('../../locales/tr/survey.ts')).words,
    'en-XA': async () => (await import('../../locales/pseudo-locale.ts')).pseudoLocalize(en),
  },
};
export type SurveyMessages = typeof en;

/** What the parts of the widget share. */
export type SurveyContext = WidgetContext<SurveyMessages>;
