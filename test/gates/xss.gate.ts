import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Raw, Refusal, scenarios, setting, type Scenario } from '../../src/mock/index.ts';
import { evilTexts, evilUrls } from '../support/evil.ts';
import { isFixed, isUrl, stringsIn, withStrings, type Spot } from '../support/poison.ts';
import { openStage, variants, type Setup, type Stage } from '../support/stage.ts';

type Answers = Readonly<Record<string, unknown>>;

/** A standing with every field that any scenario fills, and its ladder and session. */
const answersOf = (scenario: Scenario): Answers | undefined => {
  const told = setting('en');
  const parts = {
    session: scenario.session?.(told),
    standing: scenario.standing?.(told),
    ladder: scenario.ladder?.(told),
  };
  const usable = Object.entries(parts).filter(([, part]) => part && !(part instanceof Refusal));
  return parts.standing instanceof Refusal
    ? undefined
    : Object.fromEntries(usable.map(([id, part]) => [id, part instanceof Raw ? part.body : part]));
};

const artwork = { url: '/a.png', silhouette: 'star', metal: 'gold', color: 'red' };
const rich = (answers: Answers): Answers => {
  const { standing } = answers;
  const { tier } = standing as { tier: object | null };
  return { ...answers, standing: { ...(standing as object), tier: tier && { ...tier, artwork } } };
};

const told = Object.values<Scenario>(scenarios).flatMap((scenario) => {
  const answers = answersOf(scenario);
  return answers ? [rich(answers)] : [];
});

const setup = (sources: Answers, index: number): Setup => ({
  sources,
  attributes: { variant: variants[index % 3] ?? 'card', ladder: index % 2 ? 'open' : '' },
});

/** What may stand in an address after `safeUrl`. */
const isHarmless = (address: string, origin: string): boolean => {
  const url = new URL(address, origin);
  if (url.username || url.password || url.hostname.includes('evil')) return false;
  return /^(https|mailto|tel):$/.test(url.protocol) || url.origin === origin || url.hostname === '127.0.0.1';
};

