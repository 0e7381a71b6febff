/** Replaces what stands between `<!-- generated:NAME -->` and `<!-- /generated -->`. @throws if the text has no such place. */
export const replaceSection = (text: string, name: string, body: string): string => {
  const place = new RegExp(`(<!-- generated:${name} -->)[\\s\\S]*?(<!-- /generated -->)`);
  if (!place.test(text))
    throw new Error(`There is no place "<!-- generated:${name} --> … <!-- /generated -->".`);
  return text.replace(place, (_, start: string, end: string) => `${start}\n\n${body}\n\n${end}`);
};
