import { Desk, row, type Deeds } from './desk.ts';
import { find, make } from './find.ts';
import {
  advanceClaim,
  fillEvent,
  listClaims,
  listEvents,
  scheduleClaim,
  type Event,
  type Member,
  type VendorClaim,
} from './vendor.ts';

/** What the vendor can do with a claim now, in a word; nothing while somebody else acts. */
const nextDeed = ({ course, stage = 0, status }: VendorClaim): string | undefined => {
  if (course === 'service' && /^(requested|approved)$/.test(status)) return 'Set a date';
  return course === 'goods' && status === 'approved'
    ? ['Pack', 'Send', 'Hand over', 'Deliver'][stage]
    : undefined;
};

/** The vendor's side of claims, in the demo only: it sets dates, sends goods on, and lets others take the last seats. */
export class Claims {
  readonly #list = find('#claims', HTMLUListElement);
  readonly #events = find('#events', HTMLUListElement);
  readonly #desk;

  /** `moved`: the perks of this company may be others now. */
  constructor(moved: () => void) {
    this.#desk = new Desk({
      said: '#claims-said',
      load: ({ key }) => Promise.all([listClaims(key), listEvents(key)]),
      draw: ([claims, events]) => [
        [this.#list, claims.length > 0 ? claims.map(this.#claim) : [make('li', 'Nothing is under way')]],
        [this.#events, events.map(this.#event)],
      ],
      moved,
    });
    document.addEventListener('laurel-claimed', () => void this.#desk.refresh());
  }

  serve(member: Member): void {
    this.#desk.serve(member);
  }

  readonly #claim = (claim: VendorClaim): HTMLLIElement => {
    const deed = nextDeed(claim);
    const act = (button: HTMLButtonElement): void =>
      void this.#desk.do(button, async ({ key }) => {
        const move = claim.course === 'goods' ? advanceClaim : scheduleClaim;
        const { status } = await move(key, claim.id);
        return `${claim.title} is ${status.replaceAll('_', ' ')}.`;
      });
    const detail = `${claim.person}, ${claim.status.replaceAll('_', ' ')}`;
    return row(claim.title, detail, deed === undefined ? {} : { [deed]: act });
  };

  readonly #event = ({ capacity = 0, id, taken = 0, title }: Event): HTMLLIElement => {
    const left = capacity - taken;
    const deeds: Deeds = {
      'Take them': (button) =>
        void this.#desk.do(button, async ({ key }) => {
          await fillEvent(key, id);
          return `${title} is full.`;
        }),
    };
    return row(title, `${left} of ${capacity} seats left`, left > 0 ? deeds : {});
  };
}
