import { expect } from '@open-wc/testing';
import { LaurelNavigateEvent } from '../../../src/index.ts';
import { queryAllByRole, spokenText, queryParts, visibleText, getByRole } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import { campaignOf, ReferralFormPage, share, words } from './referral-form-page.ts';

const sharing = async (more: object = {}): Promise<ReferralFormPage> =>
  new ReferralFormPage(campaignOf({ share: { ...share, ...more } })).mount();

const linkField = (page: ReferralFormPage): HTMLInputElement => {
  const field = page.field(words.link);
  if (!(field instanceof HTMLInputElement)) throw new Error('It is no line of text');
  return field;
};

/** What the mail draft would say, by its address. */
const draft = (page: ReferralFormPage): URLSearchParams => {
  const { protocol, pathname, search } = new URL(
    getByRole(page.card, 'link', words.mail).getAttribute('href') ?? '',
  );
  expect(protocol).to.equal('mailto:');
  expect(pathname, 'nobody’s address is known').to.equal('');
  return new URLSearchParams(search);
};

/** Another clipboard, and another way to share, until the test is over. */
const given = (name: 'clipboard' | 'share', value: unknown): void =>
  void Object.defineProperty(navigator, name, { value, configurable: true });

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(navigator, 'share');
});

describe('a link that can’t be shared as it should', () => {
  for (const link of ['javascript:alert(1)', 'data:text/html,x', 'http://evil.example/r']) {
    it(`is not shown when it is unsafe: ${link}`, async () => {
      const page = await sharing({ link });
      expect(visibleText(page.card)).to.contain(words.unsafeLink);
      expect(visibleText(page.card)).not.to.contain(link);
      expect(queryAllByRole(page.card, 'button')).to.deep.equal([]);
      expect(queryAllByRole(page.card, 'link')).to.deep.equal([]);
    });
  }

  it('is selected where the clipboard is denied, and says so', async () => {
    given('clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    const page = await sharing();
    page.press(words.copy);
    await until(() => expect(spokenText(page.form)).to.contain(words.copyByHand));
    expect(page.has(words.copied)).to.equal(false);
    const field = linkField(page);
    expect(field.selectionEnd).to.equal(field.value.length);
    expect(field.selectionStart).to.equal(0);
  });

  it('is selected where the browser has no clipboard at all', async () => {
    given('clipboard', undefined);
    const page = await sharing();
    page.press(words.copy);
    await until(() => expect(spokenText(page.form)).to.contain(words.copyByHand));
  });
});

describe('a link to share', () => {
  it('is copied whole, and says so to eyes and ears', async () => {
    const copied: string[] = [];
    given('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const page = await sharing();
    expect(linkField(page).value).to.equal('northpeak.example/r/tekin-7Q4K');
    expect(linkField(page).readOnly).to.equal(true);
    page.press(words.copy);
    await until(() => getByRole(page.card, 'button', words.copied));
    expect(copied).to.deep.equal([share.link]);
    expect(queryAllByRole(page.form, 'status').map(spokenText)).to.contain(words.copied);
  });

  it('says its code for the phone, and nothing of a code where there is none', async () => {
    expect(visibleText((await sharing()).card)).to.contain('Or the code 7Q4K, said on the phone.');
    expect(visibleText((await sharing({ code: undefined })).card)).not.to.contain('Or the code');
  });

  it('goes alone where the vendor has no text for it', async () => {
    const page = await sharing({ texts: [] });
    expect(page.root.querySelector('textarea, select')).to.equal(null);
    expect(draft(page).get('body')).to.equal(share.link);
    expect(draft(page).has('subject')).to.equal(false);
  });

  it('opens a mail draft with text, link and subject', async () => {
    const page = await sharing();
    expect(draft(page).get('subject')).to.equal('Northpeak');
    expect(draft(page).get('body')).to.equal(`We plan routes with Northpeak.\n\n${share.link}`);
  });

  it('stands in the mail once where the text has it already', async () => {
    const page = await sharing({ texts: [{ text: `See ${share.link} for it.` }] });
    expect(draft(page).get('body')).to.equal(`See ${share.link} for it.`);
  });

  it('goes with the text that is chosen, and with what is changed in it', async () => {
    const page = await sharing();
    page.type(words.text, 'In my own words & more.');
    await until(() => expect(draft(page).get('body')).to.equal(`In my own words & more.\n\n${share.link}`));
    const choice = page.root.querySelector('select');
    if (!choice) throw new Error('There is no choice');
    expect(choice.ariaLabel).to.equal(words.whichText);
    expect([...choice.options].map(({ text }) => text.trim())).to.deep.equal(['Text 1', 'Text 2']);
    choice.value = '1';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => expect(page.field(words.text).value).to.equal('Worth a look for your cold chain.'));
    expect(draft(page).get('body')).to.match(/^Worth a look for your cold chain\./);
    expect(draft(page).has('subject')).to.equal(false);
  });

  it('offers no choice of one text, and tells what the text must say', async () => {
    const page = await sharing({
      texts: share.texts.slice(0, 1),
      disclosure: 'Says that you receive something.',
    });
    expect(page.root.querySelector('select')).to.equal(null);
    expect(visibleText(page.card)).to.contain('Says that you receive something.');
  });

  it('tells the page before a mail draft opens, and lets it be', async () => {
    const page = await sharing();
    const purposes: string[] = [];
    page.form.addEventListener('laurel-navigate', (event) => {
      if (event instanceof LaurelNavigateEvent) purposes.push(event.purpose);
      event.preventDefault();
    });
    getByRole(page.card, 'link', words.mail).click();
    expect(purposes).to.deep.equal(['mail']);
  });

  it('is handed to the device where that can share, and only there', async () => {
    expect((await sharing()).has(words.shareIt)).to.equal('share' in navigator);
    const shared: unknown[] = [];
    given('share', async (what: unknown) => {
      shared.push(what);
      throw new DOMException('given up', 'AbortError');
    });
    const page = await sharing();
    page.press(words.shareIt);
    expect(shared).to.deep.equal([{ text: 'We plan routes with Northpeak.', url: share.link }]);
  });
});

describe('the QR code of a link', () => {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const files: { name: string; file: Blob }[] = [];
  beforeEach(() => {
    files.length = 0;
    let last = new Blob();
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) last = file;
      return 'blob:nothing';
    };
    HTMLAnchorElement.prototype.click = function () {
      files.push({ name: this.download, file: last });
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  it('says so where the link is too long for any', async () => {
    const page = await sharing({ link: `${share.link}?${'x'.repeat(4_000)}` });
    page.press(words.qr);
    await page.shows(words.qrTooLong);
    expect(page.has(/Save as/)).to.equal(false);
  });

  it('comes when it is asked for, and goes again', async () => {
    const page = await sharing();
    expect(page.root.querySelector('[part~=qr-code]')).to.equal(null);
    page.press(words.qr);
    await until(() => expect(queryParts(page.form, 'qr-code')).to.have.length(1));
    const code = page.root.querySelector('[part~=qr-code] [role=img]');
    expect(code?.getAttribute('aria-label')).to.equal(`QR code of ${share.link}`);
    expect(getByRole(page.card, 'button', words.qr).ariaExpanded).to.equal('true');
    page.press(words.qr);
    await until(() => expect(queryParts(page.form, 'qr-code')).to.deep.equal([]));
  });

  it('is saved as a drawing and as a picture that are the same code', async () => {
    const page = await sharing();
    page.press(words.qr);
    await until(() => page.press('Save as SVG'));
    const drawn = page.root.querySelector('[part~=qr-code] path')?.getAttribute('d') ?? '';
    expect(drawn.length).to.be.above(500);
    expect(files[0]?.name).to.equal('northpeak.example-qr.svg');
    expect(await files[0]?.file.text()).to.contain(drawn);
    page.press('Save as PNG');
    await until(() => expect(files).to.have.length(2));
    expect([files[1]?.name, files[1]?.file.type]).to.deep.equal(['northpeak.example-qr.png', 'image/png']);
    const picture = await createImageBitmap(files[1]?.file ?? new Blob());
    const modules = Number(
      page.root.querySelector('[part~=qr-code] svg')?.getAttribute('viewBox')?.split(' ')[2],
    );
    expect(picture.width).to.equal(modules * 16);
  });
});
