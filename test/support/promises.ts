type Tag = 'csspart' | 'slot' | 'cssstate' | 'fires';

/** The names that a class comment promises, by its tag. `@fires {Type} name` has its type first. */
export const promises = (source: string): Record<Tag, string[]> => {
  const named = (tag: Tag): string[] =>
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
