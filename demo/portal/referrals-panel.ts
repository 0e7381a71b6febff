import { ConsolePanel, actionRow, type RowActions } from './console-panel.ts';
import { findElement, createElement } from './dom.ts';
import type { PortalMember } from './vendor-api.ts';
import {
  addLinkReferral,
  listReferrals,
  moveReferral,
  settleReward,
  fetchShareCode,
  type VendorReferral,
} from './vendor-referrals-api.ts';

/** What leads to each status, in a word. */
const moveLabels: Readonly<Record<string, string>> = {
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
const reviewFindings: Readonly<Record<string, string>> = {
  company_taken: 'the company counts for somebody else',
  member: 'the person is a member',
  referred_before: 'the person was referred before',
};

const referralDetail = ({ domain, seen, sender, status }: VendorReferral): string => {
  const found = seen.map((what) => reviewFindings[what] ?? what);
  return [`${status.replaceAll('_', ' ')} · ${domain}`, `sent by ${sender}`, ...found].join(', ');
};

const isActive = ({ canPay, canRefund, moves }: VendorReferral): boolean =>
  moves.length > 0 || canPay || canRefund;

const readField = (given: FormData, name: string): string => String(given.get(name) ?? '').trim();

/** The vendor's side of referrals, in the demo only: it moves them along, pays rewards, and lets a company come by the link. */
export class ReferralsPanel {
  readonly #list = findElement('#pipeline', HTMLUListElement);
  readonly #linkForm = findElement('#arrival', HTMLFormElement);
  readonly #panel;

  /** `moved`: the referrals of this company may stand elsewhere now. */
  constructor(moved: () => void) {
    this.#panel = new ConsolePanel({
      status: '#referrals-said',
      load: ({ key }) => Promise.all([listReferrals(key), fetchShareCode(key)]),
      render: ([referrals, code], member) => {
        this.#showLinkForm(code, member);
        const rows = referrals.filter(isActive).map(this.#referralRow);
        return [[this.#list, rows.length > 0 ? rows : [createElement('li', 'Nothing is under way')]]];
      },
      onChange: moved,
    });
    this.#panel.onSubmit(this.#linkForm, async (given, { key }) => {
      const company = readField(given, 'company');
      await addLinkReferral(key, {
        company,
        code: readField(given, 'code'),
        domain: readField(given, 'domain'),
      });
      return `${company} came by the link.`;
    });
    document.addEventListener('laurel-refer', () => void this.#panel.refresh());
  }

  setMember(member: PortalMember): void {
    if (this.#panel.setMember(member)) findElement('#referring', HTMLElement).textContent = member.account;
  }

  /** The way by a link, where this member has one to pass on. */
  #showLinkForm(code: string | undefined, { name }: PortalMember): void {
    this.#linkForm.hidden = code === undefined;
    findElement('[name=code]', HTMLInputElement, this.#linkForm).value = code ?? '';
    findElement('#passed', HTMLElement).textContent = name;
  }

  readonly #referralRow = (referral: VendorReferral): HTMLLIElement => {
    const { canPay, canRefund, company, id, moves } = referral;
    const does =
      (work: (member: string) => Promise<VendorReferral>, said?: string) =>
      (button: HTMLButtonElement): void =>
        void this.#panel.run(button, async ({ key }) => {
          const { status } = await work(key);
          return said ?? `${company} is ${status.replaceAll('_', ' ')}.`;
        });
    const deeds: RowActions = {
      ...Object.fromEntries(
        moves.map((to) => [moveLabels[to] ?? to, does((member) => moveReferral(member, id, to))]),
      ),
      ...(canPay && {
        'Pay the reward': does((by) => settleReward(by, id, 'pay'), `The reward for ${company} is paid.`),
      }),
      ...(canRefund && {
        'Take it back': does(
          (by) => settleReward(by, id, 'refund'),
          `The reward for ${company} is taken back.`,
        ),
      }),
    };
    return actionRow(company, referralDetail(referral), deeds);
  };
}
