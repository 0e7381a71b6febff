import { expect } from '@open-wc/testing';
import type { Perk } from '../../../../src/contract/index.ts';
import { clickOn } from '../../../support/click.ts';
import {
  queryAllByRole,
  spokenText,
  accessibleName,
  queryParts,
  visibleText,
  getByRole,
} from '../../../support/queries.ts';
import { next, until } from '../../../support/until.ts';
import { cardOf, cards, mountScenario, mountPerks } from '../mount-perk-list.ts';

const only = async (perk: Omit<Perk, 'id' | 'title'>, may = true): Promise<HTMLElement> => {
  const ask = { name: 'Deniz Tekin', href: 'mailto:deniz@example.com' };
  const { list } = await mountPerks(
    [{ id: 'one', title: 'One perk', ...perk }],
    {},
    {
      viewer: { may: [{ action: 'claim', allowed: may, ...(!may && { ask }) }] },
    },
  );
  return cards(list)[0] ?? list;
};

/** What can be done with a perk, and how loud it is. */
const deedOf = (card: HTMLElement): string => {
  const deeds = queryParts(card, 'button').map((deed) => {
    const look = deed.matches('.primary') ? 'filled' : deed.matches('.btn') ? 'bordered' : 'text';
    return `${accessibleName(deed)} (${look})`;
  });
  return deeds.join(', ');
};

