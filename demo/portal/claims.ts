import { during } from './deed.ts';
import { find, make } from './find.ts';
import {
  advanceClaim,
  fillEvent,
  listClaims,
  listEvents,
  Refused,
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

const row = (
  title: string,
  detail: string,
  deed: string | undefined,
  act: (button: HTMLButtonElement) => void,
): HTMLLIElement => {
  const item = make('li');
  const name = make('span', title);
  name.append(make('small', detail));
  item.append(name);
  if (!deed) return item;
  const button = make('button', deed, 'button', 'small');
  button.type = 'button';
  button.ariaLabel = `${deed}: ${title}`;
  button.addEventListener('click', () => act(button));
  item.append(button);
  return item;
};

/** The vendor's side of claims, in the demo only: it sets dates, sends goods on, and lets others take the last seats. */
export class Claims {
  readonly #moved: () => void;
  readonly #said = find('#claims-said', HTMLElement);
  readonly #list = find('#claims', HTMLUListElement);
  readonly #events = find('#events', HTMLUListElement);
  #member: Member | undefined;

  /** `moved`: the perks of this company may be others now. */
  constructor(moved: () => void) {
    this.#moved = moved;
    document.addEventListener('laurel-claimed', () => void this.refresh());
  }

  serve(member: Member): void {
    if (member === this.#member) return;
    this.#member = member;
    this.#say('');
    void this.refresh();
  }

  async refresh(): Promise<void> {
    const member = this.#member;
    if (!member) return;
    try {
      const [claims, events] = await Promise.all([listClaims(member.key), listEvents(member.key)]);
      if (member !== this.#member) return;
      // The button that was pressed may go away; what it did is said here.
      for (const list of [this.#list, this.#events])
        if (list.contains(document.activeElement)) this.#said.focus();
      const none = claims.length === 0 ? [make('li', 'Nothing is under way')] : [];
      this.#list.replaceChildren(...claims.map((claim) => this.#claim(member, claim)), ...none);
      this.#events.replaceChildren(...events.map((event) => this.#event(member, event)));
    } catch (error) {
      this.#complain(error);
    }
  }

  #claim(member: Member, claim: VendorClaim): HTMLLIElement {
    const detail = `${claim.person}, ${claim.status.replaceAll('_', ' ')}`;
    return row(claim.title, detail, nextDeed(claim), (button) =>
      this.#do(button, async () => {
        const move = claim.course === 'goods' ? advanceClaim : scheduleClaim;
        const { status } = await move(member.key, claim.id);
        return `${claim.title} is ${status.replaceAll('_', ' ')}.`;
      }),
    );
  }

  #event(member: Member, { capacity = 0, id, taken = 0, title }: Event): HTMLLIElement {
    const left = capacity - taken;
    return row(title, `${left} of ${capacity} seats left`, left > 0 ? 'Take them' : undefined, (button) =>
      this.#do(button, async () => {
        await fillEvent(member.key, id);
        return `${title} is full.`;
      }),
    );
  }

  #do(button: HTMLButtonElement, deed: () => Promise<string>): void {
    const told = async (): Promise<void> => {
      this.#say(await deed());
      this.#moved();
      await this.refresh();
    };
    void during(button, told, (error) => this.#complain(error));
  }

  #complain(error: unknown): void {
    this.#say(error instanceof Refused ? `${error.message}.` : 'That did not work.', true);
  }

  #say(text: string, failed = false): void {
    this.#said.textContent = text;
    this.#said.classList.toggle('failed', failed);
  }
}
