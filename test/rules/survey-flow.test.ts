import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseReply } from '../../src/client/http/parse-reply.ts';
import type { ConditionClause, SurveyAnswers, SurveyQuestion } from '../../src/contract/survey-questions.ts';
import type { Survey } from '../../src/contract/surveys.ts';
import { surveyRoute } from '../../src/contract/compiled/index.ts';
import { validateAnswer, validateAnswers } from '../../src/rules/survey-validation.ts';
import { createSurveyFlow, toggleChoice } from '../../src/rules/survey-flow.ts';
import {
  answersToSend,
  firstUnansweredIndex,
  nextVisibleIndex,
  surveyProgress,
} from '../../src/rules/survey-progress.ts';
import { computeSurveyState, updateSurveyState, type SurveyState } from '../../src/rules/survey-state.ts';
import { sessions, surveys } from '../support/arbitrary-survey.ts';

const runs = { numRuns: 3_500 };

const answersIn = (session: readonly (readonly [string, SurveyAnswers[string]])[]): SurveyAnswers =>
  Object.fromEntries(session);

const stateOf = (questions: Survey['questions'], answers: SurveyAnswers): SurveyState =>
  computeSurveyState(createSurveyFlow({ questions }), answers);
/** Which of the questions are asked with these answers. */
const askedOf = (questions: Survey['questions'], answers: SurveyAnswers): readonly boolean[] =>
  stateOf(questions, answers).visibility;

const question = (id: string, rest: Partial<SurveyQuestion> = {}): SurveyQuestion => ({
  id,
  kind: 'single',
  title: id,
  options: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
    { value: 'none', label: 'None', alone: true },
    { value: 'other', label: 'Another', open: true },
  ],
  ...rest,
});
const onlyIf = (id: string, ...is: string[]): Pick<SurveyQuestion, 'showIf'> => ({
  showIf: { any: [{ all: [{ question: id, is }] }] },
});

describe('what is asked', () => {
  test('looks back alone: a condition on itself, on a later one or on none is never met', () => {
    const questions = [
      question('self', onlyIf('self', 'yes')),
      question('early', onlyIf('late', 'yes')),
      question('late'),
      question('lost', onlyIf('nobody', 'yes')),
    ];
    assert.deepEqual(askedOf(questions, { self: 'yes', late: 'yes', nobody: 'yes' }), [
      false,
      false,
      true,
      false,
    ]);
  });

  test('does not follow from the answer to what is hidden', () => {
    const questions = [question('a'), question('b', onlyIf('a', 'yes')), question('c', onlyIf('b', 'yes'))];
    assert.deepEqual(askedOf(questions, { a: 'yes', b: 'yes' }), [true, true, true]);
    assert.deepEqual(askedOf(questions, { a: 'no', b: 'yes' }), [true, false, false]);
  });

  test('takes "and" within a group and "or" between groups', () => {
    const both = {
      all: [
        { question: 'a', is: ['yes'] },
        { question: 'b', min: 7 },
      ],
    };
    const questions = [
      question('a'),
      question('b', { kind: 'nps' }),
      question('c', { showIf: { any: [both, { all: [{ question: 'a', isNot: ['yes', 'no'] }] }] } }),
    ];
    const asks = (answers: SurveyAnswers): boolean | undefined => askedOf(questions, answers)[2];
    assert.equal(asks({ a: 'yes', b: '6' }), false);
    assert.equal(asks({ a: 'yes', b: '10' }), true);
    assert.equal(asks({ a: 'none' }), true);
    assert.equal(asks({}), true, 'nothing was chosen, so none of these');
  });

  test('follows from one row of a matrix by its name, and without it from all of them', () => {
    const matrix: SurveyQuestion = {
      ...question('m', { kind: 'matrix' }),
      lines: ['price', 'speed'].map((value) => ({ value, label: value })),
    };
    const asks = (clause: ConditionClause, m: SurveyAnswers[string]): boolean | undefined =>
      askedOf([matrix, question('why', { showIf: { any: [{ all: [clause] }] } })], { m })[1];
    const price = { question: 'm', line: 'price', is: ['no'] };
    assert.equal(asks(price, { speed: 'no' }), false);
    assert.equal(asks(price, { price: 'no', speed: 'yes' }), true);
    assert.equal(asks({ ...price, line: 'gone' }, { price: 'no' }), false);
    assert.equal(asks({ question: 'm', line: 'price', isNot: ['no'] }, { speed: 'yes' }), true);
    assert.equal(asks({ question: 'm', line: 'price', isNot: ['no'] }, { price: 'yes', speed: 'no' }), true);
    const any = { question: 'm', is: ['no'] };
    assert.equal(asks(any, { speed: 'no' }), false);
    assert.equal(asks(any, { speed: 'no', price: 'no' }), true);
  });

  test('is always asked without a group', () => {
    assert.deepEqual(askedOf([question('a', { showIf: { any: [] } })], {}), [true]);
  });

  test('is neither asked nor skipped where its condition can’t be read: it is unreadable as a whole', async () => {
    const clause = { question: 'a', is: ['yes'] };
    const conditions: unknown[] = [
      'yes',
      { any: 'yes' },
      { all: [clause] },
      { any: [clause] },
      { any: [{ all: [clause], not: [clause] }] },
      { any: [{ all: [{ ...clause, is: 'yes' }] }] },
      { any: [{ all: [{ ...clause, is: [7] }] }] },
      { any: [{ all: [{ question: 'a', equals: 'yes' }] }] },
      { any: [{ all: [{ ...clause, unless: 'no' }] }] },
      { any: [{ all: [{ question: 'a', min: ['3'] }] }] },
      { any: [{ all: [clause] }, { all: [null] }] },
    ];
    for (const showIf of conditions) {
      const body = { title: 'T', questions: [question('a'), { ...question('b'), showIf }] };
      const { data, skipped } = await parseReply(surveyRoute, structuredClone(body));
      assert.deepEqual([data.questions[1], skipped], [null, ['$.questions[1]']], JSON.stringify(showIf));
    }
  });

  test('is the same after each answer as if it were found anew', () => {
    fc.assert(
      fc.property(surveys, sessions, (questions, session) => {
        let answers: SurveyAnswers = {};
        let state = stateOf(questions, answers);
        for (const [id, answer] of session) {
          answers = { ...answers, [id]: answer };
          state = updateSurveyState(state, answers, id);
          assert.deepEqual(state.visibility, askedOf(questions, answers));
        }
      }),
      runs,
    );
  });
});

