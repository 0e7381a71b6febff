import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { configureLaurel } from '../../src/index.ts';
import type { ScenarioName } from '../../src/mock/index.ts';
import { clickOn } from '../support/click.ts';
import { FakeBackend } from '../support/fake-backend.ts';
import { dialogOf } from '../support/lifecycle-cases.ts';
import { appendToPage, getByTag } from '../support/mount.ts';
import { allElements, hasState, queryParts, visibleText } from '../support/queries.ts';
import { until } from '../support/until.ts';

// A page may move a widget into a frame of its own, or into a window that floats above others: into another document.

const widgets = [
  { tag: 'laurel-tier-badge', scenario: 'silver', whole: 'Gold', spanish: /Plata/ },
  {
    tag: 'laurel-perk-list',
    scenario: 'perks-earner',
    whole: 'Security posture check',
    spanish: /Canjear|Solicitar/,
  },
  { tag: 'laurel-referral-form', scenario: 'referrals', whole: 'Delta Soğuk Zincir', spanish: /Recomiende/ },
  { tag: 'laurel-survey', scenario: 'survey', whole: 'How do you plan capacity', spanish: /capacidad/ },
  { tag: 'laurel-leaderboard', scenario: 'board', whole: '412th', spanish: /de 1240|de 1\.240/ },
] as const satisfies readonly { tag: string; scenario: ScenarioName; whole: string; spanish: RegExp }[];

/** The body of an empty document in a frame of the page. */
const openFrame = async (): Promise<HTMLElement> => {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '600';
  frame.srcdoc = '<!doctype html><title>Frame</title>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  appendToPage(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no document');
  return frame.contentDocument.body;
};

const windows: Window[] = [];

/** The body of an empty document in a window of its own. */
const openWindow = (): Promise<HTMLElement> => {
  const opened = window.open('', '', 'width=900,height=600');
  if (!opened) throw new Error('The browser opened no window');
  windows.push(opened);
  // What is empty is drawn by the rules of old pages.
  opened.document.write('<!doctype html><title>Window</title>');
  opened.document.close();
  return Promise.resolve(opened.document.body);
};

const places = [
  { where: 'a frame', open: openFrame },
  { where: 'a window', open: openWindow },
] as const;

const mount = async (tag: (typeof widgets)[number]['tag'], scenario: ScenarioName): Promise<HTMLElement> => {
  const { endpoint } = new FakeBackend(scenario);
  const page = appendToPage(
    `<laurel-program endpoint="${endpoint}"><div><${tag}></${tag}></div></laurel-program>`,
  );
  page.style.inlineSize = '640px';
  await until(() => hasState(getByTag(page, tag), 'ready'));
  return page;
};

/** All that the browser computes for each element of a widget, in order. */
const computedStyles = (widget: Element): ReadonlyMap<string, string>[] =>
  [widget, ...allElements(widget)].map((element) => {
    const view = element.ownerDocument.defaultView;
    if (!view) throw new Error('It is nowhere to be seen');
    const style = view.getComputedStyle(element);
    return new Map([...style].map((name) => [name, style.getPropertyValue(name)]));
  });

/** Where an element stands on its page is another matter. */
const place = /^(inset-.*|top|bottom|left|right)$/;

/** How something moves is another matter in a window: the runner lets only its own page and its frames stand still. */
const motion = /^(transition|animation)/;

const expectSameLook = (widget: Element, before: readonly ReadonlyMap<string, string>[]): void => {
  const stands = widget.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const now = computedStyles(widget);
  expect(now.length, 'elements').to.equal(before.length);
  const differences = now.flatMap((style, at) =>
    [...style]
      .filter(([name]) => !place.test(name) && (stands || !motion.test(name)))
      .filter(([name, value]) => before[at]?.get(name) !== value)
      .map(([name, value]) => `${at} ${name}: ${before[at]?.get(name)} -> ${value}`),
  );
  expect(differences.slice(0, 10)).to.deep.equal([]);
};

for (const { where, open } of places)
  describe(`a widget in another document, that of ${where}`, () => {
    // What moves on its way has no look to compare.
    before(() => emulateMedia({ reducedMotion: 'reduce' }));
    after(() => emulateMedia({ reducedMotion: 'no-preference' }));
    afterEach(() => {
      for (const opened of windows.splice(0)) opened.close();
    });

    for (const { tag, scenario, whole, spanish } of widgets)
      it(`${tag} looks the same there and after coming back, and goes on there`, async () => {
        const page = await mount(tag, scenario);
        const widget = getByTag(page, tag);
        const home = page.parentElement ?? document.body;
        await until(() => expect(visibleText(widget)).to.contain(whole));
        const before = computedStyles(widget);
        const text = visibleText(widget);
        const there = await open();

        there.append(page);
        await until(() => expectSameLook(widget, before));
        expect(widget.ownerDocument).to.equal(there.ownerDocument);
        there.lang = 'es';
        await until(() => expect(visibleText(widget)).to.match(spanish));
        there.removeAttribute('lang');
        await until(() => expect(visibleText(widget)).to.equal(text));
        await until(() => expectSameLook(widget, before));

        home.append(page);
        await until(() => expectSameLook(widget, before));
        expect(hasState(widget, 'ready')).to.equal(true);
      });

    it('gives their styles to parts that are first opened there', async () => {
      const page = await mount('laurel-perk-list', 'perks-earner');
      const list = getByTag(page, 'laurel-perk-list');
      (await open()).append(page);
      await until(() => hasState(list, 'ready'));
      clickOn(list, 'Request a day');
      await until(() => expect(dialogOf(list)).to.not.equal(null));
      const [dialog] = queryParts(list, 'dialog');
      await until(() => expect(dialog && getComputedStyle(dialog).display).to.equal('flex'));
    });

    it('may be made here and first shown there, in the program of the page', async () => {
      configureLaurel({ endpoint: new FakeBackend('silver').endpoint, credentials: 'same-origin' });
      const here = document.createElement('laurel-tier-badge');
      appendToPage(here);
      const there = document.createElement('laurel-tier-badge');
      (await open()).append(there);
      for (const badge of [here, there]) badge.style.inlineSize = '640px';
      await until(() => expect(visibleText(there)).to.contain('Silver'));
      await until(() => expectSameLook(there, computedStyles(here)));
    });

    it('goes with what holds it, and comes back to a page whole', async () => {
      const page = await mount('laurel-tier-badge', 'silver');
      const badge = getByTag(page, 'laurel-tier-badge');
      const there = await open();
      const home = page.parentElement ?? document.body;
      there.append(page);
      await until(() => expect(visibleText(badge)).to.contain('Gold'));
      for (const opened of windows.splice(0)) opened.close();
      home.append(page);
      await until(() => expect(visibleText(badge)).to.contain('Gold'));
      expect(getComputedStyle(badge.shadowRoot?.querySelector('.card') ?? badge).display).not.to.equal(
        'inline',
      );
    });
  });
