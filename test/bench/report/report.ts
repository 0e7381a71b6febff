import { machineText } from '../measure/machine.ts';
import { aimTable } from './aims.ts';
import { badgeTables } from './badge-tables.ts';
import { listTables } from './list-tables.ts';
import { count, table } from './markdown-table.ts';
import type { Results } from './results.ts';
import { widgetTables } from './widget-tables.ts';

const entryTable = ({ entries }: Results): string =>
  table(
    ['npm entry with its dependencies, by esbuild', 'min B', 'gz B', 'on demand gz B'],
    entries.map(({ entry, gz, later, min }) => [entry, count(min), count(gz), count(later)]),
  );

const ownerTable = ({ owners }: Results): string =>
  table(
    ['badge at start, by esbuild', 'min B', 'gz B'],
    owners.map(({ gz, min, owner }) => [owner, count(min), count(gz)]),
  );

const heading = (text: string): string => `## ${text}`;

/** All figures as markdown. */
export const report = (results: Results): string => {
  const { badges, machine, widgets } = results;
  const runs = widgets.five.paints[0]?.runs ?? 0;
  const traced = badges.one.splits[0]?.runs ?? 0;
  return [
    `Measured on ${machineText(machine)}. Medians of ${runs} interleaved runs (p25–p75), ${traced} for traced ones.`,
    heading('Aims'),
    aimTable(results),
    heading('Five widgets on a page'),
    ...widgetTables(widgets),
    heading('Badges'),
    ...badgeTables(badges),
    heading('Long surveys and boards'),
    ...listTables(results),
    heading('Bytes'),
    entryTable(results),
    ownerTable(results),
  ].join('\n\n');
};
