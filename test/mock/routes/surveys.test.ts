import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { Survey, SurveyResponse, type SurveyAnswers } from '../../../src/contract/index.ts';
import { MockClient, problemOf } from '../mock-client.ts';

class SurveyMockClient extends MockClient {
  respond(answers: SurveyAnswers, key = 'a'): Promise<Response> {
    return this.write('/surveys/planning-check-2027/responses', { answers }, key);
  }

  async faults(answers: SurveyAnswers, key: string): Promise<string[]> {
    const { code, fieldErrors = [] } = await problemOf(await this.respond(answers, key));
    assert.equal(code, 'invalid_fields');
    return fieldErrors.map((error) => `${error.path} ${error.code}`);
  }
}

describe('a survey with logic in the mock kit', () => {
  it('is refused where an answer is missing, not asked, or not offered, and nothing is stored', async () => {
    const client = new SurveyMockClient('survey-logic');
    const answers = { plans: 'yes', tools: ['sheet'], sure: '2' };
    assert.deepEqual(await client.faults(answers, 'a'), ['answers.why required']);
    assert.deepEqual(await client.faults({ ...answers, sure: '3', most: 'sheet' }, 'b'), [
      'answers.most unknown_field',
    ]);
    assert.deepEqual(await client.faults({ ...answers, sure: '3', try: ['training', 'console'] }, 'c'), [
      'answers.try not_an_option',
    ]);
    assert.deepEqual(await client.faults({ plans: 'no', sure: '3' }, 'd'), ['answers.sure unknown_field']);
    assert.equal((await client.read(Survey, '/surveys/next')).response, undefined);
  });

  it('ends as the answers have it, in each language, then and on a later read', async () => {
    for (const [lang, title] of [
      ['en', 'Thank you for telling us'],
      ['es', 'Gracias por decírnoslo'],
      ['tr', 'Bildirdiğiniz için teşekkür ederiz'],
    ] as const) {
      const client = new SurveyMockClient('survey-logic', lang);
      const response = z.parse(SurveyResponse, await (await client.respond({ plans: 'no' })).json());
      assert.deepEqual([response.ending, response.answered], ['no-plans', 1]);
      const survey = await client.read(Survey, '/surveys/next');
      const ending = survey.endings?.find((one) => one?.id === survey.response?.ending);
      assert.equal(ending?.title, title);
    }
  });
});
