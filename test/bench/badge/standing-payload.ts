import { handleScenarioRequest, scenarios } from '../../../src/mock/index.ts';

/** The name that must be read on screen: the tier of the mock kit's ordinary member. */
export const tierName = 'Silver';

export interface Payload {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One answer of the contract, the same for every subject. */
export const payload = async (route: string, etag?: string): Promise<Payload> => {
  const headers = etag === undefined ? {} : { 'If-None-Match': etag };
  const answer = await handleScenarioRequest(
    scenarios.silver,
    route,
    new Request('http://localhost/', { headers }),
  );
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
};

/** The same standing with another sum spent so far, and nothing else. */
export const payloadAfterSpend = async (amount: number): Promise<Payload> => {
  const { body, headers } = await payload('standing');
  const changed = body.replace(/("current":\{"amount":)11160000/, `$1${amount}`);
  if (changed === body) throw new Error('The scenario "silver" has no sum of 11160000 any longer.');
  return { status: 200, headers: { ...headers, ETag: `"spent-${amount}"` }, body: changed };
};
