import type { ScenarioLanguage } from './scenario.ts';

/** The first language of `Accept-Language` that a scenario has, in the order in which they are named; otherwise its first. */
export const negotiateLanguage = (
  request: Request,
  languages: readonly ScenarioLanguage[],
): ScenarioLanguage => {
  const accepted = (request.headers.get('Accept-Language') ?? '')
    .split(',')
    .map((range) => range.trim().slice(0, 2).toLowerCase());
  for (const tag of accepted) {
    const language = languages.find((each) => each === tag);
    if (language) return language;
  }
  return languages[0] ?? 'en';
};