describe('every way through a survey', () => {
  test('ends, forward and back, through the same questions', () => {
    fc.assert(
      fc.property(surveys, sessions, (questions, session) => {
        const asked = askedOf(questions, answersIn(session));
        const walk = (from: number, step: 1 | -1): number[] => {
          const places: number[] = [];
          for (
            let at = nextVisibleIndex(asked, from, step);
            at !== undefined;
            at = nextVisibleIndex(asked, at, step)
          ) {
            places.push(at);
            assert.ok(places.length <= questions.length);
          }
          return places;
        };
        assert.deepEqual(walk(questions.length, -1).toReversed(), walk(-1, 1));
      }),
      runs,
    );
  });

  test('loses no answer: what is hidden comes back with what it was answered', () => {
    fc.assert(
      fc.property(surveys, sessions, sessions, (questions, first, then) => {
        const answers = answersIn(first);
        const before = answersToSend(stateOf(questions, answers));
        const meanwhile = { ...answers, ...answersIn(then) };
        answersToSend(stateOf(questions, meanwhile));
        const back = { ...meanwhile, ...answers };
        for (const [id] of then) if (!Object.hasOwn(answers, id)) delete back[id];
        assert.deepEqual(answersToSend(stateOf(questions, back)), before);
      }),
      runs,
    );
  });
});

describe('what is sent', () => {
  test('is what is asked and nothing else, and asks the same again', () => {
    fc.assert(
      fc.property(surveys, sessions, (questions, session) => {
        const state = stateOf(questions, answersIn(session));
        const sent = answersToSend(state);
        for (const id of Object.keys(sent)) {
          const place = state.flow.indexById.get(id.replace(/\.other$/, ''));
          assert.ok(place !== undefined && state.visibility[place]);
        }
        assert.deepEqual(askedOf(questions, sent), state.visibility);
        assert.deepEqual(answersToSend(stateOf(questions, sent)), sent);
      }),
      runs,
    );
  });

  test('has the text of an open choice only while that is chosen', () => {
    const send = (answers: SurveyAnswers): SurveyAnswers => answersToSend(stateOf([question('a')], answers));
    assert.deepEqual(send({ a: 'other', 'a.other': 'By ship' }), { a: 'other', 'a.other': 'By ship' });
    assert.deepEqual(send({ a: 'yes', 'a.other': 'By ship' }), { a: 'yes' });
  });
});

describe('progress', () => {
  test('counts what is asked, is whole exactly when nothing is open, and never more than there is', () => {
    fc.assert(
      fc.property(surveys, sessions, (questions, session) => {
        const state = stateOf(questions, answersIn(session));
        const { done, total } = surveyProgress(state);
        assert.ok(done >= 0 && done <= total && total <= questions.length);
        assert.equal(done === total, firstUnansweredIndex(state) === undefined);
      }),
      runs,
    );
  });

  test('grows by one with each open question that is answered, whatever that opens', () => {
    fc.assert(
      fc.property(surveys, sessions, (questions, session) => {
        const answers = answersIn(session);
        const state = stateOf(questions, answers);
        const open = firstUnansweredIndex(state);
        const id = open === undefined ? undefined : questions[open]?.id;
        if (id === undefined) return;
        const after = surveyProgress(stateOf(questions, { ...answers, [id]: '2' }));
        const unread = state.flow.dependents.get(id) === undefined;
        if (unread) assert.equal(after.done, surveyProgress(state).done + 1);
        assert.ok(after.done >= 1);
      }),
      runs,
    );
  });
});

