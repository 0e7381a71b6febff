import { ApiError } from './fetch-json.ts';
import { whileBusy } from './busy-button.ts';
import { findElement, createElement } from './dom.ts';
import type { PortalMember } from './vendor-api.ts';

interface ConsolePanelOptions<Loaded> {
  /** Selector of the line that says what was done. */
  readonly status: string;
  readonly load: (member: PortalMember) => Promise<Loaded>;
  /** Gives the lists with the rows that they now have. */
  readonly render: (loaded: Loaded, member: PortalMember) => readonly (readonly [Element, readonly Node[]])[];
  /** What members see may be different now. */
  readonly onChange: () => void;
}

/** A part of the vendor's console at work for one member's company: shows what there is, does things, and says so. */
export class ConsolePanel<Loaded> {
  readonly #options: ConsolePanelOptions<Loaded>;
  readonly #status: HTMLElement;
  #member: PortalMember | undefined;

  constructor(work: ConsolePanelOptions<Loaded>) {
    this.#options = work;
    this.#status = findElement(work.status, HTMLElement);
  }

  /** Works for this member's company from now on; `false` if it did already. */
  setMember(member: PortalMember): boolean {
    if (member === this.#member) return false;
    this.#member = member;
    this.#announce('');
    void this.refresh();
    return true;
  }

  async refresh(): Promise<void> {
    const member = this.#member;
    if (!member) return;
    try {
      const loaded = await this.#options.load(member);
      if (member !== this.#member) return;
      const lists = this.#options.render(loaded, member);
      // The button that was pressed may go away; what it did is said here.
      if (lists.some(([list]) => list.contains(document.activeElement))) this.#status.focus();
      for (const [list, rows] of lists) list.replaceChildren(...rows);
    } catch (error) {
      this.showError(error);
    }
  }

  /** Does it for this member's company, and says the sentence that it gives. */
  run(button: HTMLButtonElement, deed: (member: PortalMember) => Promise<string>): Promise<void> {
    return whileBusy(
      button,
      async () => {
        if (!this.#member) return;
        this.#announce(await deed(this.#member));
        this.#options.onChange();
        await this.refresh();
      },
      (error) => {
        this.showError(error);
        // What was refused may have moved on meanwhile.
        if (error instanceof ApiError) void this.refresh();
      },
    );
  }

  onSubmit(form: HTMLFormElement, deed: (given: FormData, member: PortalMember) => Promise<string>): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const given = new FormData(form);
      void this.run(findElement('button', HTMLButtonElement, form), (member) => deed(given, member));
    });
  }

  showError(error: unknown): void {
    this.#announce(error instanceof ApiError ? `${error.message}.` : 'That did not work.', true);
  }

  #announce(text: string, failed = false): void {
    this.#status.textContent = text;
    this.#status.classList.toggle('error', failed);
  }
}

/** What can be done with the subject of a row, in a word. */
export type RowActions = Readonly<Record<string, (button: HTMLButtonElement) => void>>;

/** A line about something, with a button for each deed. */
export const actionRow = (title: string, detail: string, deeds: RowActions = {}): HTMLLIElement => {
  const item = createElement('li');
  const name = createElement('span', title);
  name.append(createElement('small', detail));
  const acts = createElement('span', '', 'acts');
  for (const [deed, act] of Object.entries(deeds)) {
    const button = createElement('button', deed, 'button', 'small');
    button.type = 'button';
    button.ariaLabel = `${deed}: ${title}`;
    button.addEventListener('click', () => act(button));
    acts.append(button);
  }
  item.append(name, ...(acts.hasChildNodes() ? [acts] : []));
  return item;
};
