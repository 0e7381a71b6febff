import { expect } from '@open-wc/testing';
import '../../src/define.ts';
import { appendToPage } from '../support/mount.ts';
import { allElements, hasState } from '../support/queries.ts';
import { until } from '../support/until.ts';
import { programOf, type WidgetSetup } from '../support/widget-setup.ts';

const many = 20_000;
const list = <T>(of: (at: number) => T): T[] => Array.from({ length: many }, (_, at) => of(at));

interface LongList {
  readonly tag: WidgetSetup['tag'];
  readonly sources: () => Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly row: string;
  readonly atFirst: number;
  readonly more: string;
}

const lists: readonly LongList[] = [
  {
    tag: 'laurel-perk-list',
    sources: () => ({
      perks: { items: list((at) => ({ id: `p${at}`, title: `Perk ${at}`, summary: 'S' })) },
    }),
    row: 'li.perk',
    atFirst: 300,
    more: '[part~=load-more] button',
  },
  {
    tag: 'laurel-referral-form',
    sources: () => ({
      referralCampaign: { share: { link: 'https://a.example' } },
      referrals: { items: list((at) => ({ id: `r${at}`, company: `Company ${at}`, status: 'won' })) },
    }),
    row: 'li.referral',
    atFirst: 300,
    more: '[part~=load-more] button',
  },
  {
    tag: 'laurel-leaderboard',
    sources: () => ({
      leaderboard: {
        rows: list((at) => ({
          rank: at + 1,
          place: at + 1,
          displayName: `Member ${at}`,
          value: { amount: many - at },
          isViewer: at === 15_000,
        })),
      },
    }),
    row: '[part~=row]',
    // Those around the viewer, too, below a row for those between.
    atFirst: 1004,
    more: '.more button',
  },
  {
    tag: 'laurel-tier-badge',
    sources: () => ({
      standing: { tier: { name: 'Tier 7' } },
      ladder: { items: list((at) => ({ name: `Tier ${at}` })) },
    }),
    attributes: { ladder: 'open' },
    row: '[part~=ladder] [part~=step]',
    atFirst: 50,
    more: '[part~=ladder] + button',
  },
];

describe('twenty thousand rows in one answer', () => {
  for (const { tag, sources, attributes = {}, row, atFirst, more } of lists)
    it(`fill no page of ${tag}: the first ones are there, and more on demand`, async () => {
      const program = programOf({ tag, sources: sources() });
      const widget = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      program.append(widget);
      appendToPage(program).lang = 'en';
      const rows = (): number => widget.shadowRoot?.querySelectorAll(row).length ?? 0;
      await until(() => expect([hasState(widget, 'ready'), rows()]).to.deep.equal([true, atFirst]));
      expect(allElements(widget).length).to.be.lessThan(16_000);
      const button = (): HTMLButtonElement | null | undefined => widget.shadowRoot?.querySelector(more);
      await until(() => expect(button()).to.be.instanceOf(HTMLButtonElement));
      await until(() => button()?.getAttribute('aria-disabled') !== 'true');
      button()?.click();
      await until(() => rows() > atFirst);
      expect(allElements(widget).length).to.be.lessThan(30_000);
    });
});
