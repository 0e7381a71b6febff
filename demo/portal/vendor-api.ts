import { ApiError, fetchJson, fetchList, fetchAs } from './fetch-json.ts';

// The demo's own API under `/demo`: its members, their tokens, and the vendor's side of orders and claims.

/** A seeded member who can be chosen in the portal. */
export interface PortalMember {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly account: string;
  readonly vendor: string;
  readonly program: string;
  readonly currency: string;
  /** What `GET /standing` shows to this member: `progress`, `at_risk`, `invited` … */
  readonly state: string;
}

export interface Order {
  readonly externalId: string;
  readonly amount: { readonly amount: number; readonly currency: string };
  readonly occurredAt: string;
  readonly refunded: boolean;
}

/** An open claim, as the vendor's console shows it. */
export interface VendorClaim {
  readonly id: string;
  readonly title: string;
  readonly person: string;
  readonly status: string;
  /** How the perk is delivered: `service`, `goods`, `seat` or `access`. */
  readonly course: string;
  /** Delivery stages that are over, of four. */
  readonly stage?: number;
}

export interface EventPerk {
  readonly id: string;
  readonly title: string;
  readonly capacity?: number;
  readonly taken?: number;
}

/** The standing after an order or refund. */
export interface OrderResult {
  readonly externalId: string;
  readonly tier: string | null;
  readonly grace?: unknown;
}

/** The members of these tenants, separated by spaces; of all where there are none. */
export const listMembers = async (tenants = ''): Promise<readonly PortalMember[]> => {
  const query = tenants
    .split(' ')
    .filter(Boolean)
    .map((tenant) => `tenant=${tenant}`)
    .join('&');
  return (await fetchJson<{ members: readonly PortalMember[] }>(`/demo/members?${query}`)).members;
};

/** A token for a member, or `''` where nobody is signed in any more. A real portal's server would issue it for its own session. @throws ApiError */
export const fetchToken = async (member: string, account?: string): Promise<string> => {
  try {
    return (await fetchJson<{ token: string }>('/demo/token', { member, account })).token;
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return '';
    throw error;
  }
};

export const listOrders = (member: string): Promise<readonly Order[]> => fetchList('orders', member);

export const placeOrder = (member: string, amount: number): Promise<OrderResult> =>
  fetchJson('/demo/orders', { member, amount });

export const refundOrder = (member: string, order: string): Promise<OrderResult> =>
  fetchJson(`/demo/orders/${encodeURIComponent(order)}/refund`, { member });

/** The day that a program has now, `2027-01-01`. */
interface ProgramDay {
  readonly today: string;
}

/** Sets the demo's calendar to so many days after today; returns the day in the member's program. */
export const advanceClock = async (days: number, member: string): Promise<string> =>
  (await fetchJson<ProgramDay>('/demo/clock', { days, member })).today;

/** Sets the demo's calendar to the first day of the next year; returns the day in the member's program. */
export const advanceToNextYear = async (member: string): Promise<string> =>
  (await fetchJson<ProgramDay>('/demo/clock', { to: 'next_year', member })).today;

/** A course that the company has begun. */
export interface Course {
  readonly id: string;
  readonly title: string;
  readonly done: number;
  readonly total: number;
}

export const listCourses = (member: string): Promise<readonly Course[]> => fetchList('courses', member);

export const completeLesson = (member: string, course: string): Promise<Course> =>
  fetchJson(`/demo/courses/${encodeURIComponent(course)}/lesson`, { member });

export const listClaims = (member: string): Promise<readonly VendorClaim[]> => fetchList('claims', member);

type ClaimMove = Promise<{ readonly status: string }>;

/** The vendor sets the date of a service. */
export const scheduleClaim = (member: string, claim: string): ClaimMove =>
  fetchJson(`/demo/claims/${encodeURIComponent(claim)}/schedule`, { member });

/** Moves a delivery one stage on. */
export const advanceClaim = (member: string, claim: string): ClaimMove =>
  fetchJson(`/demo/claims/${encodeURIComponent(claim)}/advance`, { member });

interface EventPerkList {
  readonly items: readonly {
    readonly id: string;
    readonly title: string | { readonly text: string };
    readonly event?: { readonly capacity?: number; readonly taken?: number };
  }[];
}

/** The events that this member sees, read by the contract itself; empty where perks are refused. */
export const listEvents = async (member: string): Promise<readonly EventPerk[]> => {
  const { items } = await fetchAs<EventPerkList>(await fetchToken(member), '/perks?kind=event', {
    items: [],
  });
  return items.flatMap(({ event, id, title }) =>
    event?.capacity ? [{ id, title: typeof title === 'string' ? title : title.text, ...event }] : [],
  );
};

/** Lets others take all seats that are left. */
export const fillEvent = (member: string, event: string): Promise<unknown> =>
  fetchJson(`/demo/perks/${encodeURIComponent(event)}/fill`, { member });
