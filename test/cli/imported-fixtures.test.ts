import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at } from '../../.config/lib/paths.ts';
import { importFile } from '../../src/cli/import-survey/import-file.ts';
import type { ImportedSurvey } from '../../src/cli/import-survey/imported-survey.ts';
import { coverageText } from '../../src/cli/import-survey/report-text.ts';
import { surveyFaults } from '../../src/cli/import-survey/verify-survey.ts';
import { conditionText, findingLines, questionOf } from './survey-in-words.ts';

const load = (file: string, language = ''): ImportedSurvey =>
  importFile(at('test/cli/fixtures', file), { id: '', language });

/** Id and condition of each question that has one. */
const conditions = ({ survey }: ImportedSurvey): string[] =>
  survey.questions.flatMap((question) =>
    question?.showIf ? [`${question.id}: ${conditionText(question.showIf)}`] : [],
  );

const lost = (imported: ImportedSurvey): string[] =>
  findingLines(imported).filter((line) => !line.startsWith('changed'));

const changed = (imported: ImportedSurvey): string[] =>
  findingLines(imported).filter((line) => line.startsWith('changed'));

describe('a field visit, an XLSForm with cascading selects, a table and a repeated group', () => {
  const visit = load('field-visit/field-visit.xlsx');

  test('says what was lost, the lost conditions first', () => {
    assert.deepEqual(lost(visit), [
      `condition | survey, row 32, relevant | \${shelf_photo} != '' | kept, and asked without this condition: it reads "shelf_photo", which was dropped`,
      `condition | survey, row 43, relevant | \${impression} <= 2 or today() > '2026-12-01' | kept, and asked without this condition: it asks for the day or time of answering, which is known only then`,
      'dropped | survey, row 12, type | geopoint position | the question is left out: a survey takes no places on a map',
      'dropped | survey, row 31, type | image shelf_photo | the question is left out: a survey takes no files',
      `dropped | survey, row 10, constraint | . <= today() and . >= date('2026-01-01') | checked in part: it asks for the day or time of answering, which is known only then`,
      'dropped | survey, row 27, constraint | . <= ${width} | not checked: it compares with another answer',
    ]);
    assert.deepEqual(changed(visit), [
      'changed | survey, row 2, type | start | not asked: the server knows who answers, and when',
      'changed | survey, row 3, type | username | not asked: the server knows who answers, and when',
      'changed | survey, row 16, appearance | multiline | looks as Laurel draws it',
      'changed | survey, row 18, parameters | randomize | the options keep the order of the list',
      'changed | survey, row 35 | Machine | written out 3 times',
      'changed | survey, row 37, appearance | likert | one choice of several: its options have words of their own',
      'changed | survey, row 26, constraint | . > 0 and . <= 40 | the limit 0 itself is allowed',
      'changed | settings, row 2, submission_url | submission_url | left out: it is for another program',
    ]);
    assert.equal(
      coverageText(visit.report),
      '28 of 30 questions, 16 of 18 conditions, 9 of 11 checks and calculations: 89 %',
    );
  });

  test('asks the questions under their conditions, those of their groups with them', () => {
    assert.deepEqual(conditions(visit), [
      'district: region answered true',
      'store: district answered true',
      'state: store answered true',
      'closed_why: store answered true & state is closed|moved',
      'staff: store answered true & state is open',
      'services: store answered true & state is open',
      'repairs: store answered true & services is repair isNot none',
      'shelf: store answered true & state is open',
      'shelf_why: store answered true & shelf.shelf_clean is no / store answered true & shelf.shelf_full is no / store answered true & shelf.shelf_priced is no',
      'width: store answered true',
      'facings: store answered true',
      'share_note: store answered true & share answered true & not share max 0',
      'share_why: store answered true & share answered true & not share min 25 & state is open',
      'photo_remark: store answered true',
      ...[1, 2, 3].flatMap((n) => [
        `serial_${n}: machines min ${n}`,
        `works_${n}: machines min ${n}`,
        `fault_${n}: machines min ${n} & works_${n} is no`,
      ]),
    ]);
  });

  test('offers the options of a cascade by what was chosen before', () => {
    const offered = questionOf(visit, 'store').options?.map(
      ({ value, showIf }) => `${value}: ${conditionText(showIf)}`,
    );
    assert.deepEqual(offered, [
      'h1: region is north & district is harbour',
      'h2: region is north & district is harbour',
      'o1: region is north & district is oldtown',
      'v1: region is south & district is valley',
      'v2: region is south & district is valley',
    ]);
    assert.deepEqual(
      questionOf(visit, 'fitter').options?.map(({ label }) => label),
      ['Ana Duarte', 'Ben Okafor'],
    );
  });

  test('keeps kinds, limits, and the option that stands alone', () => {
    assert.deepEqual(questionOf(visit, 'closed_why').constraints, {
      message: 'Ten to 400 characters',
      minLength: 10,
      maxLength: 400,
    });
    assert.deepEqual(questionOf(visit, 'serial_1').constraints?.pattern, '[A-Z]{2}-[0-9]{6}');
    assert.equal(questionOf(visit, 'impression').kind, 'scale');
    assert.deepEqual(questionOf(visit, 'impression').ends, { min: 'Poor', max: 'Excellent' });
    assert.equal(questionOf(visit, 'staff').title, 'How many people work in {{store}} today?');
    const services = questionOf(visit, 'services');
    assert.equal(conditionText(services.requiredIf), 'state is open');
    assert.deepEqual(
      services.options?.map(({ value, alone, open }) => [value, alone ? 'alone' : open ? 'open' : '']),
      [
        ['repair', ''],
        ['delivery', ''],
        ['lessons', ''],
        ['none', 'alone'],
        ['other', 'open'],
      ],
    );
  });

  test('is the same survey from a folder of its sheets', () => {
    assert.deepEqual(load('field-visit').survey, visit.survey);
    assert.deepEqual(load('field-visit/survey.csv').survey, visit.survey);
  });
});

