import { fetchJson, fetchList } from './fetch-json.ts';

// The demo's own API under `/demo`: the vendor's side of challenges and orders.

/** What a member has sent for a challenge. */
export interface Submitted {
  readonly id: string;
  readonly title: string;
  readonly person: string;
  readonly status: string;
}

/** A learning module, with the lessons that the member has finished. */
export interface LearningModule {
  readonly id: string;
  readonly title: string;
  readonly done: number;
  readonly total: number;
}

/** An order of the member's company. */
export interface Shipped {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly person: string;
  readonly status: string;
}

const at = (list: string, id: string, deed: string): string =>
  `/demo/${list}/${encodeURIComponent(id)}/${deed}`;

export const listSubmissions = (member: string): Promise<readonly Submitted[]> =>
  fetchList('submissions', member);
export const listModules = (member: string): Promise<readonly LearningModule[]> =>
  fetchList('modules', member);
export const listShipments = (member: string): Promise<readonly Shipped[]> =>
  fetchList('redemptions', member);

export const decideSubmission = (member: string, id: string, approved: boolean): Promise<unknown> =>
  fetchJson(at('submissions', id, approved ? 'approve' : 'reject'), { member });
/** What it earned is taken back. */
export const reverseSubmission = (member: string, id: string): Promise<unknown> =>
  fetchJson(at('submissions', id, 'reverse'), { member });
export const completeModule = (member: string, id: string): Promise<unknown> =>
  fetchJson(at('challenges', id, 'module'), { member });
export const sendGoods = (member: string, id: string): Promise<unknown> =>
  fetchJson(at('redemptions', id, 'send'), { member });
