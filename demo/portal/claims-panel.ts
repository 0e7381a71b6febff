import { ConsolePanel, actionRow, type RowActions } from './console-panel.ts';
import { findElement, createElement } from './dom.ts';
import {
  advanceClaim,
  fillEvent,
  listClaims,
  listEvents,
  scheduleClaim,
  type EventPerk,
  type PortalMember,
  type VendorClaim,
} from './vendor-api.ts';

/** Label of what the vendor can do with a claim now; undefined while somebody else has to act. */
const nextAction = ({ course, stage = 0, status }: VendorClaim): string | undefined => {
  if (course === 'service' && /^(requested|approved)$/.test(status)) return 'Set a date';
  return course === 'goods' && status === 'approved'
    ? ['Pack', 'Send', 'Hand over', 'Deliver'][stage]
    : undefined;
};

/** Demo only, the vendor's side of claims: sets dates, moves deliveries on, and lets others take the last seats. */
export class ClaimsPanel {
  readonly #list = findElement('#claims', HTMLUListElement);
  readonly #events = findElement('#events', HTMLUListElement);
  readonly #panel;

  /** `onChange`: the perks of this company may have changed. */
  constructor(onChange: () => void) {
    this.#panel = new ConsolePanel({
      status: '#claims-said',
      load: ({ key }) => Promise.all([listClaims(key), listEvents(key)]),
      render: ([claims, events]) => [
        [
          this.#list,
          claims.length > 0 ? claims.map(this.#claimRow) : [createElement('li', 'Nothing is under way')],
        ],
        [this.#events, events.map(this.#eventRow)],
      ],
      onChange,
    });
    document.addEventListener('laurel-claim', () => void this.#panel.refresh());
  }

  setMember(member: PortalMember): void {
    this.#panel.setMember(member);
  }

  readonly #claimRow = (claim: VendorClaim): HTMLLIElement => {
    const label = nextAction(claim);
    const act = (button: HTMLButtonElement): void =>
      void this.#panel.run(button, async ({ key }) => {
        const move = claim.course === 'goods' ? advanceClaim : scheduleClaim;
        const { status } = await move(key, claim.id);
        return `${claim.title} is ${status.replaceAll('_', ' ')}.`;
      });
    const detail = `${claim.person}, ${claim.status.replaceAll('_', ' ')}`;
    return actionRow(claim.title, detail, label === undefined ? {} : { [label]: act });
  };

  readonly #eventRow = ({ capacity = 0, id, taken = 0, title }: EventPerk): HTMLLIElement => {
    const left = capacity - taken;
    const actions: RowActions = {
      'Take them': (button) =>
        void this.#panel.run(button, async ({ key }) => {
          await fillEvent(key, id);
          return `${title} is full.`;
        }),
    };
    return actionRow(title, `${left} of ${capacity} seats left`, left > 0 ? actions : {});
  };
}
