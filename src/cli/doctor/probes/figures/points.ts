import { challengeRoute } from '../../../../contract/compiled/challenge-detail.ts';
import { challengesRoute } from '../../../../contract/compiled/challenges.ts';
import { redemptionsRoute } from '../../../../contract/compiled/redemptions.ts';
import { rewardRoute } from '../../../../contract/compiled/reward-detail.ts';
import { rewardsRoute } from '../../../../contract/compiled/rewards.ts';
import { walletEntriesRoute, walletRoute } from '../../../../contract/compiled/wallets.ts';
import type { Reward } from '../../../../contract/rewards.ts';
import { figureChecks } from '../../checks/figures.ts';
import type { Examination } from '../../examination.ts';
import { repliedTo } from '../../reading/read-answer.ts';
import { isOneUnit, valueOf } from './amounts.ts';
import { isBefore, placeOf, type FigurePlace } from './figure-place.ts';
import { examineForm } from './forms.ts';
import { examineTimeline } from './timeline.ts';

const examineWallet = (exam: Examination): void => {
  const [read, entries] = [exam.reads.get('wallet'), exam.reads.get('walletEntries')];
  const wallet = repliedTo(walletRoute, read);
  if (read && wallet)
    placeOf(exam, read).check(
      figureChecks.balance,
      !(valueOf(wallet.available) < 0),
      'available',
      wallet.available,
    );
  const items = repliedTo(walletEntriesRoute, entries)?.items ?? [];
  items.forEach((entry, index) => {
    const older = items[index + 1];
    if (
      !entries ||
      !entry?.balance ||
      !older?.balance ||
      !isOneUnit(entry.balance, older.balance, entry.amount)
    )
      return;
    const expected = valueOf(older.balance) + valueOf(entry.amount);
    // An entry that is still pending changes no balance.
    const isWell =
      Math.abs(valueOf(entry.balance) - expected) < 1e-6 || valueOf(entry.balance) === valueOf(older.balance);
    placeOf(exam, entries).check(
      figureChecks.ledger,
      isWell,
      `items[${index}].balance`,
      valueOf(entry.balance),
      expected,
    );
  });
};

const examineReward = ({ check }: FigurePlace, reward: Reward, path: string): void => {
  const { limit, options = [], cost, state, left, window, reasons } = reward;
  check(
    figureChecks['reward-limit'],
    !limit || (limit.used ?? 0) <= limit.limit,
    `${path}limit.used`,
    limit?.used,
    `at most ${limit?.limit ?? ''}`,
  );
  check(figureChecks['sold-out'], !(state === 'available' && left === 0), `${path}left`, left);
  const cheapest = Math.min(...options.flatMap((option) => (option.cost ? [valueOf(option.cost)] : [])));
  check(
    figureChecks['option-cost'],
    !cost || cheapest === Infinity || valueOf(cost) === cheapest,
    `${path}cost`,
    valueOf(cost),
    cheapest,
  );
  check(figureChecks.window, !isBefore(window?.to, window?.from), `${path}window`, window);
  check(figureChecks['locked-why'], state !== 'locked' || (reasons ?? []).length > 0, `${path}reasons`);
};

const examineRewards = (exam: Examination): void => {
  const [list, one] = [exam.reads.get('rewards'), exam.reads.get('reward')];
  if (list)
    repliedTo(rewardsRoute, list)?.items.forEach((reward, index) =>
      examineReward(placeOf(exam, list), reward, `items[${index}].`),
    );
  const reward = repliedTo(rewardRoute, one);
  if (!one || !reward) return;
  const place = placeOf(exam, one);
  examineReward(place, reward, '');
  examineForm(place, reward.form?.fields, 'form.fields');
  reward.slots?.forEach(({ startsAt, endsAt }, index) =>
    place.check(
      figureChecks['slot-times'],
      !isBefore(endsAt, startsAt),
      `slots[${index}].endsAt`,
      endsAt,
      `after ${startsAt}`,
    ),
  );
};

/** What can't be true in wallet, challenges, rewards and redemptions. */
export const examinePoints = (exam: Examination): void => {
  examineWallet(exam);
  examineRewards(exam);
  const [list, one, orders] = (['challenges', 'challenge', 'redemptions'] as const).map((id) =>
    exam.reads.get(id),
  );
  if (list)
    repliedTo(challengesRoute, list)?.items.forEach(({ progress, window, state, reasons }, index) => {
      const { check } = placeOf(exam, list);
      if (progress)
        check(
          figureChecks.progress,
          progress.done <= progress.total,
          `items[${index}].progress.done`,
          progress.done,
          `at most ${progress.total}`,
        );
      check(figureChecks.window, !isBefore(window?.to, window?.from), `items[${index}].window`, window);
      check(
        figureChecks['locked-why'],
        state !== 'locked' || (reasons ?? []).length > 0,
        `items[${index}].reasons`,
      );
    });
  if (one) examineForm(placeOf(exam, one), repliedTo(challengeRoute, one)?.form?.fields, 'form.fields');
  if (orders)
    repliedTo(redemptionsRoute, orders)?.items.forEach(({ timeline }, index) =>
      examineTimeline(placeOf(exam, orders), timeline, `items[${index}].timeline`),
    );
};
