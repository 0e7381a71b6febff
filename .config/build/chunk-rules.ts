import { relative } from 'node:path';
import type { Rolldown } from 'vite';
import { at } from '../lib/paths.ts';
import { isCopyFor } from './own-copies.ts';

export type ChunkRule = (id: string, context: Rolldown.ChunkingContext) => boolean;

/** Adds a module and what it imports at once, and what that imports; what is imported on demand is another part. */
const addReached = (id: string, context: Rolldown.ChunkingContext, reached: Set<string>): void => {
  if (reached.has(id)) return;
  reached.add(id);
  for (const next of context.getModuleInfo(id)?.importedIds ?? []) addReached(next, context, reached);
};

/** Whether one of these sources, named below `src`, needs a module before it can run. */
export const neededBy = (...sources: readonly string[]): ChunkRule => {
  let reached: Set<string> | undefined;
  return (id, context) => {
    if (!reached) {
      reached = new Set();
      for (const source of sources) addReached(at(`src/${source}.ts`), context, reached);
    }
    return reached.has(id);
  };
};

/** Whether something that one of these sources loads on demand needs a module, too. */
const neededOnDemandBy = (...sources: readonly string[]): ChunkRule => {
  let reached: Set<string> | undefined;
  return (id, context) => {
    if (!reached) {
      const all = new Set<string>();
      for (const source of sources) addReached(at(`src/${source}.ts`), context, all);
      reached = new Set();
      // Grows while it is walked: a part loads further parts.
      for (const next of all)
        for (const part of context.getModuleInfo(next)?.dynamicallyImportedIds ?? []) {
          addReached(part, context, all);
          addReached(part, context, reached);
        }
    }
    return reached.has(id);
  };
};

interface WidgetRules {
  readonly name: string;
  /** Whether the widget needs a module at first. */
  readonly atFirst: ChunkRule;
  /** Whether its parts on demand need it. */
  readonly ofParts: ChunkRule;
}

/** `sourceOf` names the source that a page imports for one of these widgets. */
export const widgetRules = (
  names: readonly string[],
  sourceOf: (name: string) => string,
): readonly WidgetRules[] =>
  names.map((name) => ({
    name,
    atFirst: neededBy(sourceOf(name)),
    ofParts: neededOnDemandBy(sourceOf(name)),
  }));

/** The widget that a module belongs to, if one of `all` needs it at first: `several` if others of them need it too, now or later. */
export const ownerOf = (
  id: string,
  context: Rolldown.ChunkingContext,
  all: readonly WidgetRules[],
): WidgetRules | 'several' | undefined => {
  const owner = all.find(({ atFirst }) => atFirst(id, context));
  const isOther = (widget: WidgetRules): boolean =>
    widget !== owner && (widget.atFirst(id, context) || widget.ofParts(id, context));
  return owner && all.some(isOther) ? 'several' : owner;
};

/** Whether a module is imported on demand: it has a file of its own, with all that it alone needs. */
export const isPart: ChunkRule = (id, context) =>
  (context.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0;

const ofSurveyForm = neededBy('elements/survey/response/response-form');
/** Parts on demand that send something. */
const ofSenders = [
  ofSurveyForm,
  neededBy('elements/leaderboard/visibility'),
  neededBy('elements/perk-list/claim/claim-dialog'),
  neededBy('elements/referral-form/introduction-form'),
  neededBy('elements/referral-form/on-demand-parts'),
];

/** Whether several parts on demand need a module to send something: they have it in one file. */
export const isForWrites: ChunkRule = (id, context) =>
  ofSenders.filter((needs) => needs(id, context)).length > 1 &&
  (ofSurveyForm(id, context) || /(write-controller|pending-writes)\.ts$/.test(id));

/** What the dialogs of claims, orders and challenges share: one file, also where a page has only one of them. */
export const isForRequests = (id: string): boolean =>
  id.startsWith(at('src/elements/internal/requests/')) || isCopyFor('requests', id);

/** What lists of cards share before any part of theirs is loaded. */
export const isForCards = (id: string): boolean => id.startsWith(at('src/elements/internal/cards/'));

/** A file is called after its source: `claim-dialog` of the perk list is `perk-list-claim-dialog`. */
export const chunkName = ({ facadeModuleId, name }: Rolldown.PreRenderedChunk): string => {
  if (!facadeModuleId) return name;
  const folders = relative(at('src'), facadeModuleId).replace(/\.ts$/, '').split('/');
  return [...new Set(folders)].filter((folder) => !/^(elements|internal)$/.test(folder)).join('-');
};