describe('the fact that decides on a perk', () => {
  const facts: readonly (readonly [string, Omit<Perk, 'id' | 'title'>, RegExp])[] = [
    [
      'seats and both times',
      {
        event: {
          startsAt: '2027-01-14T09:30:00+01:00',
          timeZone: 'Asia/Tokyo',
          capacity: 40,
          taken: 34,
          place: 'Hall 3',
        },
      },
      /^Thu,? 14 January 17:30 (GMT\+9|JST) 0?8:30 your time 6 of 40 seats left Hall 3$/,
    ],
    [
      'the weekday, where that is another for the reader',
      { event: { startsAt: '2027-01-14T20:00:00Z', timeZone: 'Asia/Tokyo' } },
      /^Fri,? 15 January 05:00 (GMT\+9|JST) Thu 20:00 your time$/,
    ],
    [
      'one time where both are the same',
      { event: { startsAt: '2027-01-14T09:30:00Z', endsAt: '2027-01-14T11:00:00Z', timeZone: 'UTC' } },
      /^Thu,? 14 January 09:30–11:00 (UTC|GMT)$/,
    ],
    [
      'the year of what is far away',
      { event: { startsAt: '2028-01-14T09:30:00Z', timeZone: 'UTC', capacity: 12 } },
      /14 January 2028 .* 12 seats$/,
    ],
    [
      'a time in the reader’s zone where the place’s is none',
      { event: { startsAt: '2027-01-14T09:30:00Z', timeZone: 'Mars/Base' } },
      /^Thu,? 14 January 09:30/,
    ],
    [
      'what is left of a quota',
      { quota: { limit: 2, used: 1, unit: 'days', resetsAt: '2027-01-01' } },
      /^1 of 2 days left Resets 1 January 2027$/,
    ],
    [
      'when there is more of a quota that is used up',
      { quota: { limit: 1, used: 3, resetsAt: '2027-01-01' } },
      /^0 of 1 left Next one from 1 January 2027$/,
    ],
    [
      'how far a course is',
      {
        progress: { done: 4, total: 6, unit: 'modules', certificate: { text: 'Certificate after module 6' } },
      },
      /^4 of 6 modules Certificate after module 6$/,
    ],
    [
      'when goods come, and where they are',
      { delivery: { arrivesOn: '2026-12-01', steps: 4, done: 3, text: 'To Gebze' } },
      /^Tue,? 1 December To Gebze$/,
    ],
    [
      'the order that goods came free with',
      { delivery: { arrivedOn: '2026-11-03', order: { label: 'NP-20817' } } },
      /^Arrived Tue,? 3 November Arrived free with order NP-20817$/,
    ],
    [
      'entries, where they come from and when they are drawn',
      {
        draw: {
          mine: 7,
          owner: 'Tekin',
          sources: [{ text: 'Survey', entries: 2 }],
          drawnOn: '2026-12-18',
          by: 'by a notary',
        },
      },
      /^7 entries of Tekin Survey: 2 Draw on Fri,? 18 December, by a notary$/,
    ],
    [
      'what a commission brought',
      {
        commission: {
          rate: '8 %',
          earned: { amount: 312_000, currency: 'EUR' },
          period: 'earned in Q4',
          paidOn: '2027-01-15',
        },
      },
      /^€3,120 earned in Q4 8 % Payment on Fri,? 15 January$/,
    ],
    [
      'that a role does not see a sum',
      { commission: { earned: { hidden: 'role' } } },
      /^Your role does not show this amount$/,
    ],
    [
      'a key and its seats',
      { access: { code: 'NP-77', seats: { limit: 25, used: 18 }, expiresAt: '2027-03-01T00:00:00Z' } },
      /^NP-77 18 of 25 seats used Until 1 March 2027$/,
    ],
    [
      'whom to talk to',
      { contact: { name: 'Jonas Weber', role: 'Success manager' } },
      /^Jonas Weber Success manager$/,
    ],
    ['the last day on which it can be used', { window: { to: '2027-02-01' } }, /^Until 31 January 2027$/],
    [
      'why it is locked, and what opens it',
      {
        state: 'locked',
        quota: { limit: 2, used: 0 },
        reasons: [
          { code: 'tier', text: 'Opens with Gold', unlock: { text: '€38,400 to go' } },
          { text: 'Not in your region' },
        ],
      },
      /^Opens with Gold €38,400 to go Not in your region$/,
    ],
  ];
  for (const [name, perk, text] of facts) {
    it(`is ${name}`, async () => {
      const card = await only(perk);
      expect(visibleText(queryParts(card, 'fact')[0] ?? card)).to.match(text);
    });
  }

  it('is drawn in pieces that can be counted, and as a length beyond twelve', async () => {
    const few = getByRole(await only({ quota: { limit: 12, used: 5 } }), 'meter', 'One perk');
    expect([few.querySelectorAll('i').length, few.querySelectorAll('.done').length]).to.deep.equal([12, 7]);
    expect(few.getAttribute('aria-valuetext')).to.equal('7 of 12 left');
    const many = getByRole(await only({ quota: { limit: 40, used: 10 } }), 'meter', 'One perk');
    const [bar] = many.querySelectorAll('i');
    expect((bar?.getBoundingClientRect().width ?? 0) / many.getBoundingClientRect().width).to.be.closeTo(
      0.75,
      0.01,
    );
  });

  it('stands on one line in every card of a row', async () => {
    const { list } = await mountPerks([
      { id: 'a', title: 'Short', kind: 'tool', quota: { limit: 2, used: 1 } },
      {
        id: 'b',
        title: 'A title',
        summary: 'That says much more, so that it needs several lines in a card of this width.',
        quota: { limit: 2, used: 1 },
      },
    ]);
    list.style.inlineSize = '600px';
    const tops = queryParts(list, 'fact').map((fact) => fact.getBoundingClientRect().top);
    expect(tops[0]).to.equal(tops[1]);
  });
});

