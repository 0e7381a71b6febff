import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { xssTexts, xssUrls, isHarmless } from '../support/xss-payloads.ts';
import { hostileBackend, hostileEndpoint } from '../support/hostile-backend.ts';
import {
  isFixedByContract,
  isUrl,
  stringsIn,
  withStrings,
  type StringLocation,
} from '../support/replace-strings.ts';
import { openGateBrowser, type WidgetSetup, type GateBrowser } from '../support/gate-browser.ts';
import { stateCases, interactionCases } from '../support/state-cases.ts';
import type { RouteAnswers, AnsweredCase } from '../support/widget-cases.ts';
import { widgets } from '../support/widgets.ts';

const texts = ({ answers }: AnsweredCase): StringLocation[] =>
  stringsIn(answers).filter((spot) => !isFixedByContract(spot) && !isUrl(spot));

const long = process.env['LAUREL_LONG'] === '1';

/** Each alone; in the short form texts that decide nothing eight at a time, since each of them was in the run before, too. */
const batchesOf = (spots: readonly StringLocation[]): StringLocation[][] => {
  const isAlone = (spot: StringLocation): boolean => long || isFixedByContract(spot) || isUrl(spot);
  const others = spots.filter((spot) => !isAlone(spot));
  const eights = Array.from({ length: Math.ceil(others.length / 8) }, (_, at) =>
    others.slice(8 * at, 8 * at + 8),
  );
  return [...spots.filter(isAlone).map((spot) => [spot]), ...eights];
};
const evils = [...xssUrls, ...xssTexts];

