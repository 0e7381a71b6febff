import assert from 'node:assert/strict';
import { formatText } from './buyer.ts';
import type { CircleMember } from './circle-member.ts';

/** Waits for the answer to an order: whether it was refused for want of points, and says that none were used. */
export const isRefused = async ({ dialog, words }: CircleMember): Promise<boolean> => {
  const { insufficient, nothingSpent, ordered } = words.rewardOrder;
  const refusal = dialog
    .getByRole('alert')
    .filter({ hasText: insufficient })
    .filter({ hasText: nothingSpent });
  const made = dialog.getByRole('status').filter({ hasText: ordered });
  await refusal.or(made).waitFor({ state: 'attached' });
  return refusal.isVisible();
};

/** Opens the newest order of a reward, from the list of all orders. */
export const openOrder = async (member: CircleMember, reward: string): Promise<void> => {
  const title = member.rewardTitle(reward);
  const name = formatText(member.words.rewardOrder.openOrderOf, { title });
  const orders = await member.orders(reward);
  await orders.first().getByRole('button', { name, exact: true }).click();
  await member.dialog.getByRole('heading', { name: title, level: 2 }).waitFor();
};

/** The code of the newest order of a reward, shown and copied. */
export const copyCodeOf = async (member: CircleMember, reward: string): Promise<string> => {
  const title = member.rewardTitle(reward);
  const name = formatText(member.words.rewardOrder.showCodeOf, { title });
  const orders = await member.orders(reward);
  await orders.first().getByRole('button', { name, exact: true }).click();
  return member.copiesCode();
};

/** The newest order of a reward has a code that this role may not see. */
export const codeIsHidden = async (member: CircleMember, reward: string, code: string): Promise<void> => {
  const { codeHidden, showCode } = member.words.rewardOrder;
  const orders = await member.orders(reward);
  assert.equal(await orders.first().getByRole('button', { name: showCode }).count(), 0);
  await member.buyer.close();
  await openOrder(member, reward);
  await member.dialog.getByText(codeHidden).waitFor();
  assert.ok(!(await member.dialog.innerText()).includes(code));
};

/** Whether a time of a session can be chosen, as the page says once it is loaded anew. */
export const isFree = async (member: CircleMember, reward: string, time: RegExp): Promise<boolean> => {
  await member.page.reload();
  await member.opens(reward);
  const choice = member.dialog.getByRole('radio', { name: time });
  await choice.waitFor();
  const isEnabled = await choice.isEnabled();
  await member.buyer.close();
  return isEnabled;
};
