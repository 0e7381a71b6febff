import type { Permission, RewardDetail } from '../../contract/index.ts';
import { allowedActions } from '../fixtures/claims-open.ts';
import { summitRedemptions } from '../fixtures/redemptions-summit.ts';
import { arabicRewards } from '../fixtures/rewards-arabic.ts';
import { malformedRewards } from '../fixtures/rewards-malformed.ts';
import { numberedRewards, summitRewards } from '../fixtures/rewards-summit.ts';
import { buyerSession, sessionWithRoles } from '../fixtures/session.ts';
import { memberAdmin } from '../fixtures/summit-program.ts';
import { conflict } from '../routes/problems.ts';
import { rewardRoutes } from '../routes/rewards.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import type { RewardStore } from '../stores.ts';

// Rewards and redemptions, as different roles of Tekin Lojistik see them.

const balance = 3_120;

const rewardScenario = (
  about: string,
  createStore: (context: ScenarioContext) => RewardStore,
  session = buyerSession,
): Scenario => ({ about, session, ...rewardRoutes(createStore) });

const summitStore = (context: ScenarioContext): RewardStore => ({
  rewards: summitRewards(context),
  redemptions: summitRedemptions(context),
  balance,
  may: allowedActions('redeem', 'approve'),
});

const redeemForbidden = ({ localize }: ScenarioContext): Permission => ({
  action: 'redeem',
  allowed: false,
  ask: memberAdmin,
  reason: localize(
    'Deniz Tekin and Marta Ruiz can redeem points. Your role at Tekin Lojistik is viewer.',
    'Deniz Tekin y Marta Ruiz pueden canjear puntos. Su función en Tekin Lojistik es de consulta.',
    'Puanları Deniz Tekin ve Marta Ruiz kullanabilir. Tekin Lojistik’teki rolünüz izleyici.',
  ),
});

const withHiddenValue = (reward: RewardDetail): RewardDetail => ({
  ...reward,
  ...(reward.declaredValue && { declaredValue: { hidden: 'role' } }),
});

type RewardScenarioName =
  | 'rewards'
  | `rewards-${'empty' | 'l0' | 'viewer' | 'no-quotes' | 'conflict' | 'more' | '300' | 'rough' | 'rtl'}`;

export const rewardScenarios: Record<RewardScenarioName, Scenario> = {
  rewards: rewardScenario('Rewards of every kind, and orders in every state', summitStore),
  'rewards-empty': rewardScenario('Nothing can be redeemed yet', () => ({
    rewards: [],
    redemptions: [],
    balance,
    may: allowedActions('redeem'),
  })),
  'rewards-l0': {
    about: 'Rewards by their titles and nothing else',
    rewards: (context) => ({ items: summitRewards(context).map(({ id, title }) => ({ id, title })) }),
  },
  'rewards-viewer': rewardScenario(
    'A viewer, who may not redeem, and sees no codes',
    (context) => ({
      rewards: summitRewards(context).map(withHiddenValue),
      redemptions: summitRedemptions(context).map((order) => ({ ...order, may: [] })),
      may: [redeemForbidden(context)],
      hidesCodes: true,
    }),
    sessionWithRoles('viewer'),
  ),
  'rewards-no-quotes': rewardScenario('A backend that gives no quotes', (context) => ({
    ...summitStore(context),
    quotes: false,
  })),
  'rewards-conflict': rewardScenario('Somebody else was first', (context) => ({
    ...summitStore(context),
    problems: {
      'gift-card': conflict('insufficient_points'),
      'expert-session': conflict('seat_taken'),
      'training-voucher': conflict('cost_changed'),
      'tree-donation': conflict('limit_reached'),
    },
  })),
  'rewards-more': {
    ...rewardScenario('Three pages of rewards', (context) => ({
      ...summitStore(context),
      rewards: numberedRewards(30)(context),
      pageSize: 12,
    })),
    bulky: true,
  },
  'rewards-300': {
    ...rewardScenario('Three hundred rewards on one page', (context) => ({
      ...summitStore(context),
      rewards: numberedRewards(300)(context),
    })),
    bulky: true,
  },
  'rewards-rough': {
    ...rewardScenario('Rewards that are strange, unsafe or unreadable', summitStore),
    rewards: malformedRewards,
  },
  'rewards-rtl': {
    ...rewardScenario('Rewards in Arabic', arabicRewards),
    languages: ['ar'],
  },
};
