import { expect } from '@open-wc/testing';
import { appendToPage, getByTag, waitForState } from '../../support/mount.ts';

const inherited =
  'text-transform:uppercase;text-indent:3em;word-spacing:9px;letter-spacing:4px;text-shadow:1px 1px red';

const tags = [
  'laurel-tier-badge',
  'laurel-perk-list',
  'laurel-referral-form',
  'laurel-survey',
  'laurel-leaderboard',
] as const;

describe('what a page says about the text around a widget', () => {
  for (const tag of tags)
    it(`does not change the text inside ${tag}`, async () => {
      const page = appendToPage(`<laurel-program endpoint="demo:silver"><${tag}></${tag}></laurel-program>`);
      page.style.cssText = inherited;
      const element = getByTag(page, tag);
      await element.updateComplete;
      const inner = element.shadowRoot?.querySelector('.widget');
      if (!inner) throw new Error('It is not drawn');
      const { letterSpacing, textIndent, textShadow, textTransform, wordSpacing } = getComputedStyle(inner);
      expect([letterSpacing, textIndent, textShadow, textTransform, wordSpacing]).to.deep.equal([
        'normal',
        '0px',
        'none',
        'none',
        '0px',
      ]);
    });
});

describe('hidden', () => {
  for (const tag of [...tags, 'laurel-program'] as const)
    it(`hides ${tag}, and what is in it`, async () => {
      const page = appendToPage(
        '<laurel-program endpoint="demo:silver"><laurel-tier-badge></laurel-tier-badge><div></div></laurel-program>',
      );
      await waitForState(getByTag(page, 'laurel-tier-badge'), 'ready');
      const element = tag === 'laurel-program' ? getByTag(page, tag) : document.createElement(tag);
      if (tag !== 'laurel-program') getByTag(page, 'laurel-program').append(element);
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
      if (tag === 'laurel-program')
        expect(getByTag(page, 'laurel-tier-badge').checkVisibility()).to.equal(false);
      element.hidden = false;
      expect(getComputedStyle(element).display).not.to.equal('none');
    });
});
