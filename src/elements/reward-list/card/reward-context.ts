import type { Permission } from '../../../contract/core/permission.ts';
import type { Reward } from '../../../contract/rewards.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { RewardMessages } from '../messages.ts';

/** What all parts of a card need besides the reward. */
export interface RewardContext {
  readonly words: Localizer<RewardMessages>;
  /** When the list was read, as an RFC 3339 instant: dates near it are shown without a year. */
  readonly now: string;
  /** Whether this role may redeem, and whom to ask instead. */
  readonly permission: Permission | undefined;
  readonly redeem: (reward: Reward) => void;
}
