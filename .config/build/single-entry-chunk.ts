import type { Rolldown } from 'vite';

/**
 * One file for all that an entry needs at once, as Rollup and webpack do by default. Rolldown would cut out
 * what later parts share with it: a request more each, and compressed apart.
 */
export const singleEntryChunk = (entry: string, name: string): Rolldown.OutputOptions => {
  let reached: Set<string> | undefined;
  const reach = (id: string, context: Rolldown.ChunkingContext, seen: Set<string>): Set<string> => {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) reach(next, context, seen);
    return seen;
  };
  const belongs = (id: string, context: Rolldown.ChunkingContext): boolean =>
    (reached ??= reach(entry, context, new Set())).has(id);
  const group = {
    debugName: name,
    name: (id: string, context: Rolldown.ChunkingContext) => (belongs(id, context) ? name : null),
  };
  return { codeSplitting: { groups: [group] } };
};
