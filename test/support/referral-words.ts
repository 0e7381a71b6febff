import { words as en } from '../../src/locales/en/referral-form.ts';
import { words as enForm } from '../../src/locales/en/referral-introduction.ts';
import { words as es } from '../../src/locales/es/referral-form.ts';
import { words as esForm } from '../../src/locales/es/referral-introduction.ts';
import { words as tr } from '../../src/locales/tr/referral-form.ts';
import { words as trForm } from '../../src/locales/tr/referral-introduction.ts';

/** All that a referral says: the card, the list, the dialog and the form. */
export const referralWords = {
  en: { ...en, ...enForm },
  es: { ...es, ...esForm },
  tr: { ...tr, ...trForm },
} as const;
