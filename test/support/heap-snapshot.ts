import type { CDPSession } from 'playwright-core';

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** What of a script is an object to the language: functions, and objects by their class. Elements and their nodes are others. */
const scriptTypes = ['object', 'closure', 'regexp', 'bigint', 'symbol'];

/** Counts the objects that a page holds after a collection, by type and name: `closure render`, `object Map`. */
export const countObjects = async (wire: CDPSession): Promise<ReadonlyMap<string, number>> => {
  const chunks: string[] = [];
  const add = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  wire.on('HeapProfiler.addHeapSnapshotChunk', add);
  await wire.send('HeapProfiler.collectGarbage');
  await wire.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  wire.off('HeapProfiler.addHeapSnapshotChunk', add);
  const { nodes, snapshot, strings }: HeapSnapshot = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const counts = new Map<string, number>();
  for (let at = 0; at < nodes.length; at += fields.length) {
    const type = types[0][nodes[at + fields.indexOf('type')] ?? 0] ?? '';
    if (!scriptTypes.includes(type)) continue;
    const name = `${type} ${strings[nodes[at + fields.indexOf('name')] ?? 0]}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
};
