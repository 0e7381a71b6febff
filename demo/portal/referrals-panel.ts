import { ConsolePanel, actionRow, type RowActions } from './console-panel.ts';
import { findElement, createElement } from './dom.ts';
import { fractionDigits } from './format-money.ts';
import type { PortalMember } from './vendor-api.ts';
import {
  addLinkReferral,
  bringAboard,
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

const referralDetail = ({ domain, heldUntil, seen, sender, status }: VendorReferral): string => {
  const findings = [
    ...seen.map((what) => reviewFindings[what] ?? what),
    ...(heldUntil === undefined ? [] : [`reward held until ${heldUntil}`]),
  ];
  return [`${status.replaceAll('_', ' ')} · ${domain}`, `sent by ${sender}`, ...findings].join(', ');
};

/** Whether the vendor can do something with it; what counts towards a level, and pays nothing, is done once it is won. */
const isActive = ({ asksBase, canPay, canRefund, moves }: VendorReferral, bring?: string): boolean =>
  moves.length > 0 || ((asksBase || bring === undefined) && (canPay || canRefund));

/** What a company pays in its first year, as typed, in minor units. */
const typedBase = (currency: string): number => {
  const field = findElement('#base', HTMLInputElement);
  return Math.round(field.valueAsNumber * 10 ** fractionDigits(currency));
};

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
        const rows = referrals
          .filter((referral) => isActive(referral, this.#list.dataset['bring']))
          .map((referral) => this.#referralRow(referral, member));
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

  #referralRow(referral: VendorReferral, { currency }: PortalMember): HTMLLIElement {
    const { asksBase, canBring, canPay, canRefund, company, id, moves } = referral;
    /** The label of the one deed that takes a company aboard, where this portal has it in place of every step. */
    const bring = this.#list.dataset['bring'];
    const run =
      (action: (member: string) => Promise<VendorReferral>, result?: string) =>
      (button: HTMLButtonElement): void =>
        void this.#panel.run(button, async ({ key }) => {
          const { status } = await action(key);
          return result ?? `${company} is ${status.replaceAll('_', ' ')}.`;
        });
    const actions: RowActions = {
      ...(bring === undefined
        ? Object.fromEntries(
            moves.map((to) => [moveLabels[to] ?? to, run((member) => moveReferral(member, id, to))]),
          )
        : canBring && {
            [bring]: run((by) => bringAboard(by, id, asksBase ? typedBase(currency) : undefined)),
          }),
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
  }
}
