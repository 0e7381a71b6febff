import { handleScenarioRequest } from '../../../src/mock/index.ts';
import { everyWidgetScenario } from '../../support/every-widget-scenario.ts';

/** Path of the vendor's API → the route of the contract that it answers. */
const routes: Readonly<Record<string, string>> = {
  '/api/standing.json': 'standing',
  '/api/perks.json': 'perks',
  '/api/campaign.json': 'referral-campaign',
  '/api/survey.json': 'surveys/next',
  '/api/board.json': 'leaderboards/default',
};

/** The five answers of the vendor's API, the same for every subject. */
export const answers = async (): Promise<Map<string, string>> => {
  const texts = new Map<string, string>();
  for (const [path, route] of Object.entries(routes)) {
    const answer = await handleScenarioRequest(everyWidgetScenario, route, new Request('http://localhost/'));
    texts.set(path, await answer.text());
  }
  return texts;
};
