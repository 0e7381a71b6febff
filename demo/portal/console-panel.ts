import { ApiError } from './fetch-json.ts';
import { findElement, createElement } from './dom.ts';
import type { PortalMember } from './vendor-api.ts';

interface ConsolePanelOptions<Loaded> {
  /** Selector of the element that announces results. */
  readonly status: string;
  readonly load: (member: PortalMember) => Promise<Loaded>;
  /** The list elements, each with its rows. */
  readonly render: (loaded: Loaded, member: PortalMember) => readonly (readonly [Element, readonly Node[]])[];
  /** Called after an action: the widgets may have to show something else. */
  readonly onChange: () => void;
}

/** Runs one action at a time for each button. The button keeps its focus meanwhile, so it is not disabled but `aria-disabled`. */
const whileBusy = async (
  button: HTMLButtonElement,
  action: () => Promise<void>,
  onError: (error: unknown) => void,
): Promise<void> => {
  if (button.ariaDisabled === 'true') return;
  button.ariaDisabled = 'true';
  try {
    await action();
  } catch (error) {
    onError(error);
  } finally {
    button.ariaDisabled = null;
  }
};

/** A panel of the vendor's console for one member's company: it loads and shows lists, runs actions and announces their results. */
export class ConsolePanel<Loaded> {
  readonly #options: ConsolePanelOptions<Loaded>;
  readonly #status: HTMLElement;
  #member: PortalMember | undefined;

  constructor(options: ConsolePanelOptions<Loaded>) {
    this.#options = options;
    this.#status = findElement(options.status, HTMLElement);
  }

  /** Shows this member's company from now on; `false` if it is shown already. */
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
      // The button that was pressed may go away; its result is announced in the status element.
      if (lists.some(([list]) => list.contains(document.activeElement))) this.#status.focus();
      for (const [list, rows] of lists) list.replaceChildren(...rows);
    } catch (error) {
      this.showError(error);
    }
  }

  /** Runs an action for this member's company and announces the sentence that it returns. */
  run(button: HTMLButtonElement, action: (member: PortalMember) => Promise<string>): Promise<void> {
    return whileBusy(
      button,
      async () => {
        if (!this.#member) return;
        this.#announce(await action(this.#member));
        this.#options.onChange();
        await this.refresh();
      },
      (error) => {
        this.showError(error);
        // The server refused: the list on screen may be out of date.
        if (error instanceof ApiError) void this.refresh();
      },
    );
  }

  /** Runs an action with the form's data on each submit. */
  onSubmit(form: HTMLFormElement, action: (data: FormData, member: PortalMember) => Promise<string>): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const data = new FormData(form);
      void this.run(findElement('button', HTMLButtonElement, form), (member) => action(data, member));
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

/** The actions of a row, by their button labels. */
export type RowActions = Readonly<Record<string, (button: HTMLButtonElement) => void>>;

/** A row with a title, a detail and a button for each action. */
export const actionRow = (title: string, detail: string, actions: RowActions = {}): HTMLLIElement => {
  const item = createElement('li');
  const name = createElement('span', title);
  name.append(createElement('small', detail));
  const buttons = createElement('span', '', 'acts');
  for (const [label, act] of Object.entries(actions)) {
    const button = createElement('button', label, 'button', 'small');
    button.type = 'button';
    button.ariaLabel = `${label}: ${title}`;
    button.addEventListener('click', () => act(button));
    buttons.append(button);
  }
  item.append(name, ...(buttons.hasChildNodes() ? [buttons] : []));
  return item;
};
