import { readFileSync } from 'node:fs';
import { at } from '../../../.config/lib/paths.ts';
import { bundlePage } from '../consumers/bundlers.ts';
import type { ConsumerProject } from '../consumers/consumer-project.ts';
import type { SurveySubject } from '../survey/survey-subjects.ts';

const read = (file: string): string => readFileSync(at('test/bench/board', file), 'utf8');
const page = (head: string): string =>
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  `<title>bench</title><body>${head}`;

/** The same board by hand, and by Laurel. */
export const boardSubjects = async (project: ConsumerProject): Promise<SurveySubject[]> => {
  const { files, head } = await bundlePage('esbuild', { project: project.folder, script: read('laurel.js') });
  return [
    {
      name: 'floor',
      files: new Map([
        ['/', page('<script type="module" src="/floor.js"></script>')],
        ['/floor.js', read('floor.js')],
      ]),
    },
    { name: 'Laurel', files: new Map([['/', page(head)], ...files]) },
  ];
};
