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

/** Button labels, by the status that the action leads to. */
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

/** What a reviewer finds out and members are not told. */
const reviewFindings: Readonly<Record<string, string>> = {
  company_taken: 'the company counts for somebody else',
  member: 'the person is a member',
  referred_before: 'the person was referred before',
};

const referralDetail = ({ domain, seen, sender, status }: VendorReferral): string => {
  const findings = seen.map((what) => reviewFindings[what] ?? what);
  return [`${status.replaceAll('_', ' ')} · ${domain}`, `sent by ${sender}`, ...findings].join(', ');
};

const isActive = ({ canPay, canRefund, moves }: VendorReferral): boolean =>
  moves.length > 0 || canPay || canRefund;

const readField = (data: FormData, name: string): string => String(data.get(name) ?? '').trim();

/** Demo only, the vendor's side of referrals: moves them on, pays rewards, and lets a company sign up by a member's link. */
export class ReferralsPanel {
  readonly #list = findElement('#pipeline', HTMLUListElement);
  readonly #linkForm = findElement('#arrival', HTMLFormElement);
  readonly #panel;

  /** `onChange`: the referrals of this company may have changed. */
  constructor(onChange: () => void) {
    this.#panel = new ConsolePanel({
      status: '#referrals-said',
      load: ({ key }) => Promise.all([listReferrals(key), fetchShareCode(key)]),
      render: ([referrals, code], member) => {
        this.#showLinkForm(code, member);
        const rows = referrals.filter(isActive).map(this.#referralRow);
        return [[this.#list, rows.length > 0 ? rows : [createElement('li', 'Nothing is under way')]]];
      },
      onChange,
    });
    this.#panel.onSubmit(this.#linkForm, async (data, { key }) => {
      const company = readField(data, 'company');
      await addLinkReferral(key, {
        company,
        code: readField(data, 'code'),
        domain: readField(data, 'domain'),
      });
      return `${company} came by the link.`;
    });
    document.addEventListener('laurel-refer', () => void this.#panel.refresh());
  }

  setMember(member: PortalMember): void {
    if (this.#panel.setMember(member)) findElement('#referring', HTMLElement).textContent = member.account;
  }

  /** Shows the form for a sign-up by link, if this member has a link. */
  #showLinkForm(code: string | undefined, { name }: PortalMember): void {
    this.#linkForm.hidden = code === undefined;
    findElement('[name=code]', HTMLInputElement, this.#linkForm).value = code ?? '';
    findElement('#passed', HTMLElement).textContent = name;
  }

  readonly #referralRow = (referral: VendorReferral): HTMLLIElement => {
    const { canPay, canRefund, company, id, moves } = referral;
    const run =
      (action: (member: string) => Promise<VendorReferral>, result?: string) =>
      (button: HTMLButtonElement): void =>
        void this.#panel.run(button, async ({ key }) => {
          const { status } = await action(key);
          return result ?? `${company} is ${status.replaceAll('_', ' ')}.`;
        });
    const actions: RowActions = {
      ...Object.fromEntries(
        moves.map((to) => [moveLabels[to] ?? to, run((member) => moveReferral(member, id, to))]),
      ),
      ...(canPay && {
        'Pay the reward': run((by) => settleReward(by, id, 'pay'), `The reward for ${company} is paid.`),
      }),
      ...(canRefund && {
        'Take it back': run(
          (by) => settleReward(by, id, 'refund'),
          `The reward for ${company} is taken back.`,
        ),
      }),
    };
    return actionRow(company, referralDetail(referral), actions);
  };
}
