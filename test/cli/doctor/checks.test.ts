import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { filesBelow } from '../../../.config/lib/files.ts';
import { at } from '../../../.config/lib/paths.ts';
import { allChecks } from '../../../src/cli/doctor/checks/all-checks.ts';
import { allRouteIds } from '../../../src/cli/doctor/contract-routes.ts';
import { routesOf, widgetNeeds } from '../../../src/cli/doctor/widgets.ts';

describe('the table of checks', () => {
  test('has more than 150 checks, each with an id of its own, and words that end', () => {
    console.log(`${allChecks.length} checks`);
    assert.ok(allChecks.length > 150);
    assert.equal(new Set(allChecks.map(({ id }) => id)).size, allChecks.length);
    for (const { id, title, cost, remedy } of allChecks) {
      assert.match(id, /^[a-z]+\/[a-z0-9-]+$/);
      assert.doesNotMatch(title, /\.$/, id);
      assert.match(cost, /[.”]$/, id);
      assert.match(remedy, /[.}]$/, id);
      assert.doesNotMatch(remedy, /\n/, id);
    }
  });

  test('has no check that no probe makes', () => {
    const code = filesBelow('src/cli/doctor')
      .filter((file) => !file.includes('/checks/'))
      .map((file) => readFileSync(at(file), 'utf8'))
      .join('\n');
    const isMade = (id: string): boolean => {
      const [area = '', name = ''] = id.split('/');
      const table =
        { reach: 'reachChecks', null: 'nullChecks', pages: 'pageChecks' }[area] ??
        `${area.replace(/s$/, '')}(s)?Checks`;
      return new RegExp(`${table}(\\.${name}\\b|\\[\\s*'${name}'\\s*\\])`).test(code);
    };
    const unmade = allChecks.filter(({ id, area }) => area !== 'feeds' && !isMade(id)).map(({ id }) => id);
    assert.deepEqual(unmade, []);
  });

  test('links to headings that are there', () => {
    for (const docs of new Set(allChecks.map((check) => check.docs))) {
      const [file = '', anchor = ''] = docs.split('#');
      const headings = [...readFileSync(at(`docs/${file}`), 'utf8').matchAll(/^#+ (.+)$/gm)].map(
        ([, heading = '']) =>
          heading
            .toLowerCase()
            .replaceAll(' ', '-')
            .replace(/[^\w-]/g, ''),
      );
      assert.ok(headings.includes(anchor), docs);
    }
  });

  test('every route but the session is asked for by a widget', () => {
    const asked = new Set(widgetNeeds.flatMap(routesOf));
    assert.deepEqual(
      allRouteIds.filter((id) => !asked.has(id)),
      ['session'],
    );
  });
});