for (const [place, widget] of widgets.entries())
  describe(`what a backend writes into ${widget.tag}`, () => {
    const told = widget.answeredCases();
    const setup = ({ answers, ...situation }: AnsweredCase, poisoned: unknown = answers): WidgetSetup => ({
      ...situation,
      tag: widget.tag,
      sources: poisoned as RouteAnswers,
      tries: poisoned !== answers,
    });
    let stage: GateBrowser;
    const innocent = new Set<string>();
    let fields = 0;
    let rendered = 0;
    let deeds = 0;

    const drawn = async (setups: readonly WidgetSetup[], look?: (text: string[], index: number) => void) => {
      const kinds = new Set<string>();
      const addresses = new Set<string>();
      // Of dialogs, each of which takes the page, only some at a time.
      const many = setups.some((one) => one.interactions?.length) ? 30 : 60;
      for (let from = 0; from < setups.length; from += many) {
        // Laid out each fourth time, and no dialogs: what is added is found in what nobody sees, too.
        const hidden = !look && (many < 60 || (from / many) % 4 > 0);
        await stage.page.evaluate((isHidden) => scene.hide(isHidden), hidden);
        await stage.show(setups.slice(from, from + many));
        deeds += await stage.page.evaluate(() => scene.use());
        await stage.page.evaluate(() => scene.settle());
        const found = await stage.page.evaluate(() => scene.elements());
        for (const kind of found.kinds) kinds.add(kind);
        for (const address of found.addresses) addresses.add(address);
        if (look) look(await stage.page.evaluate(() => scene.seen()), from);
        await stage.page.evaluate(() => scene.clear());
      }
      rendered += setups.length;
      return { kinds, addresses };
    };

    const isSafe = async ({ kinds, addresses }: Awaited<ReturnType<typeof drawn>>): Promise<void> => {
      assert.deepEqual(await stage.page.evaluate(() => scene.pwned), []);
      assert.deepEqual(await stage.page.evaluate(() => scene.errors), []);
      assert.deepEqual(
        [...kinds].filter((kind) => !innocent.has(kind)),
        [],
        'an element or attribute of a stranger',
      );
      for (const address of addresses) assert.ok(isHarmless(address, stage.origin), address);
      assert.deepEqual(stage.foreignRequests, []);
    };

    before(async () => {
      stage = await openGateBrowser({ answer: hostileBackend });
      await stage.page.evaluate(() => void scene.hasten());
      const { tag } = widget;
      const refused = ['role-required', 'forbidden', 'unavailable', 'contract-2', 'signed-out'].map(
        (name): WidgetSetup => ({ tag, endpoint: `/loyalty/${name}` }),
      );
      // What somebody does needs the shape that it was told for.
      const usualOnes = told.flatMap((one) =>
        one.interactions
          ? [setup(one)]
          : widget.shapes.flatMap((attributes) => [
              setup({ ...one, attributes: { ...one.attributes, ...attributes } }),
              setup({ ...one, attributes: { ...attributes, ...one.attributes } }),
            ]),
      );
      const refusals = widget.refused.map(({ situation }): WidgetSetup => ({ tag, ...situation }));
      const setups = [
        ...usualOnes,
        ...refused,
        ...stateCases(widget, 'en', 'light'),
        ...interactionCases(widget, 'en', 'light'),
      ];
      for (const kind of (await drawn([...setups, ...refusals])).kinds) innocent.add(kind);
      // On its way: gone before the others are looked at.
      innocent.add('ol[aria-busy]');
      // A text that says itself in which language it is.
      innocent.add('span[lang]');
      // A choice that was left out, and says so.
      innocent.add('fieldset[aria-describedby]');
    });
    after(() => stage.close());

    it('is drawn with live links and pictures when it is innocent', () => {
      for (const kind of widget.allowedElements) assert.ok(innocent.has(kind), kind);
      for (const kind of ['script', 'style', 'iframe', 'form[action]', 'svg[onload]'])
        assert.ok(!innocent.has(kind), kind);
    });

    it(`runs nothing and adds nothing with one of ${xssTexts.length} texts in all fields`, async () => {
      assert.ok(xssTexts.length >= 40);
      const setups = xssTexts.flatMap((evil, n) =>
        told
          // A dialog takes the page, and its own time: each meets fewer of them.
          .filter(
            ({ interactions }, index) => (index + n) % (interactions?.length ? (long ? 12 : 24) : 4) === 0,
          )
          .map((one) => {
            fields += texts(one).length;
            return setup(
              one,
              withStrings(one.answers, texts(one), () => evil),
            );
          }),
      );
      await isSafe(await drawn(setups));
    });

    it('runs nothing and adds nothing with one of them in any single field, dates and kinds too', async () => {
      const known = new Set<string>();
      const setups = told.flatMap((one) => {
        const spots = stringsIn(one.answers)
          // An answer under another id is none; ids are poisoned together with all else.
          .filter(({ path }) => !one.interactions || path.at(-1) !== 'id')
          .filter(({ path }) => !known.has(path.join()) && known.add(path.join()));
        return batchesOf(spots).map((portion) => {
          fields += portion.length;
          const evil = xssTexts[fields % xssTexts.length] ?? '';
          return setup(
            one,
            withStrings(one.answers, portion, () => evil),
          );
        });
      });
      await isSafe(await drawn(setups));
    });

    it('is shown as the text that it is', async () => {
      const evils = xssTexts.filter((text) => /^[\x20-\x7e]+$/.test(text) && !/\s\s/.test(text));
      const setups = evils.map((name) => setup(widget.named(name)));
      await drawn(setups, (seen, from) =>
        seen.forEach((text, i) => {
          const name = evils[from + i] ?? '';
          assert.equal(text, widget.reads?.(name) ?? name);
        }),
      );
    });

    it(`makes no live link of ${xssUrls.length} evil addresses in any address field`, async () => {
      assert.ok(xssUrls.length >= 60);
      // The fewest situations that have all address fields between them.
      const known = new Set<string>();
      const withUrls = told.filter(({ answers }) => {
        const fresh = stringsIn(answers).filter((spot) => isUrl(spot) && !known.has(spot.path.join()));
        for (const { path } of fresh) known.add(path.join());
        return fresh.length > 0;
      });
      // In the short form a field meets every fourth of them, several of each kind: all go through one function, and a field
      // that does not ask it lets any of them through.
      const shareOf = ({ interactions: steps }: AnsweredCase): number => (long ? 1 : steps ? 10 : 4);
      const setups = xssUrls.flatMap((url, n) =>
        withUrls
          .filter((one, index) => (index + n) % shareOf(one) === 0)
          .map((one) => {
            const spots = stringsIn(one.answers).filter(isUrl);
            fields += spots.length;
            return setup(
              one,
              withStrings(one.answers, spots, () => url),
            );
          }),
      );
      const found = await drawn(setups);
      await isSafe(found);
      // A mail to nobody is one of Laurel's own: what was evil stands in its text.
      for (const address of [...found.addresses].filter((one) => !one.startsWith('mailto:?')))
        assert.equal(new URL(address, stage.origin).origin, stage.origin, address);
    });

    it('makes no live link of a person to ask in a problem', async () => {
      // What is said of a problem is the same in every widget: in the short form each meets a fourth of them.
      const met = evils.filter((_, n) => long || n % 4 === place % 4);
      const setups = met.map((evil): WidgetSetup => {
        const ask = { name: evil, href: evil };
        const body = { status: 403, code: 'role_required', title: evil, requestId: evil, ask };
        return { tag: widget.tag, endpoint: hostileEndpoint({ method: 'GET', status: 403, body }) };
      });
      await isSafe(await drawn(setups));
    });

    it('runs nothing and adds nothing with what a refused write says', async () => {
      const setups = widget.refused.flatMap(
        ({ situation, method = 'POST' as const, status, problem }, index) =>
          evils
            // A form takes its time to be filled in: each is refused with some of them, and all with LAUREL_LONG=1.
            .filter((_, n) => long || n % (4 * widget.refused.length) === index)
            .map((evil): WidgetSetup => {
              const body = problem(evil);
              fields += stringsIn(body).length;
              return { ...situation, tag: widget.tag, endpoint: hostileEndpoint({ method, status, body }) };
            }),
      );
      await isSafe(await drawn(setups));
    });

    it('would be caught if it were markup', async () => {
      await stage.page.evaluate(() => {
        document
          .querySelector('main')
          ?.append(document.createRange().createContextualFragment('<img src=x onerror=pwned(1)>'));
      });
      await stage.page.waitForFunction(() => scene.pwned.length > 0);
      assert.ok(
        !isHarmless('javascript:pwned(1)', stage.origin) && !isHarmless('data:text/html,x', stage.origin),
      );
      console.log(
        `gate xss: ${widget.tag}: ${xssTexts.length} texts, ${xssUrls.length} addresses, ${fields} poisoned fields in ${rendered} widgets, ${deeds} deeds, nothing ran`,
      );
    });
  });
