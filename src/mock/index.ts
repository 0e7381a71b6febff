// The mock kit: named scenarios of fixture data, served in memory to `endpoint="demo:…"` and to tests.

export { handleDemoRequest, handleScenarioRequest } from './server.ts';
export { Memory } from './memory.ts';
export { RawBody, MockProblem, fixtureDate, scenarioLanguages, scenarioContext } from './scenario.ts';
export type {
  MockRequest,
  ScenarioLanguage,
  MockReply,
  Scenario,
  ScenarioContext,
  ScenarioResolver,
} from './scenario.ts';
export { findScenario, scenarioNames, scenarios, type ScenarioName } from './scenarios/index.ts';
