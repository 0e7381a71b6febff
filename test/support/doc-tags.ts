type DocTag = 'csspart' | 'slot' | 'cssstate' | 'fires';

/** The names that a class comment promises, by its tag. `@fires {Type} name` has its type first. */
export const docTags = (source: string): Record<DocTag, string[]> => {
  const named = (tag: DocTag): string[] =>
    [...source.matchAll(new RegExp(`^ \\* @${tag} (?:\\{\\w+\\} )?([\\w-]+)`, 'gm'))].map(
      ([, name = '']) => name,
    );
  return {
    csspart: named('csspart'),
    slot: named('slot'),
    cssstate: named('cssstate'),
    fires: named('fires'),
  };
};
