// Answers in the shapes that these systems document, written by us: with what hurts in each of them.

const graphql = {
  data: {
    account: {
      name: 'Tekin Lojistik',
      tier: { name: 'Silver', rank: 2, since: '2024-03-01T00:00:00.000Z' },
      spend: { current: '111600.00', target: '150000', currency: 'EUR' },
      benefits: {
        totalCount: 31,
        pageInfo: { endCursor: 'Y3Vyc29yOjI0', hasNextPage: true },
        nodes: [
          { id: 'b1', title: 'Cost workshop', type: 'TRAINING', available: true },
          { id: 'b2', title: 'Lounge', type: 'LOUNGE', available: false },
        ],
      },
    },
  },
};

const odata = {
  LoyaltyStanding: {
    d: {
      results: [
        {
          CustomerName: 'Tekin Lojistik',
          TierText: 'Silver',
          TierRank: '2',
          ValidFrom: '/Date(1709251200000)/',
          ValidTo: '/Date(1798675200000+0000)/',
          NetRevenue: '111600.00',
          NextTierText: 'Gold',
          NextTierRevenue: '150000.000',
          Currency: 'EUR',
        },
      ],
    },
  },
  LoyaltyBenefit: {
    d: {
      __count: '31',
      __next: 'https://portal.example/sap/LoyaltyBenefit?$skiptoken=24',
      results: [
        {
          BenefitID: '0007',
          BenefitText: 'Consulting',
          BenefitType: 'CON',
          QuotaHours: '16.0',
          UsedHours: '4.5',
        },
        {
          BenefitID: '0008',
          BenefitText: 'Something new',
          BenefitType: 'ZZZ',
          QuotaHours: '0.0',
          UsedHours: '0.0',
        },
      ],
    },
  },
};

const salesforce = {
  LoyaltyMemberTier: {
    totalSize: 1,
    done: true,
    records: [
      {
        attributes: { type: 'LoyaltyMemberTier' },
        LoyaltyTier: { Name: 'Silver', SequenceNumber: 2 },
        EffectiveDate: '2024-03-01',
        TierExpirationDate: null,
      },
    ],
  },
  LoyaltyMemberCurrency: {
    totalSize: 1,
    done: true,
    records: [{ Id: '0lM5g000000CaaZ', Name: 'Northpeak points', PointsBalance: 3120 }],
  },
  Lead: {
    totalSize: 2001,
    done: false,
    nextRecordsUrl: '/services/data/v62.0/query/01g5g00000-2000',
    records: [
      {
        Id: '00Q1',
        Company: 'Delta Soğuk Zincir',
        Status: 'Closed - Converted',
        CreatedDate: '2026-11-21T13:02:00.000+0000',
      },
      { Id: '00Q2', Company: 'Ege Kargo', Status: 'Nurturing', CreatedDate: '2026-10-02T08:00:00.000+0000' },
    ],
  },
  upsert: { id: '00Q3', success: true, created: true, errors: [] },
};

const hubspot = {
  company: {
    id: '512',
    properties: { name: 'Tekin Lojistik', partner_tier: 'Silver', partner_tier_since: '2024-03-01' },
  },
  deals: {
    total: 25,
    paging: { next: { after: '24' } },
    results: [
      {
        id: '9001',
        properties: { dealname: 'Delta', dealstage: 'closedwon', createdate: '2026-11-21T13:02:00.123Z' },
      },
      {
        id: '9002',
        properties: { dealname: 'Ege', dealstage: '118273', createdate: '2026-10-02T08:00:00Z' },
      },
    ],
  },
  upsert: { status: 'COMPLETE', results: [{ id: '9003', properties: {} }] },
};

