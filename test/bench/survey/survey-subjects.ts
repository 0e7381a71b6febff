import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { at } from '../../../.config/lib/paths.ts';
import type { Survey } from '../../../src/contract/index.ts';
import { bundle } from '../bundle.ts';
import { surveyOfSize, surveyJsModel } from './survey-data.ts';

/** One way to ask the same questions, as the files of one page. */
export interface SurveySubject {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
}

const read = (file: string): string => readFileSync(at('test/bench/survey', file), 'utf8');

const pageOf = (script: string, parts: readonly string[] = [], head = ''): string =>
  `<!doctype html><html lang="en" data-parts="${parts.join(' ')}"><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width"><title>bench</title>${head}<body>` +
  `<script type="module" src="/${script}"></script>`;

const bundled = async (script: string): Promise<{ name: string; code: string }[]> => bundle(read(script));

const handMade = (survey: Survey): SurveySubject => ({
  name: 'floor',
  files: new Map([
    ['/', pageOf('floor.js')],
    ['/floor.js', read('floor.js')],
    ['/survey.json', JSON.stringify(survey)],
  ]),
});

/** The parts that Start loads; the rest of what is on demand no answer of this survey needs. */
const runnerFiles = /^(response-form|survey-validation|outbox-registry)/;

const laurel = async (name: string, survey: Survey): Promise<SurveySubject> => {
  const chunks = await bundled('laurel.js');
  const parts = chunks.map((chunk) => chunk.name).filter((part) => runnerFiles.test(part));
  return {
    name,
    files: new Map([
      ['/', pageOf('page.js', parts)],
      ...chunks.map(({ name: file, code }): [string, string] => [`/${file}`, code]),
      ['/loyalty/surveys/next', JSON.stringify(survey)],
    ]),
  };
};

const surveyJs = async (survey: Survey): Promise<SurveySubject> => {
  const chunks = await bundled('rival.js');
  const styles = createRequire(import.meta.url).resolve('survey-core/survey-core.min.css');
  return {
    name: 'SurveyJS 2.5.38',
    files: new Map([
      ['/', pageOf('page.js', [], '<link rel="stylesheet" href="/rival.css">')],
      ...chunks.map(({ name, code }): [string, string] => [`/${name}`, code]),
      ['/rival.css', readFileSync(styles, 'utf8')],
      ['/survey.json', JSON.stringify(surveyJsModel(survey))],
    ]),
  };
};

/** The same `count` questions by hand, by Laurel without and with drafts on a server, and by SurveyJS. */
export const subjectsOf = async (count: number): Promise<SurveySubject[]> => {
  const survey = surveyOfSize(count);
  return [
    handMade(survey),
    await laurel('Laurel', survey),
    await laurel('Laurel, saving each answer', { ...survey, anonymous: false }),
    await surveyJs(survey),
  ];
};
