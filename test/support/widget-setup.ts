import type { Interaction } from './interactions.ts';

/** One widget on the page, in a program of its own. */
export interface WidgetSetup {
  readonly tag:
    | 'laurel-tier-badge'
    | 'laurel-perk-list'
    | 'laurel-referral-form'
    | 'laurel-survey'
    | 'laurel-leaderboard'
    | 'laurel-wallet'
    | 'laurel-challenge-list'
    | 'laurel-reward-list';
  /** Below which the contract is served. Absent: functions, or nothing. */
  readonly endpoint?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly lang?: string;
  readonly scheme?: string;
  /** Answers of the program's `sources`, by route; `survey again` from the second time on. */
  readonly sources?: Readonly<Record<string, unknown>>;
  /** The same as JSON text, for values that no message between processes carries. */
  readonly json?: string;
  readonly token?: string;
  /** The state that it comes to rest in; otherwise any but waiting. */
  readonly rests?: string;
  /** What somebody does in it, in order, instead of pressing all there is. */
  readonly interactions?: readonly Interaction[];
  /** Whether a deed that can't be done ends them, for answers that leave nothing to do. */
  readonly tries?: boolean;
}

/** The program around it. */
export const programOf = ({ endpoint, json, scheme, sources: given, token }: WidgetSetup): HTMLElement => {
  const program: HTMLElement = document.createElement('laurel-program');
  if (endpoint !== undefined) program.setAttribute('endpoint', endpoint);
  if (scheme !== undefined) program.setAttribute('scheme', scheme);
  if (token !== undefined) Object.assign(program, { getToken: () => token });
  const answers = json === undefined ? given : (JSON.parse(json) as Record<string, unknown>);
  if (!answers) return program;
  const sources = Object.entries(answers).map(([id, first]) => {
    let next: unknown = first;
    const tell = (): unknown => {
      const answer = next;
      next = answers[`${id} again`] ?? first;
      return answer;
    };
    return [id, tell];
  });
  return Object.assign(program, { sources: Object.fromEntries(sources) });
};
