import type { LocalText } from '../../contract/core/scalars.ts';

// The few words that a program adds by itself, and that a file of it does not hold.

const words = {
  other: { en: 'Other', es: 'Otro', tr: 'Diğer' },
  none: { en: 'None', es: 'Ninguno', tr: 'Hiçbiri' },
  refused: { en: 'I prefer not to answer', es: 'Prefiero no responder', tr: 'Yanıtlamak istemiyorum' },
  unknown: { en: 'I do not know', es: 'No lo sé', tr: 'Bilmiyorum' },
  yes: { en: 'Yes', es: 'Sí', tr: 'Evet' },
  no: { en: 'No', es: 'No', tr: 'Hayır' },
  thanks: { en: 'Thank you', es: 'Gracias', tr: 'Teşekkürler' },
} as const;

const languages = ['en', 'es', 'tr'] as const;

/** Such a word in the language of the survey; in English, and named so, where Laurel does not know that language. */
export const generatedWord = (word: keyof typeof words, tag: string | undefined): LocalText => {
  const own = languages.find((language) => language === (tag ?? 'en').toLowerCase().split('-')[0]);
  return own ? words[word][own] : { text: words[word].en, lang: 'en' };
};
