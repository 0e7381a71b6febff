import type { ImportReport } from './import-report.ts';

/** An id that the contract allows: without a dot, and no name that every object has. */
const plainId = (name: string): string => {
  const id = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_-]+/gu, '_')
    .slice(0, 100);
  return id === '' || /^_+$/.test(id) || id in {} ? `q_${id.replace(/^_+|_+$/g, '')}` : id;
};

/** Gives ids that are told apart, also from `<id>_2` of others. */
export class IdRegistry {
  readonly #taken = new Set<string>();

  take(name: string): string {
    const wanted = plainId(name);
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${wanted}_${number}`;
    this.#taken.add(id);
    return id;
  }

  /** An id for a name of the file; where it differs from that, the report says so. */
  takeFor(name: string, where: string, report: ImportReport): string {
    const id = this.take(name);
    if (id !== name) report.add('changed', where, name, `its id is "${id}"`);
    return id;
  }
}
