export { answer, answerFrom } from './demo-backend.ts';
export { Memory } from './memory.ts';
export { Raw, Refusal, pictureDay, scenarioLanguages, setting } from './scenario.ts';
export type { Asked, Language, Reply, Scenario, Setting, Tell } from './scenario.ts';
export { scenarioNamed, scenarioNames, scenarios, type ScenarioName } from './scenarios.ts';
