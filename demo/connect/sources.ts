import type { Sources } from 'laurel-widgets';

interface Customer {
  company: string;
  partnerClass: { label: string; from: string; to: string };
  discountPercent: number;
  accountManager: string;
  revenue: { currency: string; months: number; from: string; to: string; net: number };
  classes: { label: string; minimum: number; discountPercent: number }[];
}

export const sources: Sources = {
  standing: async ({ signal }) => {
    const customer: Customer = await (await fetch('./vendor-api/customer.json', { signal })).json();
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
          { text: `${customer.discountPercent} % on every order` },
          { text: `Your account manager: ${customer.accountManager}` },
        ],
      },
      next: next
        ? {
            name: next.label,
            order: order + 2,
            benefits: [{ text: `${next.discountPercent} % on every order` }],
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
};
