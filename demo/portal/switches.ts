import { defaults, type Settings } from './settings.ts';
import type { Member } from './vendor.ts';

const title = ({ account, name, role, state }: Member): string =>
  `${name}, ${role} · ${account} · ${state.replaceAll('_', ' ')}`;

/** The demo's selects: they show the settings, and tell what was chosen. */
export class Switches {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement, changed: (settings: Settings) => void) {
    this.#form = form;
    form.addEventListener('change', () => changed(this.#chosen()));
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  show(settings: Settings): void {
    // Until the list has come, the member of the address stands for itself.
    this.#select('member')?.replaceChildren(new Option(settings.member, settings.member));
    for (const [name, value] of Object.entries(settings)) {
      const select = this.#select(name);
      if (select) select.value = value;
    }
  }

  /** Groups members by vendor and program. */
  offer(members: readonly Member[], { member }: Settings): void {
    const programs = new Set(members.map(({ program }) => program));
    const select = this.#select('member');
    select?.replaceChildren(
      ...[...programs].map((program) => {
        const group = document.createElement('optgroup');
        const list = members.filter((each) => each.program === program);
        group.label = `${list[0]?.vendor ?? ''}, ${program}`;
        group.append(...list.map((each) => new Option(title(each), each.key)));
        return group;
      }),
    );
    if (select) select.value = member;
  }

  #chosen(): Settings {
    const read = (name: keyof Settings): string => this.#select(name)?.value || defaults[name];
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
