import { Desk, row, type Deeds } from './desk.ts';
import { find, make } from './find.ts';
import type { Member } from './vendor.ts';
import {
  arriveBy,
  listReferrals,
  moveReferral,
  settleReferral,
  shareCodeOf,
  type VendorReferral,
} from './vendor-referrals.ts';

/** What leads to each status, in a word. */
const words: Readonly<Record<string, string>> = {
  in_review: 'Review',
  accepted: 'Accept',
  qualified: 'Qualify',
  meeting: 'Meet',
  negotiation: 'Make an offer',
  won: 'Win',
  lost: 'Lose',
  duplicate: 'Known already',
  rejected: 'Decline',
};

/** What a reviewer finds, and the member is not told. */
const findings: Readonly<Record<string, string>> = {
  company_taken: 'the company counts for somebody else',
  member: 'the person is a member',
  referred_before: 'the person was referred before',
};

const detail = ({ domain, seen, sender, status }: VendorReferral): string => {
  const found = seen.map((what) => findings[what] ?? what);
  return [`${status.replaceAll('_', ' ')} · ${domain}`, `sent by ${sender}`, ...found].join(', ');
};

const isActive = ({ canPay, canRefund, moves }: VendorReferral): boolean =>
  moves.length > 0 || canPay || canRefund;

const read = (given: FormData, name: string): string => String(given.get(name) ?? '').trim();

/** The vendor's side of referrals, in the demo only: it moves them along, pays rewards, and lets a company come by the link. */
export class Referrals {
  readonly #list = find('#pipeline', HTMLUListElement);
  readonly #arrival = find('#arrival', HTMLFormElement);
  readonly #desk;

  /** `moved`: the referrals of this company may stand elsewhere now. */
  constructor(moved: () => void) {
    this.#desk = new Desk({
      said: '#referrals-said',
      load: ({ key }) => Promise.all([listReferrals(key), shareCodeOf(key)]),
      draw: ([referrals, code], member) => {
        this.#offer(code, member);
        const rows = referrals.filter(isActive).map(this.#referral);
        return [[this.#list, rows.length > 0 ? rows : [make('li', 'Nothing is under way')]]];
      },
      moved,
    });
    this.#desk.onSubmit(this.#arrival, async (given, { key }) => {
      const company = read(given, 'company');
      await arriveBy(key, { company, code: read(given, 'code'), domain: read(given, 'domain') });
      return `${company} came by the link.`;
    });
    document.addEventListener('laurel-referred', () => void this.#desk.refresh());
  }

  serve(member: Member): void {
    if (this.#desk.serve(member)) find('#referring', HTMLElement).textContent = member.account;
  }

  /** The way by a link, where this member has one to pass on. */
  #offer(code: string | undefined, { name }: Member): void {
    this.#arrival.hidden = code === undefined;
    find('[name=code]', HTMLInputElement, this.#arrival).value = code ?? '';
    find('#passed', HTMLElement).textContent = name;
  }

  readonly #referral = (referral: VendorReferral): HTMLLIElement => {
    const { canPay, canRefund, company, id, moves } = referral;
    const does =
      (work: (member: string) => Promise<VendorReferral>, said?: string) =>
      (button: HTMLButtonElement): void =>
        void this.#desk.do(button, async ({ key }) => {
          const { status } = await work(key);
          return said ?? `${company} is ${status.replaceAll('_', ' ')}.`;
        });
    const deeds: Deeds = {
      ...Object.fromEntries(
        moves.map((to) => [words[to] ?? to, does((member) => moveReferral(member, id, to))]),
      ),
      ...(canPay && {
        'Pay the reward': does((by) => settleReferral(by, id, 'pay'), `The reward for ${company} is paid.`),
      }),
      ...(canRefund && {
        'Take it back': does(
          (by) => settleReferral(by, id, 'refund'),
          `The reward for ${company} is taken back.`,
        ),
      }),
    };
    return row(company, detail(referral), deeds);
  };
}
