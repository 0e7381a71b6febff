import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Answers, Question } from '../../src/contract/question.ts';
import { answerFault, answerFaults } from '../../src/rules/survey-answer.ts';
import {
  askedAfter,
  askedOf,
  chosenAfter,
  flowOf,
  nextPlace,
  openPlace,
  progressOf,
  sentOf,
} from '../../src/rules/survey-flow.ts';
import { sessions, surveys } from '../support/arbitrary-survey.ts';

const runs = { numRuns: 3_500 };

const answersIn = (session: readonly (readonly [string, Answers[string]])[]): Answers =>
  Object.fromEntries(session);

const question = (id: string, rest: Partial<Question> = {}): Question => ({
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
const onlyIf = (id: string, ...is: string[]): Pick<Question, 'showIf'> => ({
  showIf: { any: [{ all: [{ question: id, is }] }] },
});

describe('what is asked', () => {
  test('looks back alone: a condition on itself, on a later one or on none is never met', () => {
    const flow = flowOf([
      question('self', onlyIf('self', 'yes')),
      question('early', onlyIf('late', 'yes')),
      question('late'),
      question('lost', onlyIf('nobody', 'yes')),
    ]);
    assert.deepEqual(askedOf(flow, { self: 'yes', late: 'yes', nobody: 'yes' }), [false, false, true, false]);
  });

  test('does not follow from the answer to what is hidden', () => {
    const flow = flowOf([
      question('a'),
      question('b', onlyIf('a', 'yes')),
      question('c', onlyIf('b', 'yes')),
    ]);
    assert.deepEqual(askedOf(flow, { a: 'yes', b: 'yes' }), [true, true, true]);
    assert.deepEqual(askedOf(flow, { a: 'no', b: 'yes' }), [true, false, false]);
  });

  test('takes "and" within a group and "or" between groups', () => {
    const both = {
      all: [
        { question: 'a', is: ['yes'] },
        { question: 'b', min: 7 },
      ],
    };
    const flow = flowOf([
      question('a'),
      question('b', { kind: 'nps' }),
      question('c', { showIf: { any: [both, { all: [{ question: 'a', isNot: ['yes', 'no'] }] }] } }),
    ]);
    const asks = (answers: Answers): boolean | undefined => askedOf(flow, answers)[2];
    assert.equal(asks({ a: 'yes', b: '6' }), false);
    assert.equal(asks({ a: 'yes', b: '10' }), true);
    assert.equal(asks({ a: 'none' }), true);
    assert.equal(asks({}), false);
  });

  test('is the same after each answer as if it were found anew', () => {
    fc.assert(
      fc.property(surveys, sessions, (questions, session) => {
        const flow = flowOf(questions);
        let answers: Answers = {};
        let asked = askedOf(flow, answers);
        for (const [id, answer] of session) {
          answers = { ...answers, [id]: answer };
          asked = [...askedAfter(flow, answers, asked, id)];
          assert.deepEqual(asked, askedOf(flow, answers));
        }
      }),
      runs,
    );
  });
});

describe('every way', () => {
  test('ends, forward and back, through the same questions', () => {
    fc.assert(
      fc.property(surveys, sessions, (questions, session) => {
        const asked = askedOf(flowOf(questions), answersIn(session));
        const walk = (from: number, step: 1 | -1): number[] => {
          const places: number[] = [];
          for (let at = nextPlace(asked, from, step); at !== undefined; at = nextPlace(asked, at, step)) {
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
        const flow = flowOf(questions);
        const answers = answersIn(first);
        const before = sentOf(flow, answers, askedOf(flow, answers));
        const meanwhile = { ...answers, ...answersIn(then) };
        sentOf(flow, meanwhile, askedOf(flow, meanwhile));
        const back = { ...meanwhile, ...answers };
        for (const [id] of then) if (!Object.hasOwn(answers, id)) delete back[id];
        assert.deepEqual(sentOf(flow, back, askedOf(flow, back)), before);
      }),
      runs,
    );
  });
});

describe('what is sent', () => {
  test('is what is asked and nothing else, and asks the same again', () => {
    fc.assert(
      fc.property(surveys, sessions, (questions, session) => {
        const flow = flowOf(questions);
        const answers = answersIn(session);
        const asked = askedOf(flow, answers);
        const sent = sentOf(flow, answers, asked);
        for (const id of Object.keys(sent)) {
          const place = flow.places.get(id.replace(/\.other$/, ''));
          assert.ok(place !== undefined && asked[place]);
        }
        assert.deepEqual(askedOf(flow, sent), asked);
        assert.deepEqual(sentOf(flow, sent, asked), sent);
      }),
      runs,
    );
  });

  test('has the text of an open choice only while that is chosen', () => {
    const flow = flowOf([question('a')]);
    const send = (answers: Answers): Answers => sentOf(flow, answers, askedOf(flow, answers));
    assert.deepEqual(send({ a: 'other', 'a.other': 'By ship' }), { a: 'other', 'a.other': 'By ship' });
    assert.deepEqual(send({ a: 'yes', 'a.other': 'By ship' }), { a: 'yes' });
  });
});

describe('progress', () => {
  test('counts what is asked, is whole exactly when nothing is open, and never more than there is', () => {
    fc.assert(
      fc.property(surveys, sessions, (questions, session) => {
        const flow = flowOf(questions);
        const answers = answersIn(session);
        const asked = askedOf(flow, answers);
        const { done, total } = progressOf(flow, answers, asked);
        assert.ok(done >= 0 && done <= total && total <= questions.length);
        assert.equal(done === total, openPlace(flow, answers, asked) === undefined);
      }),
      runs,
    );
  });

  test('grows by one with each open question that is answered, whatever that opens', () => {
    fc.assert(
      fc.property(surveys, sessions, (questions, session) => {
        const flow = flowOf(questions);
        const answers = answersIn(session);
        const asked = askedOf(flow, answers);
        const open = openPlace(flow, answers, asked);
        const id = open === undefined ? undefined : questions[open]?.id;
        if (id === undefined) return;
        const next = { ...answers, [id]: '2' };
        const after = progressOf(flow, next, askedOf(flow, next));
        const unread = flow.readers.get(id) === undefined;
        if (unread) assert.equal(after.done, progressOf(flow, answers, asked).done + 1);
        assert.ok(after.done >= 1);
      }),
      runs,
    );
  });
});

describe('several choices', () => {
  const several = question('a', { kind: 'multiple' });

  test('stand in the vendor’s order; one that stands alone excludes the others and is excluded by them', () => {
    assert.deepEqual(chosenAfter(several, ['no'], 'yes'), ['yes', 'no']);
    assert.deepEqual(chosenAfter(several, ['yes', 'no'], 'none'), ['none']);
    assert.deepEqual(chosenAfter(several, ['none'], 'no'), ['no']);
    assert.deepEqual(chosenAfter(several, ['yes', 'no'], 'yes'), ['no']);
  });

  test('can always be sent, by whatever presses they came about', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('yes', 'no', 'none')), (presses) => {
        const chosen = presses.reduce<string[]>((before, value) => chosenAfter(several, before, value), []);
        assert.equal(answerFault(several, { a: chosen }), undefined);
      }),
      runs,
    );
  });
});