describe('what a backend writes', () => {
  let stage: Stage;
  const innocent = new Set<string>();
  let fields = 0;
  let rendered = 0;

  const drawn = async (setups: readonly Setup[], look?: (text: string[], index: number) => void) => {
    const found: Awaited<ReturnType<typeof scene.elements>> = [];
    for (let from = 0; from < setups.length; from += 60) {
      await stage.show(setups.slice(from, from + 60));
      await stage.page.evaluate(() => scene.use());
      await stage.page.evaluate(() => scene.settle());
      found.push(...(await stage.page.evaluate(() => scene.elements())));
      if (look) look(await stage.page.evaluate(() => scene.seen()), from);
      await stage.page.evaluate(() => scene.clear());
    }
    rendered += setups.length;
    return found;
  };

  const kinds = (elements: Awaited<ReturnType<typeof drawn>>): string[] =>
    elements.flatMap(({ tag, attributes }) => [tag, ...attributes.map((name) => `${tag}[${name}]`)]);

  const isSafe = async (elements: Awaited<ReturnType<typeof drawn>>): Promise<void> => {
    assert.deepEqual(await stage.page.evaluate(() => scene.pwned), []);
    assert.deepEqual(await stage.page.evaluate(() => scene.errors), []);
    assert.deepEqual(
      [...new Set(kinds(elements))].filter((kind) => !innocent.has(kind)),
      [],
      'an element or attribute of a stranger',
    );
    for (const { href, src } of elements) {
      for (const address of [href, src])
        if (address !== null) assert.ok(isHarmless(address, stage.origin), address);
    }
    assert.deepEqual(stage.strangers, []);
  };

  before(async () => {
    stage = await openStage();
    await stage.page.evaluate(() => void scene.hasten());
    const refused = ['role-required', 'forbidden', 'unavailable', 'contract-2', 'signed-out'].map((name) => ({
      endpoint: `/loyalty/${name}`,
    }));
    const usual = told.flatMap((answers) => [0, 1, 2, 3, 4].map((i) => setup(answers, i)));
    for (const kind of kinds(await drawn([...usual, ...refused]))) innocent.add(kind);
    // A ladder on its way: gone before the others are looked at.
    innocent.add('ol[aria-busy]');
  });
  after(() => stage.close());

  it('is drawn with live links and pictures when it is innocent', () => {
    for (const kind of ['a[href]', 'img[src]', 'bdi', 'svg']) assert.ok(innocent.has(kind), kind);
    for (const kind of ['script', 'style', 'iframe', 'form', 'svg[onload]'])
      assert.ok(!innocent.has(kind), kind);
  });

  it(`runs nothing and adds nothing with one of ${evilTexts.length} texts in all fields`, async () => {
    assert.ok(evilTexts.length >= 40);
    const texts = (answers: Answers): Spot[] =>
      stringsIn(answers).filter((spot) => !isFixed(spot) && !isUrl(spot));
    const setups = evilTexts.flatMap((evil, n) =>
      told
        .filter((_, index) => index % 4 === n % 4)
        .map((answers, index) => {
          fields += texts(answers).length;
          return setup(withStrings(answers, texts(answers), () => evil) as Answers, index + n);
        }),
    );
    await isSafe(await drawn(setups));
  });

  it('runs nothing and adds nothing with one of them in any single field, dates and kinds too', async () => {
    const known = new Set<string>();
    const setups = told.flatMap((answers) =>
      stringsIn(answers)
        .filter(({ path }) => !known.has(path.join()) && known.add(path.join()))
        .map((spot) => {
          fields += 1;
          return setup(
            withStrings(answers, [spot], () => evilTexts[fields % evilTexts.length] ?? '') as Answers,
            fields,
          );
        }),
    );
    await isSafe(await drawn(setups));
  });

  it('is shown as the text that it is', async () => {
    const evils = evilTexts.filter((text) => /^[\x20-\x7e]+$/.test(text) && !/\s\s/.test(text));
    const setups = evils.map((name) => setup({ standing: { tier: { name } } }, 0));
    await drawn(setups, (seen, from) => seen.forEach((text, i) => assert.equal(text, evils[from + i])));
  });

  it(`makes no live link of ${evilUrls.length} evil addresses in any address field`, async () => {
    assert.ok(evilUrls.length >= 60);
    // The fewest situations that have all address fields between them.
    const known = new Set<string>();
    const withUrls = told.filter((answers) => {
      const fresh = stringsIn(answers).filter((spot) => isUrl(spot) && !known.has(spot.path.join()));
      for (const { path } of fresh) known.add(path.join());
      return fresh.length > 0;
    });
    const setups = evilUrls.flatMap((url) =>
      withUrls.map((answers, index) => {
        const spots = stringsIn(answers).filter(isUrl);
        fields += spots.length;
        return setup(withStrings(answers, spots, () => url) as Answers, index);
      }),
    );
    const elements = await drawn(setups);
    await isSafe(elements);
    const live = new Set(
      elements.flatMap(({ href, src }) => [href, src]).filter((address) => address !== null),
    );
    for (const address of live) assert.equal(new URL(address, stage.origin).origin, stage.origin, address);
  });

  it('makes no live link of a person to ask in a problem', async () => {
    const setups = [...evilUrls, ...evilTexts].map((_, index) => ({
      endpoint: `/evil/${index}`,
      attributes: { variant: 'card' },
    }));
    const evils = [...evilUrls, ...evilTexts];
    await stage.page.route('**/evil/*/standing', (route) => {
      const evil = evils[Number(new URL(route.request().url()).pathname.split('/')[2])] ?? '';
      const body = JSON.stringify({
        status: 403,
        code: 'role_required',
        title: evil,
        requestId: evil,
        ask: { name: evil, href: evil },
      });
      return route.fulfill({ status: 403, contentType: 'application/problem+json', body });
    });
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
      `gate xss: ${evilTexts.length} texts, ${evilUrls.length} addresses, ${fields} poisoned fields in ${rendered} widgets, nothing ran`,
    );
  });
});
