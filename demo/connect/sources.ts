import type { Sources } from 'laurel-widgets';

interface VendorCustomer {
  company: string;
  partnerClass: { label: string; from: string; to: string };
  discountPercent: number;
  accountManager: string;
  revenue: { currency: string; months: number; from: string; to: string; net: number };
  classes: { label: string; minimum: number; discountPercent: number }[];
  offers: VendorOffer[];
}

interface VendorOffer {
  no: string;
  sort: string;
  text: string;
  promoCode?: string;
  lessons?: number;
  attended?: number;
  hours?: number;
  booked?: number;
}

const fetchCustomer = async (signal: AbortSignal): Promise<VendorCustomer> =>
  (await fetch('./vendor-api/customer.json', { signal })).json();

const perkKinds: Record<string, string> = { PRICE: 'pricing', SCHOOL: 'training', ADVICE: 'consulting' };

export const sources: Sources = {
  standing: async ({ signal }) => {
    const customer = await fetchCustomer(signal);
    const { company, partnerClass, revenue, classes } = customer;
    const order = classes.findIndex(({ label }) => label === partnerClass.label);
    const next = classes[order + 1];
    const money = (units: number) => ({ amount: Math.round(units * 100), currency: revenue.currency });
    return {
      owner: { kind: 'account', name: company },
      since: partnerClass.from,
      until: partnerClass.to,
      tier: {
        name: partnerClass.label,
        order: order + 1,
        benefits: [
          { text: `${customer.discountPercent}% on every order` },
          { text: `Your account manager: ${customer.accountManager}` },
        ],
      },
      next: next
        ? {
            name: next.label,
            order: order + 2,
            benefits: [{ text: `${next.discountPercent}% on every order` }],
          }
        : null,
      requirements: next && [
        {
          label: 'Orders',
          current: money(revenue.net),
          target: money(next.minimum),
          remaining: money(next.minimum - revenue.net),
          window: { kind: 'rolling', months: revenue.months, from: revenue.from, to: revenue.to },
        },
      ],
    };
  },
  perks: async ({ signal }) => {
    const { offers } = await fetchCustomer(signal);
    return {
      items: offers.map(({ no, sort, text, promoCode, lessons, attended = 0, hours, booked = 0 }) => ({
        id: no,
        title: text,
        kind: perkKinds[sort],
        access: promoCode ? { code: promoCode } : undefined,
        progress: lessons ? { done: attended, total: lessons, unit: 'lessons' } : undefined,
        quota: hours ? { limit: hours, used: booked, unit: 'hours' } : undefined,
      })),
    };
  },
};
