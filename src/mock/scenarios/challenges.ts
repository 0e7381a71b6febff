import type { ChallengeDetail, Permission } from '../../contract/index.ts';
import { arabicChallenges } from '../fixtures/challenges-arabic.ts';
import {
  costCourse,
  endedReferral,
  lockedEvent,
  rejectedReview,
  reviewInReview,
  routeCourse,
  springSurvey,
} from '../fixtures/challenges-followed.ts';
import { malformedChallenges } from '../fixtures/challenges-malformed.ts';
import { atlasReview, completeProfile, forumAnswers, referenceCall } from '../fixtures/challenges-open.ts';
import { buyerSession } from '../fixtures/session.ts';
import { memberAdmin } from '../fixtures/summit-program.ts';
import { challengeRoutes } from '../routes/challenges.ts';
import { conflict } from '../routes/problems.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import type { ChallengeStore } from '../stores.ts';

// Challenges, as different roles of Tekin Lojistik see them.

const allowed: readonly Permission[] = [{ action: 'submit', allowed: true }];

const allChallenges = (context: ScenarioContext): ChallengeDetail[] =>
  [
    atlasReview,
    routeCourse,
    completeProfile,
    rejectedReview,
    reviewInReview,
    referenceCall,
    forumAnswers,
    costCourse,
    lockedEvent,
    springSurvey,
    endedReferral,
  ].map((challenge) => challenge(context));

const challengeScenario = (
  about: string,
  createStore: (context: ScenarioContext) => ChallengeStore,
): Scenario => ({ about, session: buyerSession, ...challengeRoutes(createStore) });

type ChallengeScenarioName =
  `challenges${'' | '-empty' | '-l0' | '-viewer' | '-more' | '-conflict' | '-arabic' | '-rough'}`;

export const challengeScenarios: Readonly<Record<ChallengeScenarioName, Scenario>> = {
  challenges: challengeScenario('Challenges of every kind, in every state', (context) => ({
    challenges: allChallenges(context),
    may: allowed,
  })),
  'challenges-empty': challengeScenario('No challenge yet', () => ({ challenges: [], may: allowed })),
  'challenges-l0': {
    about: 'Challenges by their titles and nothing else',
    challenges: (context) => ({ items: allChallenges(context).map(({ id, title }) => ({ id, title })) }),
  },
  'challenges-viewer': challengeScenario('A viewer, who may not send', (context) => ({
    challenges: allChallenges(context),
    may: [{ action: 'submit', allowed: false, ask: memberAdmin }],
  })),
  'challenges-more': challengeScenario('Challenges, four on a page', (context) => ({
    challenges: allChallenges(context),
    may: allowed,
    pageSize: 4,
  })),
  'challenges-conflict': challengeScenario('What was changed before it was sent', (context) => ({
    challenges: allChallenges(context),
    may: allowed,
    problems: {
      'atlas-review': conflict('challenge_moved_on'),
      'reference-call': conflict('challenge_moved_on'),
      profile: conflict('challenge_moved_on'),
    },
  })),
  'challenges-arabic': {
    ...challengeScenario('Challenges in Arabic', arabicChallenges),
    languages: ['ar'],
  },
  'challenges-rough': {
    ...challengeScenario('Challenges that are strange, unsafe or unreadable', (context) => ({
      challenges: allChallenges(context),
      may: allowed,
    })),
    challenges: malformedChallenges,
  },
};