describe('the onboarding of a partner, an XLSForm in two languages', () => {
  const onboarding = load('partner-onboarding/partner-onboarding.xlsx');

  test('says what was lost, the lost conditions first', () => {
    assert.deepEqual(lost(onboarding), [
      'condition | survey, row 33, relevant | position(..) > 1 | kept, and asked without this condition: it asks for the number of a repeated group',
      'dropped | survey, row 28, type | audio voice | the question is left out: a survey takes no files',
      'dropped | survey, row 29 | references | left out with all its questions: how often it repeats is decided while it is answered',
      'dropped | survey, row 10, constraint | . >= 0 and . <= ${technicians} | checked in part: it compares with another answer',
      'dropped | survey, row 21, constraint | . mod 100 = 0 | not checked: it computes with the answer',
    ]);
    assert.equal(
      coverageText(onboarding.report),
      '21 of 23 questions, 16 of 17 conditions, 7 of 9 checks and calculations: 89 %',
    );
  });

  test('asks the questions under their conditions; a calculated text stands in those that read it', () => {
    assert.deepEqual(conditions(onboarding), [
      'tax_id: country is es|tr',
      'revenue: size isNot s',
      'certified: technicians min 1',
      'need_order: calculation min 2',
      'training_level: need is training',
      'training_topics: need is training',
      'training_from: need is training & training_level isNot basic',
      'leads_region: need is leads / need is marketing & size is l',
      'budget: need is marketing',
      'manager: size is l / technicians min 50',
      'self_service: not technicians min 50 & size isNot l is m & certified_share answered true & not certified_share min 0.5 / not technicians min 50 & size isNot l|m & certified_share answered true & not certified_share min 0.5',
      'logo: certified min 5',
      'call: manager is phone',
      'newsletter: terms is true',
    ]);
    assert.equal(
      questionOf(onboarding, 'needs_intro').title,
      'Choose what would help {{company_name}} most.',
    );
  });

  test('is in the language that is asked for; a text that is in another one names it', () => {
    const inSpanish = load('partner-onboarding', 'es');
    assert.equal(questionOf(inSpanish, 'company_name').title, 'Nombre de la empresa');
    assert.deepEqual(questionOf(inSpanish, 'remarks').title, { text: 'Anything else?', lang: 'en' });
    assert.throws(
      () => load('partner-onboarding', 'fr'),
      /not in "fr". It is in: English \(en\), Español \(es\)/,
    );
  });

  test('is the same survey from a folder of its sheets', () =>
    assert.deepEqual(load('partner-onboarding').survey, onboarding.survey));
});

