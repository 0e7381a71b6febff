import assert from 'node:assert/strict';
import circle from '../../demo/programs/corvane/program.json' with { type: 'json' };
import { dayAt } from '../../demo/backend/calendar-dates.ts';
import { relativeDay } from '../../demo/backend/seed/file/relative-day.ts';
import type { TestLanguage } from './buyer.ts';

// What Corvane's programme of points says, as its file has it.

type EachLanguage = Readonly<Record<TestLanguage, string>>;

interface Field {
  readonly label: EachLanguage;
  readonly options?: readonly { readonly label: EachLanguage }[];
}

interface CircleChallenge {
  readonly challenge: string;
  readonly definition: {
    readonly title: EachLanguage;
    readonly certificate?: { readonly text: EachLanguage; readonly href: string };
    readonly form?: { readonly fields: readonly Field[] };
  };
}

interface CircleReward {
  readonly reward: string;
  readonly slots?: readonly { readonly on: string; readonly from: string; readonly to: string }[];
  readonly definition: {
    readonly title: EachLanguage;
    readonly form?: { readonly fields: readonly Field[] };
  };
}

const challenges: readonly CircleChallenge[] = circle.points.challenges;
const rewards: readonly CircleReward[] = circle.points.rewards;

export const walletLabel: EachLanguage = circle.points.definition.label;

export const challengeOf = (id: string): CircleChallenge['definition'] => {
  const found = challenges.find(({ challenge }) => challenge === id);
  assert.ok(found, `there is no challenge ${id}`);
  return found.definition;
};

const findReward = (id: string): CircleReward => {
  const found = rewards.find(({ reward }) => reward === id);
  assert.ok(found, `there is no reward ${id}`);
  return found;
};

export const rewardOf = (id: string): CircleReward['definition'] => findReward(id).definition;

/** Where the programme counts its days, and its sessions take place. */
export const officeZone = 'Europe/Berlin';

/** Leipzig is one or two hours ahead of UTC: of both instants, the one at which its clocks show that time. */
const officeTime = (day: string, time = ''): Date => {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: officeZone, timeStyle: 'short' });
  const found = ['+01:00', '+02:00']
    .map((offset) => new Date(`${day}T${time}:00${offset}`))
    .find((instant) => clock.format(instant) === time);
  assert.ok(found);
  return found;
};

/** When the first session of a reward takes place, and in how many days that is. */
export const firstSession = (reward: string): { from: Date; to: Date; daysAhead: number } => {
  const [slot] = findReward(reward).slots ?? [];
  const today = dayAt(new Date(), officeZone);
  const day = relativeDay(slot?.on ?? '', today) ?? '';
  return {
    from: officeTime(day, slot?.from),
    to: officeTime(day, slot?.to),
    daysAhead: (Date.parse(day) - Date.parse(today)) / 86_400_000,
  };
};
