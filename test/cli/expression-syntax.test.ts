import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseSurveyJsExpression } from '../../src/cli/import-survey/expression/surveyjs-expression.ts';
import { parseXPath } from '../../src/cli/import-survey/expression/xpath.ts';
import { inBrackets } from './survey-in-words.ts';

const deep = `${'('.repeat(200)}1${')'.repeat(200)}`;

describe('an expression of an XLSForm', () => {
  const wrong: readonly (readonly [text: string, message: RegExp])[] = [
    ['', /empty at column 1/],
    ['${a} =', /Something is missing at column 7/],
    ['${a} = = 1', /"=" is not expected at column 8/],
    ["${a} = 'x", /not closed by a quote; it begins at column 8/],
    ["selected(${a}, 'x'", /"\)" is missing for the "\(" of column 9: there is the end at column 19/],
    ['(${a} = 1', /"\)" is missing for the "\(" of column 1/],
    ['${a} = 1)', /"\)" is not expected at column 9/],
    ['and ${a}', /"and" has nothing before it at column 1/],
    ['${a} ${b}', /"b" is not expected at column 6/],
    ['${a = 1', /"\$" begins nothing that is known at column 1/],
    ['../a = 1', /is not expected at column 3/],
    ['${a} ; 1', /";" begins nothing/],
    [deep, /More than 60 levels in each other at column/],
    [`${'1+'.repeat(2100)}1`, /at most 4000 characters; this one goes on at column 4001/],
  ];
  for (const [text, message] of wrong)
    test(`is refused with its column: ${text.slice(0, 40)}`, () =>
      assert.throws(() => parseXPath(text), message));

  const right: readonly (readonly [text: string, tree: string])[] = [
    ["${a} = 'x'", '({a} = "x")'],
    ["${ a }!='x'", '({a} != "x")'],
    ['${a} = “x”', '({a} = "x")'],
    ['${a} = "it\'s"', `({a} = "it's")`],
    ['1 < 2 and 3 <= 4 or 5 > 6', '(((1 < 2) and (3 <= 4)) or (5 > 6))'],
    ["${a} = 'x' or ${b} = 'y' or ${c} = 'z'", '(({a} = "x") or ({b} = "y") or ({c} = "z"))'],
    ["(${a} = 'x' or ${b} = 'y') and ${c} = 'z'", '((({a} = "x") or ({b} = "y")) and ({c} = "z"))'],
    ['${a} + ${b} * 2 - 1 >= 10', '((({a} + ({b} * 2)) - 1) >= 10)'],
    ['${a} div 2 mod 3', '(({a} / 2) mod 3)'],
    ['- ${a} + 1', '((0 - {a}) + 1)'],
    ['. >= .5 and . < 10', '((. >= 0.5) and (. < 10))'],
    ['not(selected(${a}, "x"))', 'not(selected({a}, "x"))'],
    ['count-selected(${a})-1', '(count-selected({a}) - 1)'],
    ["jr:choice-name(${a}, '${a}')", 'jr:choice-name({a}, "${a}")'],
    ['region = ${region} and district_2 = 1', '((region = {region}) and (district_2 = 1))'],
    ['if(${a} > 1, 2, 3) = 2', '(if(({a} > 1), 2, 3) = 2)'],
    ['true() and 1 = 1', '(true() and (1 = 1))'],
    ['${a}=1\n  and\t${b}=2', '(({a} = 1) and ({b} = 2))'],
  ];
  for (const [text, tree] of right)
    test(`is read: ${text}`, () => assert.equal(inBrackets(parseXPath(text)), tree));
});

describe('an expression of SurveyJS', () => {
  const wrong: readonly (readonly [text: string, message: RegExp])[] = [
    ['  ', /empty at column 1/],
    ['{a} = ', /Something is missing at column 7/],
    ['{a} = [1, 2', /"\]" is missing for the "\[" of column 7: there is the end at column 12/],
    ["{a} = 'x\\'", /not closed by a quote; it begins at column 7/],
    ['{a} = 1 2', /"2" is not expected at column 9/],
    ['{a = 1', /"\{" begins nothing that is known at column 1/],
    [`${'!'.repeat(100)}{a}`, /levels in each other/],
  ];
  for (const [text, message] of wrong)
    test(`is refused with its column: ${text.slice(0, 40)}`, () =>
      assert.throws(() => parseSurveyJsExpression(text), message));

  const right: readonly (readonly [text: string, tree: string])[] = [
    ['{a} = 1', '({a} = 1)'],
    ['{a} == 1', '({a} = 1)'],
    ['{a} equal 1', '({a} = 1)'],
    ['{a} <> 1', '({a} != 1)'],
    ['{a} notequal 1', '({a} != 1)'],
    ['{a} greater 1', '({a} > 1)'],
    ['{a} greaterOrEqual 1', '({a} >= 1)'],
    ['{a} less 1', '({a} < 1)'],
    ['{a} lessorequal 1', '({a} <= 1)'],
    ['{a} empty', 'empty({a})'],
    ['{a} notempty and {b} = 1', '(not(empty({a})) and ({b} = 1))'],
    ["{a} contains 'x'", '({a} contains "x")'],
    ["{a} *= 'x'", '({a} contains "x")'],
    ["{a} notcontains 'x'", '({a} notcontains "x")'],
    ["{a} anyof ['x', 'y']", '({a} anyof ["x", "y"])'],
    ['{a} allof [1,2]', '({a} allof [1, 2])'],
    ['{a} noneof []', '({a} noneof [])'],
    ['{a} = 1 && {b} = 2 || {c} = 3', '((({a} = 1) and ({b} = 2)) or ({c} = 3))'],
    ['!({a} = 1)', 'not(({a} = 1))'],
    ['not {a} = 1', 'not(({a} = 1))'],
    ['{a} = yes', '({a} = "yes")'],
    ['{a} = true', '({a} = true)'],
    ['{a} != undefined', '({a} != "")'],
    ["{a} = 'it\\'s'", `({a} = "it's")`],
    ['{a} + {b} * 2 ^ 3 > 4', '(({a} + ({b} * (2 power 3))) > 4)'],
    ['{a} % 2 = -1', '(({a} mod 2) = (0 - 1))'],
    ["iif({a} > 1, 'x', 'y')", 'if(({a} > 1), "x", "y")'],
    ['{panel.a b} = 1', '({panel.a b} = 1)'],
    ['{#a} = 1', '({a} = 1)'],
  ];
  for (const [text, tree] of right)
    test(`is read: ${text}`, () => assert.equal(inBrackets(parseSurveyJsExpression(text)), tree));
});
