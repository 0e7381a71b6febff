import type { RouteId } from '../../contract/routes.ts';
import type { Check } from './checks/check.ts';
import { answerLine, requestLine, type Exchange } from './http/exchange.ts';

/** What a probe says about one place of one answer. */
export interface Evidence {
  readonly exchange?: Exchange | undefined;
  /** The route whose widgets it concerns; absent: all. */
  readonly route?: RouteId | undefined;
  /** JSON path in the answer. */
  readonly path?: string | undefined;
  readonly expected?: string | undefined;
  readonly received?: string | undefined;
  /** What a widget makes of it: "the row is left out". */
  readonly effect?: string | undefined;
  /** How to mend this very one, where more can be said than the check's own remedy. */
  readonly remedy?: string | undefined;
}

/** A check that failed, with its first place; the others like it are counted. */
export interface Finding {
  readonly check: Check;
  readonly request: string;
  readonly answer: string;
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  readonly effect: string;
  readonly remedy: string;
  /** Ids of the routes on which it was seen; empty: it concerns all. */
  readonly routes: RouteId[];
  /** In how many places it was seen. */
  count: number;
}

/** A place without the numbers of its rows: a thousand rows with one fault are one finding. */
const anyRow = (path: string): string => path.replace(/\[\d+\]/g, '[]');

/** Collects what the probes find. */
export class FindingList {
  readonly #found = new Map<string, Finding>();

  get all(): readonly Finding[] {
    return [...this.#found.values()];
  }

  add(check: Check, evidence: Evidence = {}): void {
    const { exchange, route, path = '', expected = '', received = '', effect = '', remedy } = evidence;
    // What is in a body belongs to its route; a header is wrong in one way on all of them.
    const topic = path === '' ? check.id : `${check.id} ${route ?? ''} ${anyRow(path)}`;
    const known = this.#found.get(topic);
    if (known) {
      known.count += 1;
      if (route && known.routes.length > 0 && !known.routes.includes(route)) known.routes.push(route);
      return;
    }
    this.#found.set(topic, {
      check,
      request: exchange ? requestLine(exchange) : '',
      answer: exchange ? answerLine(exchange) : '',
      path,
      expected,
      received,
      effect,
      remedy: remedy ?? check.remedy,
      routes: route ? [route] : [],
      count: 1,
    });
  }
}
