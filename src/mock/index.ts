export { answer, answerFrom } from './demo-backend.ts';
export { Raw, Refusal, pictureDay, scenarioLanguages, setting } from './scenario.ts';
export type { Language, Reply, Scenario, Setting } from './scenario.ts';
export { scenarioNamed, scenarioNames, scenarios, type ScenarioName } from './scenarios.ts';