const openLoyalty = {
  status: { levelName: 'Silver', nextLevelName: 'Gold', activePoints: 3120.5, lockedPoints: 40 },
  points: {
    total: { all: 31, filtered: 31 },
    items: [
      {
        pointsTransferId: 't1',
        type: 'adding',
        value: 150,
        comment: 'Review',
        createdAt: '2026-11-21T14:02:00+01:00',
      },
      { pointsTransferId: 't2', type: 'spending', value: 500, createdAt: '2026-11-20T14:02:00+0100' },
      { pointsTransferId: 't3', type: 'blocked', value: 500, createdAt: '2026-11-20T14:02:00+0100' },
    ],
  },
  reward: {
    total: { all: 1, filtered: 1 },
    items: [{ rewardId: 'r1', name: 'Gift card', type: 'static_coupon', costInPoints: 2500 }],
  },
};

const voucherify = {
  member: {
    id: 'lm_1',
    loyalty_card: {
      points: 3620,
      balance: 3120,
      next_expiration_date: '2027-01-31',
      next_expiration_points: 200,
    },
  },
  tiers: { object: 'list', data: [{ id: 'lt_2', name: 'Silver' }] },
  transactions: {
    has_more: true,
    more_starting_after: 'vtx_2',
    data: [
      {
        id: 'vtx_1',
        type: 'POINTS_ACCRUAL',
        created_at: '2026-11-21T13:02:00.123Z',
        details: { balance: { points: 150, balance: 3120 } },
      },
      {
        id: 'vtx_2',
        type: 'POINTS_NEWLY_NAMED',
        created_at: '2026-11-20T13:02:00Z',
        details: { balance: { points: -30, balance: 2970 } },
      },
    ],
  },
  rewards: {
    total: 1,
    data: [
      {
        reward: { id: 'rew_1', name: 'Gift card', type: 'COIN' },
        assignment: { parameters: { loyalty: { points: 2500 } } },
      },
    ],
  },
};

const talonOne = {
  inventory: {
    loyalty: {
      cards: [],
      programs: {
        '7': {
          id: 7,
          title: 'Northpeak points',
          ledger: {
            currentBalance: 3120.25,
            pendingBalance: 0,
            currentTier: {
              id: 2,
              name: 'Silver',
              startDate: '2024-03-01T00:00:00Z',
              expiryDate: '2026-12-31T00:00:00Z',
            },
          },
        },
      },
    },
  },
  transactions: {
    hasMore: true,
    data: [
      {
        transactionUUID: 'u1',
        created: '2026-11-21T13:02:00.123456Z',
        type: 'addition',
        amount: 150,
        name: 'Review',
        startDate: 'immediate',
        expiryDate: '2027-11-21T00:00:00Z',
      },
      {
        transactionUUID: 'u2',
        created: '2026-11-20T13:02:00Z',
        type: 'subtraction',
        amount: 20,
        name: 'Order',
        startDate: 'immediate',
        expiryDate: 'unlimited',
      },
      {
        transactionUUID: 'u3',
        created: '2026-11-20T13:02:00Z',
        type: 'something',
        amount: 20,
        name: 'New',
        startDate: 'immediate',
        expiryDate: 'unlimited',
      },
    ],
  },
};

/** A part of the address or the body of a request → the answer. The first that is in it counts. */
export const recordedSystems: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  graphql: { '/graphql': graphql },
  odata: odata,
  salesforce: {
    'FROM%20LoyaltyMemberCurrency': salesforce.LoyaltyMemberCurrency,
    LoyaltyMemberTier: salesforce.LoyaltyMemberTier,
    'sobjects/Lead/Laurel_Key__c': salesforce.upsert,
    Lead: salesforce.Lead,
  },
  hubspot: {
    'companies/me': hubspot.company,
    'deals/batch/upsert': hubspot.upsert,
    'deals/search': hubspot.deals,
  },
  openLoyalty: {
    'member/me/status': openLoyalty.status,
    'points?': openLoyalty.points,
    'reward?': openLoyalty.reward,
  },
  voucherify: {
    '/tiers': voucherify.tiers,
    '/transactions': voucherify.transactions,
    '/rewards': voucherify.rewards,
    'members/me': voucherify.member,
  },
  talonOne: { inventory: talonOne.inventory, transactions: talonOne.transactions },
};
