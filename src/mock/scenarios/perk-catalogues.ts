import type { Scenario } from '../scenario.ts';
import { creditsCatalogue } from '../fixtures/catalogue-credits.ts';
import { eventsCatalogue, eventSections, waitlistedClaim } from '../fixtures/catalogue-events.ts';
import { fundsCatalogue } from '../fixtures/catalogue-funds.ts';
import { allowedActions } from '../fixtures/claims-open.ts';
import { buyerSession } from '../fixtures/session.ts';
import { perkRoutes } from '../routes/perks.ts';

// Three catalogues as published programmes have them, with made-up names.

export const perkCatalogueScenarios = {
  'catalogue-credits': {
    about: 'Credits in money that come in parts, and a price that rises from year to year',
    session: buyerSession,
    ...perkRoutes((context) => ({
      perks: creditsCatalogue(context),
      claims: [],
      may: allowedActions('claim'),
    })),
  },
  'catalogue-funds': {
    about: 'Funds by quarter, perks that exclude each other, and one of three to choose',
    session: buyerSession,
    ...perkRoutes((context) => ({
      perks: fundsCatalogue(context),
      claims: [],
      may: allowedActions('claim'),
    })),
  },
  'catalogue-events': {
    about: 'Sections, an event of two days with a waiting list, and half days of consulting',
    session: buyerSession,
    ...perkRoutes((context) => ({
      perks: eventsCatalogue(context),
      claims: [waitlistedClaim(context)],
      may: allowedActions('claim'),
      sections: eventSections(context),
    })),
  },
} satisfies Record<string, Scenario>;
