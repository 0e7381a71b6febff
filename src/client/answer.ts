import { contractVersion } from '../contract/route.ts';
import { Failure } from './failure.ts';

/** What came over the wire, unparsed. */
export interface Answer {
  readonly body: unknown;
  readonly lang: string | undefined;
  readonly etag: string | undefined;
  /** The content known by the `etag` that was sent still holds. */
  readonly unchanged: boolean;
}

/** Takes an answer from its envelope. A refusal, or what is not the contract's, is thrown. */
export const readAnswer = async (
  response: Response,
  text: string,
  tried: string,
  deadline: number,
): Promise<Answer> => {
  const { headers, ok, status } = response;
  const speaks = headers.get('Laurel-Contract');
  // A static file says no version; a proxy may say it twice.
  if (speaks !== null && Number.parseInt(speaks, 10) !== Number(contractVersion)) {
    throw new Failure('contract', `${tried} speaks Laurel-Contract ${speaks}, this page ${contractVersion}`);
  }
  const unchanged = status === 304;
  // Refusals are rare: what reads them comes when one does.
  if (!ok && !unchanged) throw await (await import('./refusal.ts')).refusal(response, text, tried, deadline);
  try {
    return {
      body: unchanged ? undefined : JSON.parse(text),
      lang: headers.get('Content-Language') ?? undefined,
      etag: headers.get('ETag') ?? undefined,
      unchanged,
    };
  } catch (cause) {
    throw new Failure('contract', `${tried} answered ${status} with something that is not JSON`, { cause });
  }
};
