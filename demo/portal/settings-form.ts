import { defaultSettings, type PortalSettings } from './settings.ts';
import { findElement } from './dom.ts';
import { ApiError } from './fetch-json.ts';
import type { PortalMember } from './vendor-api.ts';

const memberLabel = ({ account, name, role, state }: PortalMember): string =>
  `${name}, ${role} · ${account} · ${state.replaceAll('_', ' ')}`;

/** The form with the demo's settings; `onChange` gets all of them after each choice. */
export class SettingsForm {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement, onChange: (settings: PortalSettings) => void) {
    this.#form = form;
    // Some selects stand outside of the form, and belong to it by their attribute `form`.
    document.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement && target.form === form) onChange(this.#readValues());
    });
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  setValues(settings: PortalSettings): void {
    // Until the list of members is loaded, the member in the address is the only option.
    this.#select('member')?.replaceChildren(new Option(settings.member, settings.member));
    for (const [name, value] of Object.entries(settings)) {
      const select = this.#select(name);
      if (select) select.value = value;
    }
  }

  /** Groups members by vendor and program. */
  setMembers(members: readonly PortalMember[], { member }: PortalSettings): void {
    const programs = new Set(members.map(({ program }) => program));
    const select = this.#select('member');
    select?.replaceChildren(
      ...[...programs].map((program) => {
        const group = document.createElement('optgroup');
        const list = members.filter((each) => each.program === program);
        group.label = `${list[0]?.vendor ?? ''}, ${program}`;
        group.append(...list.map((each) => new Option(memberLabel(each), each.key)));
        return group;
      }),
    );
    if (select) select.value = member;
  }

  /** Says beside the members why there are none. */
  showError(error: unknown): void {
    findElement('#members-said', HTMLElement).textContent =
      error instanceof ApiError ? `${error.message}.` : 'The members did not load.';
  }

  #readValues(): PortalSettings {
    const read = (name: keyof PortalSettings): string => this.#select(name)?.value || defaultSettings[name];
    return {
      member: read('member'),
      lang: read('lang'),
      scheme: read('scheme'),
      brand: read('brand'),
      theme: read('theme'),
      backend: read('backend'),
    };
  }

  #select(name: string): HTMLSelectElement | undefined {
    const control = this.#form.elements.namedItem(name);
    return control instanceof HTMLSelectElement ? control : undefined;
  }
}
