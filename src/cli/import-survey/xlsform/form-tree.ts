import { limits } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { readType, type TypeCell } from './question-types.ts';
import type { SheetRow } from './sheet-table.ts';

/** A row of the sheet `survey`, with the rows that stand in it. */
export interface FormNode {
  readonly row: SheetRow;
  readonly type: TypeCell;
  /** Of a group or a repeat. */
  readonly children: FormNode[];
}

/** @throws UnreadableFile where a group is not closed, or one is closed that was not opened */
export const readFormTree = (rows: readonly SheetRow[]): readonly FormNode[] => {
  const top: FormNode[] = [];
  const open: FormNode[] = [];
  let count = 0;
  for (const row of rows) {
    // A row of remarks has no type, and no name.
    if (row.get('type') === '' && row.get('name') === '') continue;
    const type = readType(row.get('type'));
    const place = `Sheet "${row.sheet}", row ${row.number}, column type`;
    const [, edge, of] = /^(begin|end)_(group|repeat)$/.exec(type.name) ?? [];
    if (edge === 'end') {
      const group = open.pop();
      if (group?.type.name !== `begin_${of}`)
        throw new UnreadableFile(
          `${place}: this ends a ${of}, but ${group ? `row ${group.row.number} began another` : 'none is open'}.`,
        );
      continue;
    }
    const node: FormNode = { row, type, children: [] };
    (open.at(-1)?.children ?? top).push(node);
    count += 1;
    if (count > limits.questions * 2)
      throw new UnreadableFile(`${place}: the form has more than ${limits.questions * 2} rows.`);
    if (edge === 'begin') open.push(node);
    if (open.length > limits.nesting)
      throw new UnreadableFile(`${place}: more than ${limits.nesting} groups in each other.`);
  }
  const last = open.at(-1);
  if (last)
    throw new UnreadableFile(
      `Sheet "${last.row.sheet}", row ${last.row.number}, column type: this group or repeat is never ended.`,
    );
  return top;
};
