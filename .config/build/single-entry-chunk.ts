import type { Rolldown } from 'vite';

/**
 * Rolldown options that put everything an entry imports statically into one file, as Rollup and webpack do. By default Rolldown
 * makes a file of its own from each part that the entry shares with a later import: one request more each, compressed apart.
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
