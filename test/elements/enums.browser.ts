import { expect } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/points.ts';
import { reads, type RouteId } from '../../src/contract/index.ts';
import { enumPlaces, fullSample, withValue, type EnumPlace } from '../support/full-sample.ts';
import { appendToPage } from '../support/mount.ts';
import { allElements, hasState } from '../support/queries.ts';
import { until } from '../support/until.ts';
import { programOf, type WidgetSetup } from '../support/widget-setup.ts';

interface Trial {
  readonly tag: WidgetSetup['tag'];
  readonly route: RouteId;
  /** Parts of the full answer that would hide others, taken away one more each time. */
  readonly without?: readonly string[];
  readonly beside?: Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What it must have drawn, or else it is not ready. */
  readonly draws?: string;
}

const perk = { perks: { items: [{ id: 'the id', title: 'Perk' }] } };
const campaign = { referralCampaign: { share: { link: 'https://a.example' } } };

const trials: readonly Trial[] = [
  { tag: 'laurel-tier-badge', route: 'standing', without: ['grace', 'risk', 'deferred', 'next'] },
  {
    tag: 'laurel-tier-badge',
    route: 'ladder',
    beside: { standing: { tier: { name: 'T' } } },
    attributes: { ladder: 'open' },
    draws: '[part~=ladder]',
  },
  { tag: 'laurel-perk-list', route: 'perks' },
  { tag: 'laurel-perk-list', route: 'perk', beside: perk, attributes: { perk: 'the id' } },
  {
    tag: 'laurel-perk-list',
    route: 'claim',
    beside: perk,
    attributes: { claim: 'the id' },
    draws: 'dialog[open]',
  },
  { tag: 'laurel-referral-form', route: 'referralCampaign', beside: { referrals: { items: [] } } },
  {
    tag: 'laurel-referral-form',
    route: 'referrals',
    beside: campaign,
    draws: '[part~=referral-list], [part~=card].referral-list',
  },
  {
    tag: 'laurel-referral-form',
    route: 'referral',
    without: ['stage'],
    beside: { ...campaign, referrals: { items: [] } },
    attributes: { referral: 'the id' },
    draws: 'dialog[open]',
  },
  { tag: 'laurel-survey', route: 'survey', without: ['response', 'draft'] },
  { tag: 'laurel-leaderboard', route: 'leaderboard' },
  { tag: 'laurel-wallet', route: 'wallet' },
  {
    tag: 'laurel-wallet',
    route: 'walletEntries',
    beside: { wallet: { available: { amount: 1 } } },
    draws: '[part~=table]',
  },
  { tag: 'laurel-challenge-list', route: 'challenges' },
  {
    tag: 'laurel-challenge-list',
    route: 'challenge',
    beside: { challenges: { items: [{ id: 'the id', title: 'Challenge' }] } },
    attributes: { challenge: 'the id' },
    draws: 'dialog[open]',
  },
];

/** The texts and labels of a widget, as a list. */
const textsOf = (widget: Element): string[] =>
  allElements(widget)
    .filter((element) => !(element instanceof HTMLStyleElement))
    .flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      ...[...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : [])),
    ])
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

const show = async (trial: Trial, answers: readonly unknown[]): Promise<string[][]> => {
  const page = appendToPage(document.createElement('div'));
  page.lang = 'en';
  const widgets = answers.map((answer) => {
    const program = programOf({
      tag: trial.tag,
      json: JSON.stringify({ ...trial.beside, [trial.route]: answer }),
    });
    const widget = document.createElement(trial.tag);
    for (const [name, value] of Object.entries(trial.attributes ?? {})) widget.setAttribute(name, value);
    program.append(widget);
    page.append(program);
    return widget;
  });
  await until(() => {
    for (const widget of widgets) {
      const root = widget.shadowRoot;
      const rests = ['ready', 'error', 'empty', 'not-a-member', 'forbidden'].some((name) =>
        hasState(widget, name),
      );
      if (!root || !rests || root.querySelector('.skeleton, [aria-busy=true]'))
        throw new Error(`It waits: ${trial.route} ${[...textsOf(widget)].join('|')}`);
      if (
        trial.draws &&
        hasState(widget, 'ready') &&
        !root.querySelector(trial.draws) &&
        !isUnreadable(widget)
      )
        throw new Error(`There is no ${trial.draws}: ${textsOf(widget).join(' | ')}`);
    }
  });
  const texts = widgets.map(textsOf);
  page.remove();
  return texts;
};

