import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { at } from '../../.config/lib/paths.ts';
import { docTags } from '../support/doc-tags.ts';
import { caseBatches } from '../support/state-cases.ts';
import { openGateBrowser, type GateBrowser } from '../support/gate-browser.ts';
import { widgets } from '../support/widgets.ts';

describe('what the comment of a widget promises to vendors', () => {
  let stage: GateBrowser;
  before(async () => {
    stage = await openGateBrowser();
    await stage.page.evaluate(() => void scene.hasten());
  });
  after(() => stage.close());

  for (const widget of widgets) {
    const told = docTags(readFileSync(at(widget.source), 'utf8'));

    describe(widget.tag, () => {
      let drawn: Record<'states' | 'parts' | 'slots', string[]> = { states: [], parts: [], slots: [] };
      before(async () => {
        const [states, parts, slots] = [new Set<string>(), new Set<string>(), new Set<string>()];
        for (const portion of caseBatches(widget, 'en', 'light')) {
          await stage.show(portion);
          for (const used of [false, true]) {
            if (used) await stage.page.evaluate(() => scene.use());
            await stage.page.evaluate(() => scene.reload('/stale~'));
            await stage.page.evaluate(() => scene.settle());
            const found = await stage.page.evaluate(() => ({
              states: scene.states().flat(),
              ...scene.handles(),
            }));
            for (const state of found.states) states.add(state);
            for (const part of found.parts) parts.add(part);
            for (const slot of found.slots) slots.add(slot);
          }
          await stage.page.evaluate(() => scene.clear());
        }
        drawn = { states: [...states], parts: [...parts], slots: [...slots] };
      });

      it('is kept: every part that it names is drawn in some state', () => {
        assert.ok(told.csspart.length > 15);
        assert.deepEqual(
          told.csspart.filter((part) => !drawn.parts.includes(part)),
          [],
        );
      });

      it('is whole: every part that is drawn is named', () => {
        assert.deepEqual(
          drawn.parts.filter((part) => !told.csspart.includes(part)),
          [],
        );
      });

      it('names the slots that are there, and those alone', () => {
        assert.deepEqual(drawn.slots.sort(), told.slot.sort());
      });

      it('names the states that it comes to, and those alone', () => {
        assert.deepEqual(drawn.states.sort(), told.cssstate.sort());
      });

      it('names the events, and the figures are these', () => {
        assert.deepEqual(told.fires.sort(), [...widget.events].sort());
        console.log(
          `gate promises: ${widget.tag}: ${told.csspart.length} parts, ${told.slot.length} slots, ${told.cssstate.length} states, all as documented`,
        );
      });

      it('would be found broken by a part that nobody draws', () => {
        const { csspart } = docTags(' * @csspart card - A card.\n * @csspart never - Nothing.\n');
        assert.deepEqual(
          csspart.filter((part) => !drawn.parts.includes(part)),
          ['never'],
        );
      });
    });
  }
});
