import type { ReactiveControllerHost } from 'lit';
import { challengesRoute } from '../../../contract/compiled/challenges.ts';
import type { Challenge, Challenges } from '../../../contract/challenges.ts';
import type { AttributeFilter } from '../../internal/cards/attribute-filter.ts';
import { PagedCards, type ShownPages } from '../../internal/cards/paged-cards.ts';
import { kindOptionsOf, type KindOption } from '../../internal/cards/kind-options.ts';
import { knownKind, shownChallengeKinds, type KnownKind } from '../card/challenge-kinds.ts';
import { filtered, stateGroups, type ChosenFilter } from './filter-options.ts';

/** The challenges to show, and what the filter and the row below them say. */
export interface ChallengeListView extends ShownPages {
  readonly challenges: readonly Challenge[];
  readonly kindOptions: readonly KindOption<KnownKind>[];
  /** Something on a further page could not be read. */
  readonly incomplete: boolean;
}

/** Both filters at once: what one of them leaves out is not asked for. */
const both = (a: readonly string[] | undefined, b: readonly string[] | undefined): string | undefined =>
  (a && b ? a.filter((name) => b.includes(name)) : (a ?? b))?.join();

/** The challenges of the chosen kind and state, over all pages that were asked for. */
export class PagedChallenges {
  /** What the person chose in the filter. */
  chosen: ChosenFilter = { kind: undefined, state: undefined };
  readonly pages: PagedCards<Challenges>;

  constructor(host: ReactiveControllerHost & HTMLElement, tag: () => string) {
    this.pages = new PagedCards(host, challengesRoute, tag);
  }

  /** `head` is the first page of all kinds and states that the attributes ask for. */
  view(head: Challenges, attributes: AttributeFilter): ChallengeListView {
    const { chosen } = this;
    const kindOptions = kindOptionsOf(head, attributes.kinds, shownChallengeKinds, knownKind);
    const option = kindOptions.find(({ kind }) => kind === chosen.kind);
    const filter: ChosenFilter = { kind: option?.kind, state: chosen.state };
    const isNarrowed = head.nextCursor !== undefined && (filter.kind ?? filter.state) !== undefined;
    const { pages, nextPage } = this.pages.readCards(
      head,
      isNarrowed ? `${filter.kind ?? ''} ${filter.state ?? ''}` : '',
      {
        kind: both(attributes.kinds, option?.names),
        state: both(attributes.states, filter.state && stateGroups[filter.state]),
      },
    );
    const [first, ...further] = pages.map(({ data }) => data);
    const items = [first ?? head, ...further].flatMap((page) => page?.items ?? []);
    const unique = [...new Map(items.map((item) => [item.id, item])).values()];
    const challenges = filtered(unique, attributes, filter);
    const single = nextPage === 'none' ? challenges.length : undefined;
    return {
      challenges,
      count: challenges.length,
      kindOptions,
      total: single ?? (isNarrowed ? first?.total : head.total),
      nextPage,
      incomplete: pages.some(({ skipped }) => skipped),
    };
  }
}