describe('a fault', () => {
  const table: readonly (readonly [
    string,
    Partial<Question>,
    Answers[string] | undefined,
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
      assert.equal(answerFault(question('a', rest), answers), fault);
    });
  }

  test('of a matrix: each line must be answered where it is required, and with what was offered', () => {
    const lines = [
      { value: 'speed', label: 'Speed' },
      { value: 'price', label: 'Price' },
    ];
    const matrix = question('a', { kind: 'matrix', lines, required: true });
    assert.equal(answerFault(matrix, { a: { speed: 'yes' } }), 'incomplete');
    assert.equal(answerFault(matrix, { a: { speed: 'yes', price: 'no' } }), undefined);
    assert.equal(answerFault(matrix, { a: { speed: 'maybe', price: 'no' } }), 'not_an_option');
    assert.equal(answerFault(matrix, { a: { toast: 'yes' } }), 'not_an_option');
  });

  test('is found in whatever is sent, and hidden questions have none', () => {
    fc.assert(
      fc.property(surveys, sessions, (questions, session) => {
        const flow = flowOf(questions);
        const asked = askedOf(flow, answersIn(session));
        for (const id of answerFaults(flow, answersIn(session), asked).keys())
          assert.equal(asked[flow.places.get(id) ?? -1], true);
      }),
      runs,
    );
  });
});
