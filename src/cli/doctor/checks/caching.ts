import { defineChecks } from './check.ts';

/** What caches may do with answers. */
export const cacheChecks = defineChecks('cache', 'contract.md#conventions', {
  'no-store': [
    1,
    'gap',
    'Personal answers are not stored',
    'After a sign-out the next person at the same device may see them.',
    'Send Cache-Control: no-store with every answer.',
  ],
  public: [
    1,
    'fault',
    'No shared cache may keep an answer to a person',
    'One company’s figures may be shown to another.',
    'Replace public and s-maxage by Cache-Control: no-store.',
  ],
  'max-age': [
    1,
    'fault',
    'No answer to a person is kept by time',
    'Figures stay old after a claim, and are there after a sign-out.',
    'Replace max-age by Cache-Control: no-store; Laurel revalidates by ETag.',
  ],
  'vary-authorization': [
    1,
    'gap',
    'Vary names Authorization',
    'A cache on the way may give one person’s answer to another.',
    'Send Vary: Origin, Authorization, Accept-Language.',
  ],
  'vary-cookie': [
    1,
    'gap',
    'Vary names Cookie where a cookie says who asks',
    'A cache on the way may give one person’s answer to another.',
    'Send Vary: Origin, Cookie, Accept-Language.',
  ],
  'vary-language': [
    1,
    'gap',
    'Vary names Accept-Language',
    'A cache on the way may answer in another language.',
    'Send Vary: Origin, Authorization, Accept-Language.',
  ],
  etag: [
    3,
    'gap',
    'Reads carry an ETag',
    'Every refresh sends the whole answer again.',
    'Send an ETag over identity, language and content, without asOf.',
  ],
  'etag-form': [
    3,
    'fault',
    'An ETag stands in quotes',
    'Proxies drop it, so nothing is revalidated.',
    'Send ETag: "…", quotes included.',
  ],
  'not-modified': [
    3,
    'fault',
    'If-None-Match of the same content is answered by 304',
    'Every refresh sends the whole answer again.',
    'Compare If-None-Match with the tag, W/ aside, and answer 304 without a body.',
  ],
  stable: [
    3,
    'fault',
    'The same content has the same ETag',
    'Nothing is ever revalidated.',
    'Leave asOf, request ids and random order out of the tag.',
  ],
  'always-304': [
    1,
    'fault',
    'Another If-None-Match is answered in full',
    'The widget shows old figures for ever.',
    'Answer 304 only where If-None-Match holds the present tag.',
  ],
  'etag-language': [
    3,
    'fault',
    'Another language has another ETag',
    'After a change of the language the old texts stay.',
    'Make the language a part of the ETag.',
  ],
});

/** In which language an answer is. */
export const languageChecks = defineChecks('language', 'contract.md#conventions', {
  header: [
    1,
    'gap',
    'Answers say their language',
    'A screen reader reads the texts with the page’s voice, whatever language they are in.',
    'Send Content-Language with every read.',
  ],
  tag: [
    1,
    'fault',
    'Content-Language is one language tag',
    'The texts get no language, or a wrong one.',
    'Send one BCP 47 tag, such as en or pt-BR.',
  ],
  ignored: [
    1,
    'fault',
    'Content-Language tells the truth',
    'Texts are read with the voice of another language.',
    'Send the language that the texts are in, not the one that was asked for.',
  ],
  unknown: [
    1,
    'fault',
    'An unknown language is answered all the same',
    'A buyer with a rare language sees an error.',
    'Fall back to a language that you have, and name it in Content-Language.',
  ],
  'text-tag': [
    1,
    'fault',
    'A text that names its language names a real one',
    'The text is read with a wrong voice.',
    'Send a BCP 47 tag in lang, such as en or pt-BR.',
  ],
});