describe('what can be done with a perk', () => {
  const href = 'https://example.com/';
  const deeds: readonly (readonly [string, Omit<Perk, 'id' | 'title'>, string])[] = [
    ['is nothing where the server names nothing', {}, ''],
    [
      'is to claim a seat',
      { kind: 'event', state: 'claimable', action: { kind: 'claim' } },
      'Claim a seat (filled)',
    ],
    [
      'is to request it in the server’s words',
      { action: { kind: 'claim', label: 'Request a day' } },
      'Request a day (filled)',
    ],
    [
      'is to see the request once it is made',
      { state: 'claimed', claim: { id: 'c' }, action: { kind: 'claim' } },
      'See request (bordered)',
    ],
    ['is not to claim what is used up', { state: 'used_up', action: { kind: 'claim' } }, ''],
    ['is not to claim what has expired', { state: 'expired', action: { kind: 'claim' } }, ''],
    [
      'is to look at what opens it',
      {
        state: 'locked',
        reasons: [{ text: 'Gold', unlock: { text: 'x', label: 'What Gold needs', href } }],
        action: { kind: 'claim' },
      },
      'What Gold needs (text)',
    ],
    ['is to start a course', { kind: 'training', action: { kind: 'open', href } }, 'Start (filled)'],
    [
      'is to go on with a course',
      { kind: 'training', progress: { done: 1, total: 2 }, action: { kind: 'open', href } },
      'Continue (bordered)',
    ],
    ['is to open a tool', { kind: 'tool', access: { href }, action: { kind: 'open' } }, 'Open (bordered)'],
    ['is to look at content', { kind: 'content', action: { kind: 'open', href } }, 'Open (text)'],
    ['is to copy a code, unsaid', { access: { code: 'X' } }, 'Copy the code (bordered)'],
    ['is to download', { access: { href }, action: { kind: 'download' } }, 'Download (bordered)'],
    [
      'is to track a parcel',
      { delivery: { tracking: href }, action: { kind: 'track' } },
      'Track parcel (bordered)',
    ],
    [
      'is to open a statement',
      { commission: { statement: href }, action: { kind: 'statement' } },
      'Open statement (bordered)',
    ],
    ['is to see entries', { draw: { mine: 1 }, action: { kind: 'entries' } }, 'See entries (bordered)'],
    ['is to answer a survey', { action: { kind: 'survey', href } }, 'Answer the survey (filled)'],
    [
      'is to get in touch',
      { contact: { name: 'Jonas', href: 'tel:+49' }, action: { kind: 'contact' } },
      'Contact Jonas (bordered)',
    ],
    ['is a link where nobody told us what it is', { action: { kind: 'dance', href } }, 'Open (bordered)'],
    [
      'is nothing at an address that is not safe',
      { action: { kind: 'open', href: 'javascript:alert(1)' } },
      '',
    ],
  ];
  for (const [name, perk, deed] of deeds) {
    it(name, async () => {
      expect(deedOf(await only(perk))).to.equal(deed);
    });
  }

  it('is to ask somebody, for a role that may not claim', async () => {
    const card = await only({ action: { kind: 'claim' } }, false);
    expect(deedOf(card)).to.equal('Ask Deniz Tekin (bordered)');
    expect(getByRole(card, 'link', 'Ask Deniz Tekin').getAttribute('href')).to.equal(
      'mailto:deniz@example.com',
    );
  });

  it('tells a role once, above all cards, who may claim, and hides sums in words', async () => {
    const { list } = await mountScenario('perks-viewer');
    expect(queryParts(list, 'panel').map(visibleText).join()).to.match(/can request/);
    expect(queryAllByRole(list, 'button', /Claim|Request/)).to.deep.equal([]);
    expect(visibleText(list)).to.contain('Value not shown');
    expect(visibleText(list)).not.to.match(/€(2,400|180|3,120)/);
  });

  it('can be prevented by the page, which finishes it later', async () => {
    const card = await only({ kind: 'tool', action: { kind: 'open', href: `${location.href}#there` } });
    const told = next(document, 'laurel-navigate');
    document.addEventListener('laurel-navigate', (event) => event.preventDefault(), { once: true });
    clickOn(card, 'Open', 'link');
    expect((await told).purpose).to.equal('open');
    expect(location.hash).to.equal('');
  });
});