describe('several choices', () => {
  const several = question('a', { kind: 'multiple' });

  test('stand in the vendor’s order; one that stands alone excludes the others and is excluded by them', () => {
    assert.deepEqual(toggleChoice(several, ['no'], 'yes'), ['yes', 'no']);
    assert.deepEqual(toggleChoice(several, ['yes', 'no'], 'none'), ['none']);
    assert.deepEqual(toggleChoice(several, ['none'], 'no'), ['no']);
    assert.deepEqual(toggleChoice(several, ['yes', 'no'], 'yes'), ['no']);
  });

  test('can always be sent, by whatever presses they came about', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('yes', 'no', 'none')), (presses) => {
        const chosen = presses.reduce<string[]>((before, value) => toggleChoice(several, before, value), []);
        assert.equal(validateAnswer(several, { a: chosen }), undefined);
      }),
      runs,
    );
  });
});

describe('a fault', () => {
  const table: readonly (readonly [
    string,
    Partial<SurveyQuestion>,
    SurveyAnswers[string] | undefined,
    string | undefined,
  ])[] = [
    ['nothing, if it need not be answered', {}, undefined, undefined],
    ['nothing, if it must', { required: true }, undefined, 'required'],
    ['only space', { required: true, kind: 'text' }, '  ', 'required'],
    ['an option', {}, 'yes', undefined],
    ['another one than was offered', {}, 'maybe', 'not_an_option'],
    ['two of one', {}, ['yes', 'no'], 'not_an_option'],
    ['an open choice without its text', {}, 'other', 'required'],
    ['one twice', { kind: 'multiple' }, ['yes', 'yes'], 'not_an_option'],
    ['none and another', { kind: 'multiple' }, ['none', 'yes'], 'not_an_option'],
    ['too few', { kind: 'multiple', constraints: { min: 2 } }, ['yes'], 'too_few'],
    ['none, where two are wanted', { kind: 'multiple', constraints: { min: 2 } }, ['none'], undefined],
    ['too many', { kind: 'multiple', constraints: { max: 1 } }, ['yes', 'no'], 'too_many'],
    ['beyond ten', { kind: 'nps' }, '11', 'not_an_option'],
    ['zero of ten', { kind: 'nps' }, '0', undefined],
    ['half a point', { kind: 'scale' }, '2.5', 'not_an_option'],
    ['the end of its scale', { kind: 'scale', constraints: { min: 1, max: 7 } }, '7', undefined],
    ['a rating of none', { kind: 'rating' }, '0', 'not_an_option'],
    ['part of an order', { kind: 'ranking' }, ['yes', 'no'], 'incomplete'],
    ['the first two of an order', { kind: 'ranking', constraints: { max: 2 } }, ['yes', 'no'], undefined],
    ['a word for a number', { kind: 'number' }, 'twelve', 'not_a_number'],
    ['too large a number', { kind: 'number', constraints: { max: 10 } }, '12', 'too_big'],
    ['a day that is none', { kind: 'date' }, '2026-02-30', 'not_a_date'],
    ['a kind of next year', { kind: 'hologram' }, 'yes', 'unreadable'],
  ];
  for (const [about, rest, answer, fault] of table) {
    test(about, () => {
      const answers = answer === undefined ? {} : { a: answer };
      assert.equal(validateAnswer(question('a', rest), answers), fault);
    });
  }

  test('of a matrix: each line must be answered where it is required, and with what was offered', () => {
    const lines = [
      { value: 'speed', label: 'Speed' },
      { value: 'price', label: 'Price' },
    ];
    const matrix = question('a', { kind: 'matrix', lines, required: true });
    assert.equal(validateAnswer(matrix, { a: { speed: 'yes' } }), 'incomplete');
    assert.equal(validateAnswer(matrix, { a: { speed: 'yes', price: 'no' } }), undefined);
    assert.equal(validateAnswer(matrix, { a: { speed: 'maybe', price: 'no' } }), 'not_an_option');
    assert.equal(validateAnswer(matrix, { a: { toast: 'yes' } }), 'not_an_option');
  });

  test('is found in whatever is sent, and hidden questions have none', () => {
    fc.assert(
      fc.property(surveys, sessions, (questions, session) => {
        const state = stateOf(questions, answersIn(session));
        for (const id of validateAnswers(state).keys())
          assert.equal(state.visibility[state.flow.indexById.get(id) ?? -1], true);
      }),
      runs,
    );
  });
});
