/** The demo's own API: who there is, tokens for them, and the vendor's side of an order. */
export interface Member {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly account: string;
  readonly vendor: string;
  readonly program: string;
  readonly currency: string;
  /** What `GET /standing` shows to them: `progress`, `at_risk`, `invited`. */
  readonly state: string;
}

export interface Order {
  readonly externalId: string;
  readonly amount: { readonly amount: number; readonly currency: string };
  readonly occurredAt: string;
  readonly refunded: boolean;
}

/** A claim under way, as the vendor sees it. */
export interface VendorClaim {
  readonly id: string;
  readonly title: string;
  readonly person: string;
  readonly status: string;
  /** How it goes on: `service`, `goods`, `seat` … */
  readonly course: string;
  /** Stages of its way that goods have behind them. */
  readonly stage?: number;
}

export interface Event {
  readonly id: string;
  readonly title: string;
  readonly capacity?: number;
  readonly taken?: number;
}

/** What became of the standing. */
export interface Booked {
  readonly externalId: string;
  readonly tier: string | null;
  readonly grace?: unknown;
}

/** The server's own sentence, or what was tried. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

const refusalOf = async (response: Response, tried: string): Promise<Refused> => {
  const problem: unknown = await response.json().catch(() => undefined);
  const title = typeof problem === 'object' && problem && 'title' in problem ? String(problem.title) : '';
  return new Refused(title || `${tried} answered ${response.status}`);
};

const ask = async <Reply>(path: string, body?: object, token?: string): Promise<Reply> => {
  const tried = `${body ? 'POST' : 'GET'} ${path}`;
  const init = body
    ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    : { headers: { ...(token && { Authorization: `Bearer ${token}` }) } };
  const response = await fetch(path, init).catch((cause: unknown) => {
    throw new Refused(`${tried} had no answer`, { cause });
  });
  if (!response.ok) throw await refusalOf(response, tried);
  return response.json();
};

export const listMembers = async (): Promise<readonly Member[]> =>
  (await ask<{ members: readonly Member[] }>('/demo/members')).members;

/** What a real portal's server would do with its own session. */
export const tokenFor = async (member: string, account?: string): Promise<string> =>
  (await ask<{ token: string }>('/demo/token', { member, account })).token;

export const listOrders = async (member: string): Promise<readonly Order[]> =>
  (await ask<{ items: readonly Order[] }>(`/demo/orders?member=${encodeURIComponent(member)}`)).items;

export const placeOrder = (member: string, amount: number): Promise<Booked> =>
  ask('/demo/orders', { member, amount });

export const refundOrder = (member: string, order: string): Promise<Booked> =>
  ask(`/demo/orders/${encodeURIComponent(order)}/refund`, { member });

/** Moves the demo's calendar that many days ahead of today. */
export const moveCalendar = async (days: number): Promise<Date> =>
  new Date((await ask<{ now: string }>('/demo/clock', { days })).now);

export const listClaims = async (member: string): Promise<readonly VendorClaim[]> =>
  (await ask<{ items: readonly VendorClaim[] }>(`/demo/claims?member=${encodeURIComponent(member)}`)).items;

type Moved = Promise<{ readonly status: string }>;

/** The vendor sets the date of a service. */
export const scheduleClaim = (member: string, claim: string): Moved =>
  ask(`/demo/claims/${encodeURIComponent(claim)}/schedule`, { member });

/** Goods go one stage on. */
export const advanceClaim = (member: string, claim: string): Moved =>
  ask(`/demo/claims/${encodeURIComponent(claim)}/advance`, { member });

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly title: string | { readonly text: string };
    readonly event?: { readonly capacity?: number; readonly taken?: number };
  }[];
}

/** Events that this member sees, by the contract itself; none for who may see no perks. */
export const listEvents = async (member: string): Promise<readonly Event[]> => {
  const token = await tokenFor(member);
  const nothing: Listed = { items: [] };
  const { items } = await ask<Listed>('/loyalty/perks?kind=event', undefined, token).catch(
    (error: unknown) => {
      if (error instanceof Refused) return nothing;
      throw error;
    },
  );
  return items.flatMap(({ event, id, title }) =>
    event?.capacity ? [{ id, title: typeof title === 'string' ? title : title.text, ...event }] : [],
  );
};

/** Others take all seats that are left. */
export const fillEvent = (member: string, event: string): Promise<unknown> =>
  ask(`/demo/perks/${encodeURIComponent(event)}/fill`, { member });
