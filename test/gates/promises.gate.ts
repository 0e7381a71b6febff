import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { at } from '../../.config/lib/paths.ts';
import { promises } from '../support/promises.ts';
import { everyState, openStage, type Stage } from '../support/stage.ts';

const told = promises(readFileSync(at('src/elements/tier-badge/tier-badge.ts'), 'utf8'));

describe('what the comment of a widget promises to vendors', () => {
  let stage: Stage;
  let states: string[] = [];
  let handles: { parts: string[]; slots: string[] } = { parts: [], slots: [] };
  before(async () => {
    stage = await openStage();
    await stage.page.evaluate(() => void scene.hasten());
    await stage.show(everyState('en', 'light'));
    await stage.page.evaluate(() => scene.use());
    await stage.page.evaluate(() => scene.reload('/stale-'));
    await stage.page.evaluate(() => scene.settle());
    const found = await stage.page.evaluate(() => ({
      states: scene.states().flat(),
      handles: scene.handles(),
    }));
    states = [...new Set(found.states)];
    handles = found.handles;
  });
  after(() => stage.close());

  it('is kept: every part that it names is drawn in some state', () => {
    assert.ok(told.csspart.length > 15);
    assert.deepEqual(
      told.csspart.filter((part) => !handles.parts.includes(part)),
      [],
    );
  });

  it('is whole: every part that is drawn is named', () => {
    assert.deepEqual(
      handles.parts.filter((part) => !told.csspart.includes(part)),
      [],
    );
  });

  it('names the slots that are there, and those alone', () => {
    assert.deepEqual(handles.slots.sort(), told.slot.sort());
  });

  it('names the states that it comes to, and those alone', () => {
    assert.deepEqual(states.sort(), told.cssstate.sort());
  });

  it('names the events, and the figures are these', () => {
    assert.deepEqual(told.fires.sort(), ['laurel-error', 'laurel-load', 'laurel-navigate']);
    console.log(
      `gate promises: ${told.csspart.length} parts, ${told.slot.length} slots, ${told.cssstate.length} states, all as documented`,
    );
  });

  it('would be found broken by a part that nobody draws', () => {
    const { csspart } = promises(' * @csspart card - A card.\n * @csspart never - Nothing.\n');
    assert.deepEqual(
      csspart.filter((part) => !handles.parts.includes(part)),
      ['never'],
    );
  });
});