const isUnreadable = (widget: Element): boolean =>
  /did not load|not loaded|can’t be/.test(textsOf(widget).join());

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

/** Words that a widget may say of anything that it does not know. */
const neutral = new Set(['Perk', '–']);

const variantsOf = (trial: Trial): Record<string, unknown>[] => {
  const route = reads.find(({ id }) => id === trial.route);
  let sample = fullSample(route!.reply);
  const all = [sample];
  for (const key of trial.without ?? []) {
    sample = { ...sample };
    delete sample[key];
    all.push(sample);
  }
  return all;
};

describe('a value that its list does not know', () => {
  let compared = 0;
  let places = 0;
  const wrong: string[] = [];
  const warn = console.warn;
  before(() => (console.warn = () => undefined));
  after(() => (console.warn = warn));

  /** Compares what a widget says of unknown words with what it says of nothing, and of the words that it knows. */
  const check = async (
    trial: Trial,
    sample: unknown,
    { path, known, optional }: EnumPlace,
  ): Promise<void> => {
    const [first = '', second = first] = known;
    const words = [
      'MOON_PHASE',
      first.toUpperCase(),
      `${second[0]?.toUpperCase()}${second.slice(1)}`,
      `${first} `,
      '',
    ];
    const unknown = words.filter((word) => !known.includes(word));
    const values: unknown[] = [undefined, null, 5, ...unknown, ...known];
    const texts = await show(
      trial,
      values.map((value) => withValue(sample, path, value)),
    );
    const where = `${trial.tag} ${trial.route} ${path.join('.')}`;
    const textOf = (value: unknown): string[] => texts[values.indexOf(value)] ?? [];
    const fault = (what: string): void => void wrong.push(`${where}: ${what}`);
    if (textOf(undefined).join('|') !== textOf(null).join('|')) fault('null is not absent');
    for (const value of [undefined, null, 5]) if (textOf(value).length === 0) fault(`blank for ${value}`);
    const isTheWord = (text: string, word: string): boolean =>
      text === word.trim() || text === 'Status:' || text === `Status: ${word.trim()}` || text === 'Status: –';
    const without = (word: string): string[] =>
      textOf(word).filter((text) => !isTheWord(text, word) && !neutral.has(text));
    const plain = without('MOON_PHASE').join('|');
    for (const word of unknown) {
      compared += 1;
      if (without(word).join('|') !== plain)
        fault(`"${word}" reads otherwise than "MOON_PHASE": ${without(word).join('|')} // ${plain}`);
    }
    const sent = new Set(strings(sample));
    const ofOurs = (list: readonly string[]): string[] =>
      list.filter((text) => !sent.has(text) && !/\d/.test(text));
    const absent = new Set(textOf(undefined));
    // What only some of the known words say is a claim; what is said of nothing is none.
    const claims = known.flatMap((word) => ofOurs(textOf(word)));
    const shared = (text: string): boolean => known.every((word) => textOf(word).includes(text));
    for (const text of ofOurs(without('MOON_PHASE')))
      if (!absent.has(text) && !shared(text) && claims.includes(text)) fault(`claims "${text}"`);
    // A filter has as many choices as there are known groups; a side that is absent is the referrer's.
    if (path[0] === 'groups' || path.at(-1) === 'side') return;
    // It closes nothing: what is there in any case is there now, and what an absent value leaves stays.
    for (const text of new Set(textOf(first)))
      if (shared(text) && !textOf('MOON_PHASE').includes(text)) fault(`takes away "${text}"`);
    if (optional)
      for (const text of absent) if (!textOf('MOON_PHASE').includes(text)) fault(`takes away "${text}"`);
  };

  for (const trial of trials)
    it(`opens, closes and claims nothing in ${trial.tag}, as an answer of ${trial.route}`, async () => {
      const route = reads.find(({ id }) => id === trial.route);
      const before = wrong.length;
      for (const sample of variantsOf(trial))
        for (const place of enumPlaces(route!.reply)) {
          // A part that this variant leaves out has no value to change.
          if (place.path[0] !== undefined && !(place.path[0] in sample)) continue;
          places += 1;
          await check(trial, sample, place);
        }
      expect(wrong.slice(before)).to.deep.equal([]);
    }).timeout(300_000);

  it('was compared in every place', () => {
    console.log(
      `enums: ${places} places × unknown words, other case, empty, number, null: ${compared} compared, ${wrong.length} wrong`,
    );
    expect(places).to.be.greaterThan(150);
  });
});
