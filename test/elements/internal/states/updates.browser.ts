import { expect } from '@open-wc/testing';
import '../../../../src/elements/tier-badge/define.ts';
import { ServedPage, session } from '../../../support/served-page.ts';

describe('a widget whose data are there', () => {
  it('is not drawn again when the session comes, which says nothing new about them', async () => {
    let answer = (_: object): void => undefined;
    const page = new ServedPage('laurel-tier-badge', {
      'GET /session': () => new Promise<object>((resolve) => (answer = resolve)),
      'GET /standing': { tier: { name: 'Gold' } },
    });
    await page.mount();
    let updates = 0;
    page.widget.addController({ hostUpdated: () => (updates += 1) });
    answer(session);
    await page.program.updateComplete;
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    expect(updates).to.equal(0);
  });
});
