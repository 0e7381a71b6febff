import type { RouteId } from '../../src/contract/index.ts';
import type { ScenarioName } from '../../src/mock/index.ts';
import type { WidgetSetup } from './gate-page.ts';

/** What is shown, and what is done before a look; language and scheme come with the look. */
export type WidgetCase = Omit<WidgetSetup, 'tag' | 'lang' | 'scheme'>;

/** Answers of a backend, by route; `survey again` is what it says from the second time on. */
export type RouteAnswers = Readonly<Partial<Record<RouteId | `${RouteId} again`, unknown>>>;

/** A situation told by answers, whose texts and addresses are then exchanged for an attacker's. */
export interface AnsweredCase extends Pick<WidgetCase, 'attributes' | 'interactions'> {
  readonly answers: RouteAnswers;
}

/** A write that is refused, whatever the refusal says. */
export interface RefusedWrite {
  /** What somebody does until it is refused, and until that is told. */
  readonly situation: WidgetCase;
  /** Of the write. */
  readonly method?: 'PUT';
  readonly status: number;
  readonly problem: (evil: string) => object;
}

/** An answer of a route that a random value stands in for. */
export interface FuzzTrial {
  readonly route: RouteId;
  /** How many in continuous integration. */
  readonly count: number;
  readonly around: (index: number) => Omit<WidgetSetup, 'tag' | 'json'>;
  /** What is asked for: an answer with another id is no answer to it. */
  readonly id?: string;
  /** Further answers beside it. */
  readonly beside?: RouteAnswers;
}

/** Words of ours that are a claim about somebody's state. */
interface WidgetClaims {
  readonly selector: string;
  /** Word, in any language → what a backend says by it: a value, or a member that is there. Any of these bears it out. */
  readonly meanings: ReadonlyMap<string, readonly string[]>;
}

/** The claims behind keys of messages: a backend says each by the key itself, or as `otherwise` has it. */
export const claimsOf = (
  selector: string,
  languages: readonly Readonly<Record<string, unknown>>[],
  keys: readonly string[],
  otherwise: Readonly<Record<string, readonly string[]>> = {},
): WidgetClaims => {
  const meanings = new Map<string, readonly string[]>();
  for (const words of languages)
    for (const key of keys) {
      const word = words[key];
      if (typeof word !== 'string') throw new Error(`There are no words for ${key}`);
      meanings.set(word, [...(meanings.get(word) ?? []), ...(otherwise[key] ?? [key])]);
    }
  return { selector, meanings };
};

/** All that the gates know of a widget. Another one joins by another entry in `widgets.ts`. */
export interface WidgetUnderTest {
  readonly tag: WidgetSetup['tag'];
  /** Where its class comment stands. */
  readonly source: string;
  /** Its own read, without which it has nothing to show: the scenarios that tell it are its own. */
  readonly route: RouteId;
  /** All routes that it reads and writes. */
  readonly routes: readonly RouteId[];
  /** The scenario of an ordinary member. */
  readonly ordinaryScenario: ScenarioName;
  /** What a trial calls the names: "tier". */
  readonly noun: string;
  /** What `route` answers to people from whom all else is kept. */
  readonly emptyAnswer: object;
  /** Attributes under which each scenario is looked at. */
  readonly shapes: readonly Readonly<Record<string, string>>[];
  /** Those of them under which the states of the frame are looked at. */
  readonly frameShapes: WidgetUnderTest['shapes'];
  /** Attributes under which it asks for all that it may ask for without being touched. */
  readonly busy: WidgetUnderTest['shapes'];
  /** Paths that it then asks for, with their query; and what is drawn once they are answered. */
  readonly requestPaths: readonly string[];
  readonly whole: string;
  /** What stands open after somebody did something, by name. */
  readonly steps: Readonly<Record<string, WidgetCase>>;
  /** Whether these stand in a dialog, which takes the page from all others. */
  readonly modal: boolean;
  /** What is drawn of an innocent answer, as a tag or `tag[attribute]`: live links, pictures. */
  readonly allowedElements: readonly string[];
  /** Situations that have every text and address which it draws. */
  readonly answeredCases: () => readonly AnsweredCase[];
  readonly refused: readonly RefusedWrite[];
  /** A situation in which this name is all there is to read. */
  readonly named: (name: string) => AnsweredCase;
  /** What is read there, where that is more than the name. */
  readonly reads?: (name: string) => string;
  readonly trials: readonly FuzzTrial[];
  /** Selector of the names of things that a backend sent. */
  readonly names: string;
  /** Words of ours that stand in place of such a name. */
  readonly ownNames: readonly string[];
  /** What it says of a state in words of ours. */
  readonly claims?: WidgetClaims;
  readonly events: readonly string[];
}
