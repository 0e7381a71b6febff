import { ask, listed, readAs } from './ask.ts';

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

export const listMembers = async (): Promise<readonly Member[]> =>
  (await ask<{ members: readonly Member[] }>('/demo/members')).members;

/** What a real portal's server would do with its own session. */
export const tokenFor = async (member: string, account?: string): Promise<string> =>
  (await ask<{ token: string }>('/demo/token', { member, account })).token;

export const listOrders = (member: string): Promise<readonly Order[]> => listed('orders', member);

export const placeOrder = (member: string, amount: number): Promise<Booked> =>
  ask('/demo/orders', { member, amount });

export const refundOrder = (member: string, order: string): Promise<Booked> =>
  ask(`/demo/orders/${encodeURIComponent(order)}/refund`, { member });

/** Moves the demo's calendar that many days ahead of today. */
export const moveCalendar = async (days: number): Promise<Date> =>
  new Date((await ask<{ now: string }>('/demo/clock', { days })).now);

export const listClaims = (member: string): Promise<readonly VendorClaim[]> => listed('claims', member);

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
  const { items } = await readAs<Listed>(await tokenFor(member), '/perks?kind=event', { items: [] });
  return items.flatMap(({ event, id, title }) =>
    event?.capacity ? [{ id, title: typeof title === 'string' ? title : title.text, ...event }] : [],
  );
};

/** Others take all seats that are left. */
export const fillEvent = (member: string, event: string): Promise<unknown> =>
  ask(`/demo/perks/${encodeURIComponent(event)}/fill`, { member });
