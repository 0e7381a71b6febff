import { members, type ProgramSeed } from './program-seed.ts';

/** A club of perks alone: membership and nothing to climb, so it serves neither standing nor tiers. */
export const halyard = (): ProgramSeed => ({
  tenant: {
    tenant: 'halyard',
    vendor: 'Halyard Mail',
    program: 'Halyard Friends',
    time_zone: 'America/New_York',
    currency: 'USD',
    tone: 'warm',
    served: ['session'],
    privacy_notice: 'https://halyard.example/privacy',
    contact_name: 'June Park',
    contact_href: 'mailto:june.park@halyard.example',
  },
  orderPrefix: 'HF',
  tiers: [],
  plans: {
    perks: { period: { kind: 'lifetime' }, graceMonths: 0, riskMonths: 0, upgrade: 'at_once', tiers: {} },
  },
  words: {},
  accounts: [
    {
      account: 'brightside',
      name: 'Brightside Studio',
      plan: 'perks',
      mail: 'brightside.example',
      members: members(['maya', 'Maya Ortiz', 'admin']),
    },
  ],
});