describe('feedback on a product, a survey of SurveyJS that screens people out', () => {
  const feedback = load('product-feedback.json');

  test('says what was lost, the lost conditions first', () => {
    assert.deepEqual(lost(feedback), [
      'condition | question screenshot_why, visibleIf | {screenshot} notempty | kept, and asked without this condition: it reads "screenshot", which was dropped',
      'dropped | question modules, choicesOrder | random | left out: the options keep their order',
      'dropped | question screenshot | file screenshot | left out: a survey takes no files',
      'dropped | trigger 2 (setvalue) | {recommend} <= 6 | left out: a survey is not changed while it is answered',
      'dropped | calculated value today_text | today() | left out: it asks for the day or time of answering, which is known only then',
    ]);
    assert.equal(
      coverageText(feedback.report),
      '16 of 17 questions, 15 of 17 conditions, 3 of 4 checks and calculations: 89 %',
    );
  });

  test('asks the questions under their conditions, under ids without a dot', () => {
    assert.deepEqual(conditions(feedback), [
      'modules: uses isNot never',
      'best_module: calculation answered true & not calculation max 1 / modules is planning|stock',
      'mobile_why: modules is app.mobile',
      'setup_effort: uses answered true isNot never',
      'daily_effort: uses answered true isNot never',
      'effort_why: uses answered true isNot never & effort answered true & not effort min 4',
      'quality: uses answered true isNot never',
      'help_why: uses answered true isNot never & quality.help is 1 / uses answered true isNot never & quality.help is 2 & quality.speed is 1',
      'effort_shown_text: uses answered true isNot never & effort answered true',
      'recommend_why: recommend max 6',
      'mail: contact is true',
    ]);
  });

  test('ends in its ways: screened out at once, thanked by score, thanked', () => {
    assert.deepEqual(
      feedback.survey.endings?.map(
        (ending) => `${ending?.kind} ${ending?.title} | ${conditionText(ending?.showIf)}`,
      ),
      [
        'screened_out This survey is for people who use the product | uses is never',
        'completed Thank you, … | recommend min 9',
        'completed Thank you | always',
      ],
    );
  });

  test('is in the language that is asked for', () => {
    const inSpanish = load('product-feedback.json', 'es');
    assert.equal(inSpanish.survey.title, 'Opinión sobre el producto');
    assert.deepEqual(inSpanish.survey.purpose, { text: 'Shapes what we build next.', lang: 'en' });
    assert.throws(() => load('product-feedback.json', 'tr'), /The survey is not in "tr". It is in: en, es/);
  });
});

describe('a registration, a survey of SurveyJS with tables and a quiz', () => {
  const registration = load('event-registration.json');

  test('says what was lost, the lost conditions first', () => {
    assert.deepEqual(lost(registration), [
      `condition | question early, visibleIf | today() < '2027-01-31' | kept, and asked without this condition: it asks for the day or time of answering, which is known only then`,
      'dropped | question person, item last | isRequired | not checked: the lines of short texts are texts alone',
      'dropped | question team | column note | left out: a matrix has no cells of the type "comment" without options or numbers',
      'dropped | question guests | paneldynamic guests | left out: a survey has no rows or panels that people add',
      'dropped | question signature | signaturepad signature | left out: a survey takes no signatures',
      'dropped | question nights, validator 2 | {nights} <= {rooms} | not checked: it compares with another answer',
    ]);
    assert.equal(
      coverageText(registration.report),
      '19 of 22 questions, 14 of 15 conditions, 2 of 3 checks and calculations: 87 %',
    );
  });

  test('asks the questions under their conditions', () => {
    const twoDays = 'ticket is full|day';
    assert.deepEqual(conditions(registration), [
      'day: ticket is day',
      `sessions: ${twoDays}`,
      `order: ${twoDays} & sessions is keynote & sessions is api`,
      `track: ${twoDays}`,
      `api_question: ${twoDays} & sessions is api isNot services & mail answered true`,
      `team_people: ${twoDays} & ticket is full`,
      `team_lang: ${twoDays} & ticket is full`,
      `group_rate: ${twoDays} & calculation min 5`,
      'hotel: ticket is full & phone answered true',
      'nights: ticket is full & phone answered true & hotel is true',
      'arrival: ticket is full & phone answered true & hotel is true',
      'quiz_won: correctAnswerCount min 1 max 1',
    ]);
    assert.deepEqual(questionOf(registration, 'order').optionsFrom, {
      question: 'sessions',
      which: 'chosen',
    });
  });

  test('computes what the conditions read', () => {
    assert.deepEqual(registration.survey.calculations, [
      {
        id: 'calculation',
        operation: 'add',
        of: [{ question: 'team_people', line: 'sales' }, { question: 'team_people', line: 'tech' }, 0],
      },
      { id: 'correctAnswerCount', operation: 'add', of: [{ question: 'quiz', as: 'score' }] },
    ]);
  });
});

describe('every imported survey', () => {
  const files = ['field-visit', 'partner-onboarding', 'product-feedback.json', 'event-registration.json'];

  test('fits the contract, and reads nothing that is not there', () => {
    for (const file of files) assert.deepEqual(surveyFaults(load(file).survey), [], file);
  });

  test('is one of more than 60 questions in all', () => {
    const total = files.reduce((sum, file) => sum + load(file).report.countOf('questions').imported, 0);
    console.log(`${total} questions imported from ${files.length} files`);
    assert.ok(total > 60);
  });
});
