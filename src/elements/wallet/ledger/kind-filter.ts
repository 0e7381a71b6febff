import { html, nothing } from 'lit';
import type { WalletEntries } from '../../../contract/wallets.ts';
import { formatInteger } from '../../internal/i18n/numbers.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { icon } from '../../internal/ui/icons.ts';
import { kindName, knownKinds } from './entry-kind.ts';
import type { LedgerContext } from './messages.ts';

interface EntryKindOption {
  readonly kind: string;
  readonly count?: number | undefined;
}

const rankOf = (kind: string): number => {
  const index = knownKinds.findIndex((known) => known === kind);
  return index < 0 ? knownKinds.length : index;
};

/** The choice of a kind: those that the backend counted, or else those that were seen. */
export class KindFilter {
  readonly #context: LedgerContext;
  readonly #onSelect: () => void;
  #options: readonly EntryKindOption[] = [];
  #total: number | undefined;
  /** `undefined` for all kinds. */
  selected: string | undefined;

  constructor(context: LedgerContext, onSelect: () => void) {
    this.#context = context;
    this.#onSelect = onSelect;
  }

  /** Takes the kinds from a first page; one of a single kind says nothing of the others unless it counts them. */
  learn({ kinds, items, total }: WalletEntries): void {
    if (kinds) this.#options = kinds;
    else {
      const known = new Set(this.#options.map(({ kind }) => kind));
      const seen = new Set(items.flatMap((entry) => entry?.kind ?? []));
      this.#options = [
        ...this.#options,
        ...[...seen].filter((kind) => !known.has(kind)).map((kind) => ({ kind })),
      ];
    }
    if (this.selected === undefined) this.#total = total;
  }

  forget(): void {
    this.#options = [];
    this.#total = undefined;
    this.selected = undefined;
  }

  render(): Renderable {
    const { words } = this.#context;
    const { selected } = this;
    const isOffered = selected === undefined || this.#options.some(({ kind }) => kind === selected);
    const offered = isOffered ? this.#options : [...this.#options, { kind: selected }];
    const options = offered.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind));
    if (options.length < 2 && selected === undefined) return nothing;
    const all = [{ kind: undefined, count: this.#total }, ...options];
    const label = ({ kind, count }: (typeof all)[number]): string => {
      const name = kind === undefined ? words.text('all') : kindName(kind, this.#context);
      return count === undefined
        ? name
        : words.text('option', { kind: name, n: formatInteger(count, words.locale) });
    };
    return html`<label class="chooser" part="filter">
      <span class="sr-only">${words.text('filter')}</span>${icon('more')}<select
        class="btn"
        @change=${({ currentTarget }: Event) => {
          if (!(currentTarget instanceof HTMLSelectElement)) return;
          this.selected = all[currentTarget.selectedIndex]?.kind;
          this.#onSelect();
        }}
      >
        ${all.map((option) => html`<option value=${option.kind ?? ''} .selected=${option.kind === selected}>${label(option)}</option>`)}
      </select>
    </label>`;
  }
}
