import type { ReactiveControllerHost } from 'lit';
import { perksRoute } from '../../../contract/compiled/perks.ts';
import type { Perk, Perks } from '../../../contract/perks.ts';
import { passes, type AttributeFilter } from '../../internal/cards/attribute-filter.ts';
import { kindOptionsOf, type KindOption } from '../../internal/cards/kind-options.ts';
import { PagedCards, type ShownPages } from '../../internal/cards/paged-cards.ts';
import { perkKindOf, shownPerkKinds, type ShownPerkKind } from '../card/perk-kind.ts';

/** The perks to show, and what the filter and the row below them say. */
export interface PerkListView extends ShownPages {
  readonly perks: readonly Perk[];
  readonly filterOptions: readonly KindOption<ShownPerkKind>[];
  /** Number of perks of all kinds, if it is known. */
  readonly allCount: number | undefined;
  /** Something on a further page could not be read. */
  readonly incomplete: boolean;
}

/** The perks of the selected kind, over all pages that were asked for. */
export class PagedPerks {
  /** The kind selected in the filter; `undefined` for all. */
  selectedKind: ShownPerkKind | undefined;
  readonly pages: PagedCards<Perks>;

  constructor(host: ReactiveControllerHost & HTMLElement, tag: () => string) {
    this.pages = new PagedCards(host, perksRoute, tag);
  }

  /** `head` is the first page of all kinds. */
  view(head: Perks, { kinds, states }: AttributeFilter): PerkListView {
    const filterOptions = kindOptionsOf(head, kinds, shownPerkKinds, perkKindOf);
    const selected = filterOptions.find(({ kind }) => kind === this.selectedKind);
    // With a single page the selected kind is filtered here; with more pages only the backend knows all of it.
    const isWhole = head.nextCursor === undefined;
    const serverFilter = isWhole ? undefined : selected;
    const { pages, nextPage } = this.pages.readCards(head, serverFilter?.kind ?? '', {
      kind: (serverFilter?.names ?? kinds)?.join(),
      state: states?.join(),
    });
    const [first, ...further] = pages.map(({ data }) => data);
    const items = [first ?? head, ...further].flatMap((page) => page?.items ?? []);
    const unique = [...new Map(items.map((perk) => [perk.id, perk])).values()];
    const allowed = unique.filter(({ kind, state }) => passes(state, states) && passes(kind, kinds));
    const allCount = isWhole ? allowed.length : head.total;
    const perks = selected ? allowed.filter(({ kind }) => kind && selected.names.includes(kind)) : allowed;
    return {
      perks,
      count: perks.length,
      filterOptions,
      allCount,
      total: selected ? selected.count : allCount,
      nextPage,
      incomplete: pages.some(({ skipped }) => skipped),
    };
  }
}
