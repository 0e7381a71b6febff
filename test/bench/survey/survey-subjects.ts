import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { at } from '../../../.config/lib/paths.ts';
import type { Survey } from '../../../src/contract/index.ts';
import { bundlePage, type PageBundle } from '../consumers/bundlers.ts';
import type { ConsumerProject } from '../consumers/consumer-project.ts';
import { packageVersions } from '../package-versions.ts';
import { surveyOfSize, surveyJsModel } from './survey-data.ts';

/** One way to ask the same questions, as the files of one page. */
export interface SurveySubject {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
}

const file = (name: string): string => at('test/bench/survey', name);
const read = (name: string): string => readFileSync(file(name), 'utf8');

const pageOf = (head: string, parts: readonly string[] = []): string =>
  `<!doctype html><html lang="en" data-parts="${parts.join(' ')}"><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width"><title>bench</title><body>${head}`;

const handMade = (survey: Survey): SurveySubject => ({
  name: 'floor',
  files: new Map([
    ['/', pageOf('<script type="module" src="/floor.js"></script>')],
    ['/floor.js', read('floor.js')],
    ['/survey.json', JSON.stringify(survey)],
  ]),
});

/** Everything that it could load on demand is loaded before the clock starts, as the code of the others is. */
const laurel = (name: string, { files, head }: PageBundle, survey: Survey): SurveySubject => ({
  name,
  files: new Map([
    [
      '/',
      pageOf(
        head,
        [...files.keys()].filter((path) => !head.includes(path)),
      ),
    ],
    ...files,
    ['/loyalty/surveys/next', JSON.stringify(survey)],
  ]),
});

const surveyJs = ({ files, head }: PageBundle, survey: Survey): SurveySubject => {
  const styles = createRequire(import.meta.url).resolve('survey-core/survey-core.min.css');
  return {
    name: `SurveyJS ${packageVersions()['survey-core']}`,
    files: new Map([
      ['/', pageOf(`<link rel="stylesheet" href="/rival.css">${head}`)],
      ...files,
      ['/rival.css', readFileSync(styles, 'utf8')],
      ['/survey.json', JSON.stringify(surveyJsModel(survey))],
    ]),
  };
};

/** How many questions → the ways to ask them: by hand, by Laurel without and with drafts on a server, and by SurveyJS. */
export const surveySubjects = async ({
  folder,
}: ConsumerProject): Promise<(count: number) => SurveySubject[]> => {
  const ours = await bundlePage('esbuild', { project: folder, script: read('laurel.js') });
  const rival = await bundlePage('esbuild', {
    project: folder,
    script: `import ${JSON.stringify(file('rival.js'))};`,
  });
  return (count) => {
    const survey = surveyOfSize(count);
    return [
      handMade(survey),
      laurel('Laurel', ours, survey),
      laurel('Laurel, saving each answer', ours, { ...survey, anonymous: false }),
      surveyJs(rival, survey),
    ];
  };
};
