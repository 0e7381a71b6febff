import { Refused } from './ask.ts';
import { during } from './deed.ts';
import { find, make } from './find.ts';
import type { Member } from './vendor.ts';

interface Work<Loaded> {
  /** Selector of the line that says what was done. */
  readonly said: string;
  readonly load: (member: Member) => Promise<Loaded>;
  /** Gives the lists with the rows that they now have. */
  readonly draw: (loaded: Loaded, member: Member) => readonly (readonly [Element, readonly Node[]])[];
  /** What members see may be different now. */
  readonly moved: () => void;
}

/** A part of the vendor's console at work for one member's company: shows what there is, does things, and says so. */
export class Desk<Loaded> {
  readonly #work: Work<Loaded>;
  readonly #said: HTMLElement;
  #member: Member | undefined;

  constructor(work: Work<Loaded>) {
    this.#work = work;
    this.#said = find(work.said, HTMLElement);
  }

  /** Works for this member's company from now on; `false` if it did already. */
  serve(member: Member): boolean {
    if (member === this.#member) return false;
    this.#member = member;
    this.#say('');
    void this.refresh();
    return true;
  }

  async refresh(): Promise<void> {
    const member = this.#member;
    if (!member) return;
    try {
      const loaded = await this.#work.load(member);
      if (member !== this.#member) return;
      const lists = this.#work.draw(loaded, member);
      // The button that was pressed may go away; what it did is said here.
      if (lists.some(([list]) => list.contains(document.activeElement))) this.#said.focus();
      for (const [list, rows] of lists) list.replaceChildren(...rows);
    } catch (error) {
      this.complain(error);
    }
  }

  /** Does it for this member's company, and says the sentence that it gives. */
  do(button: HTMLButtonElement, deed: (member: Member) => Promise<string>): Promise<void> {
    return during(
      button,
      async () => {
        if (!this.#member) return;
        this.#say(await deed(this.#member));
        this.#work.moved();
        await this.refresh();
      },
      (error) => {
        this.complain(error);
        // What was refused may have moved on meanwhile.
        if (error instanceof Refused) void this.refresh();
      },
    );
  }

  onSubmit(form: HTMLFormElement, deed: (given: FormData, member: Member) => Promise<string>): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const given = new FormData(form);
      void this.do(find('button', HTMLButtonElement, form), (member) => deed(given, member));
    });
  }

  complain(error: unknown): void {
    this.#say(error instanceof Refused ? `${error.message}.` : 'That did not work.', true);
  }

  #say(text: string, failed = false): void {
    this.#said.textContent = text;
    this.#said.classList.toggle('failed', failed);
  }
}

/** What can be done with the subject of a row, in a word. */
export type Deeds = Readonly<Record<string, (button: HTMLButtonElement) => void>>;

/** A line about something, with a button for each deed. */
export const row = (title: string, detail: string, deeds: Deeds = {}): HTMLLIElement => {
  const item = make('li');
  const name = make('span', title);
  name.append(make('small', detail));
  const acts = make('span', '', 'acts');
  for (const [deed, act] of Object.entries(deeds)) {
    const button = make('button', deed, 'button', 'small');
    button.type = 'button';
    button.ariaLabel = `${deed}: ${title}`;
    button.addEventListener('click', () => act(button));
    acts.append(button);
  }
  item.append(name, ...(acts.hasChildNodes() ? [acts] : []));
  return item;
};
