import type { LayoutShift } from '../measure/layout-shift.ts';
import { floorName, kilobytes, of, ratio, spread } from './format.ts';
import { table } from './markdown-table.ts';
import type { PageResults, WidgetResults } from './results.ts';

/** Recalculated styles and layout, without paint: what the page's own counters say. */
export const styleAndLayout = ({ spread: figures }: PageResults['paints'][number]): number =>
  figures.style.median + figures.layout.median;

const paintTable = (
  head: string,
  { paints, loads, shifts }: PageResults & { readonly shifts: readonly LayoutShift[] },
): string => {
  const base = of(paints, floorName);
  return table(
    [
      head,
      'gz kB of code',
      'requests',
      'one after another',
      'painted ms',
      'to floor',
      'CPU ms',
      'to floor',
      'style + layout ms',
      'to floor',
      'layout shift',
    ],
    paints.map((paint) => {
      const { subject, spread: figures } = paint;
      const { gz, links, requests } = of(loads, subject);
      return [
        subject,
        kilobytes(gz),
        requests,
        links.length,
        spread(figures.wall),
        ratio(figures.wall.median, base.spread.wall.median),
        spread(figures.cpu),
        ratio(figures.cpu.median, base.spread.cpu.median),
        styleAndLayout(paint).toFixed(1),
        ratio(styleAndLayout(paint), styleAndLayout(base)),
        of(shifts, subject).shift.toFixed(3),
      ];
    }),
  );
};

const splitTable = ({ five: { splits } }: WidgetResults): string => {
  const base = of(splits, floorName).spread;
  return table(
    ['five widgets, traced', 'script ms', 'to floor', 'style, layout and paint ms', 'to floor', 'other ms'],
    splits.map(({ spread: parts, subject }) => [
      subject,
      spread(parts.script),
      ratio(parts.script.median, base.script.median),
      spread(parts['style and layout']),
      ratio(parts['style and layout'].median, base['style and layout'].median),
      spread(parts.other),
    ]),
  );
};

const aloneTable = ({ alone }: WidgetResults): string =>
  table(
    ['one widget on a page, by Vite', 'gz kB of code', 'requests', 'one after another'],
    alone.map(({ gz, links, requests, subject }) => [subject, kilobytes(gz), requests, links.length]),
  );

const aboutTable = ({ five, firstScreen }: WidgetResults): string =>
  table(
    ['page', 'what stands in it'],
    [
      ...five.subjects.map(({ about, name }) => [`five widgets, ${name}`, about]),
      ...firstScreen.subjects.map(({ about, name }) => [`first screen, ${name}`, about]),
    ],
  );

export const widgetTables = (results: WidgetResults): string[] => [
  aboutTable(results),
  paintTable('five widgets', results.five),
  splitTable(results),
  paintTable('first screen: badge and perks', results.firstScreen),
  aloneTable(results),
];