describe('a code to copy', () => {
  const { clipboard } = navigator;
  const give = (value: unknown): void =>
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true }) && undefined;
  afterEach(() => give(clipboard));

  it('is selected for people to copy where a page has no clipboard', async () => {
    give(undefined);
    const { list } = await mountScenario('perks');
    const [button] = queryAllByRole(list, 'button', 'Copy the code');
    button?.click();
    await until(() => expect(spokenText(list)).to.contain('Selected. Copy it with your keyboard.'));
    expect(queryAllByRole(list, 'button', 'Copied')).to.deep.equal([]);
  });

  it('is copied, which is seen and said', async () => {
    let copied = '';
    give({ writeText: async (text: string) => void (copied = text) });
    const card = await only({ access: { code: 'MERIDIAN-10' }, action: { kind: 'copy' } });
    clickOn(card, 'Copy the code');
    await until(() => getByRole(card, 'button', 'Copied'));
    expect(copied).to.equal('MERIDIAN-10');
    const root = card.getRootNode();
    const said =
      root instanceof ShadowRoot
        ? [...root.querySelectorAll('[role=status]')].map((one) => one.textContent)
        : [];
    expect(said.join()).to.contain('Copied');
  });
});

describe('where a perk is', () => {
  const states: readonly (readonly [Partial<Perk>, string])[] = [
    [{}, ''],
    [{ state: 'claimable' }, ''],
    [{ state: 'unlocked' }, ''],
    [{ state: 'locked' }, 'Locked'],
    [{ state: 'claimed' }, 'Requested'],
    [{ state: 'claimed', claim: { id: 'c', status: 'awaiting_approval' } }, 'Awaiting approval'],
    [{ state: 'claimed', claim: { id: 'c', status: 'approved', label: 'On its way' } }, 'On its way'],
    [{ state: 'claimed', claim: { id: 'c', status: 'declined' } }, 'Declined'],
    [{ state: 'scheduled', claim: { id: 'c', status: 'scheduled' } }, 'Scheduled'],
    [{ state: 'used_up' }, 'Used up'],
    [{ state: 'expired' }, 'Expired'],
    [{ state: 'resting' }, ''],
  ];
  for (const [perk, text] of states) {
    it(`is said as "${text}" of ${JSON.stringify(perk)}`, async () => {
      expect(
        queryParts(await only(perk), 'status')
          .map(visibleText)
          .join(),
      ).to.equal(text);
    });
  }

  it('leads to its request where something else is to be done first', async () => {
    const { list } = await mountScenario('perks');
    clickOn(list, 'On its way');
    await until(() => list.shadowRoot?.querySelector('dialog[open]'));
  });
});

describe('a card', () => {
  it('says for whom a perk is, what it is worth, by which rules, and why it is for this company', async () => {
    const { list } = await mountPerks([
      {
        id: 'a',
        title: 'Desk planner',
        kind: 'merchandise',
        recipient: 'member',
        declaredValue: { amount: 3500, currency: 'EUR' },
        giftRule: { label: 'Gift rule', url: 'https://example.com/gifts' },
        terms: { label: 'Terms', url: 'javascript:alert(1)' },
        because: { text: 'your survey named it' },
      },
    ]);
    const card = cardOf(list, 'Desk planner');
    expect(visibleText(card)).to.contain('For you, because your survey named it');
    expect(visibleText(card)).to.match(/Declared value €35 For a person Gift rule Terms/);
    expect(queryAllByRole(card, 'link').map(accessibleName)).to.deep.equal(['Gift rule']);
  });

  it('shows a picture of a safe address alone, and asks its server for nothing else', async () => {
    const card = await only({ media: { url: '/perk.png', alt: 'A planner' } });
    const picture = getByRole(card, 'image');
    expect(picture.getAttribute('alt')).to.equal('A planner');
    expect(picture.getAttribute('referrerpolicy')).to.equal('no-referrer');
    const evil = await only({ media: { url: 'javascript:alert(1)' } });
    expect(queryAllByRole(evil, 'image')).to.deep.equal([]);
  });

  it('fits a column of 280 px with the longest words', async () => {
    for (const lang of ['en-XA', 'es', 'tr']) {
      const { list, page } = await mountScenario('perks', { lang });
      page.style.inlineSize = '280px';
      for (const card of cards(list))
        expect(card.scrollWidth, visibleText(card)).to.be.at.most(card.clientWidth);
      page.remove();
    }
  });
});
