import { mkdirSync, writeFileSync } from 'node:fs';
import {
  contractVersion,
  queries,
  type Query,
  type Route,
  routes,
  type Update,
  updates,
  type Write,
  writes,
} from '../../src/contract/index.ts';
import { at } from '../lib/paths.ts';
import { version } from '../package-json.ts';
import { readExamples } from './openapi-examples.ts';
import { type OperationDocs, unkeyedOperation, readOperation, writeOperation } from './openapi-operations.ts';
import { headers, parameters } from './openapi-parameters.ts';
import { bodyOf, componentSchemas, type Json } from './openapi-schemas.ts';

type BodyRouteId =
  (typeof writes)[number]['id'] | (typeof queries)[number]['id'] | (typeof updates)[number]['id'];

const bodyDescriptions: Readonly<Record<BodyRouteId, string>> = {
  claimPerk: 'Claims a perk. The claim as it stands then is answered.',
  cancelClaim: 'Cancels a claim, as long as it may be.',
  approveClaim: 'Approves a claim that waits for this person.',
  declineClaim: 'Declines a claim that waits for this person, with a reason that whoever asked reads.',
  refer:
    'Puts a company forward. The answer is the same for people whom the vendor knows and whom it does not; a limit that is reached says in `at` and `Retry-After` when it ends.',
  withdrawReferral: 'Takes a referral back, as long as it is under way.',
  forgetReferral: 'Deletes what was given about the person. The referral itself stays.',
  respond:
    'Answers a survey, once. What was promised is earned, and the sealed reward is what had been decided before. An answer to what is not asked is refused. Of an anonymous survey participation and answers are kept apart.',
  saveDraft:
    'Keeps answers that were not sent yet. `revision` is the one that was read, 0 where there was none; the answer has the next one. Not served for an anonymous survey.',
  setVisibility:
    'Sets how others see this viewer from now on, in every run. It holds at once and can be taken back.',
  checkReferral:
    'Asks about a company by its domain alone, before anything about a person is typed. The answer is as coarse as the vendor sets, is not kept, and has no effect.',
};

/** One body of each, as a widget sends it. */
const bodySamples: Readonly<Record<BodyRouteId, Json>> = {
  claimPerk: { values: { brief: 'A session on cost visibility for our six engineers.', date: '2027-01-14' } },
  cancelClaim: {},
  approveClaim: {},
  declineClaim: { reason: 'The budget of this quarter is spent.' },
  refer: {
    values: {
      website: 'deltasogukzincir.example',
      name: 'Selin Arslan',
      email: 'selin.arslan@deltasogukzincir.example',
      relation: 'customer',
    },
    consent: true,
  },
  withdrawReferral: {},
  forgetReferral: {},
  respond: {
    answers: { revise: 'quarter', tools: ['sheet', 'other'], 'tools.other': 'An ERP', recommend: '8' },
  },
  saveDraft: { answers: { revise: 'quarter' }, revision: 3 },
  setVisibility: { visibility: 'alias' },
  checkReferral: { domain: 'deltasogukzincir.example' },
};

/** What is answered to a question, for no scenario keeps that. */
const replySamples: Readonly<Record<(typeof queries)[number]['id'], readonly Json[]>> = {
  checkReferral: [
    { answer: 'free', protectedUntil: '2027-02-18' },
    { answer: 'referred', protectedUntil: '2027-01-31' },
    { answer: 'unclear', canSend: true },
  ],
};

/** The contract as OpenAPI 3.1. */
export const openApi = async (): Promise<Json> => {
  const { nameOf, schemas } = componentSchemas();
  const examplesOf = await readExamples();
  const paths: Record<string, Json> = {};
  const put = (path: string, method: string, operation: Json): void => {
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  };
  const describe = (route: Route | Write | Update | Query): OperationDocs => {
    const schema = nameOf(route.reply);
    const text = schemas[schema]?.['description'];
    return { schema, description: typeof text === 'string' ? text : schema, examples: examplesOf(route.id) };
  };
  for (const route of routes) put(route.path, route.method, readOperation(route, describe(route)));
  for (const write of writes) {
    const told = { ...describe(write), description: bodyDescriptions[write.id] };
    put(write.path, write.method, writeOperation(write, bodyOf(write.body), bodySamples[write.id], told));
  }
  for (const saving of updates) {
    const told = { ...describe(saving), description: bodyDescriptions[saving.id] };
    put(
      saving.path,
      saving.method,
      unkeyedOperation(saving, bodyOf(saving.body), bodySamples[saving.id], told),
    );
  }
  for (const inquiry of queries) {
    const examples = replySamples[inquiry.id].map((value) => ({
      name: String(value['answer']),
      summary: String(value['answer']),
      value,
    }));
    const told = { ...describe(inquiry), description: bodyDescriptions[inquiry.id], examples };
    put(
      inquiry.path,
      inquiry.method,
      unkeyedOperation(inquiry, bodyOf(inquiry.body), bodySamples[inquiry.id], told),
    );
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Laurel contract',
      version: `${contractVersion} (laurel-widgets ${version})`,
      description: 'What a backend serves so that Laurel’s elements show it. Every route is optional.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '{endpoint}', variables: { endpoint: { default: 'https://portal.example/loyalty' } } }],
    security: [{ bearer: [] }, { cookie: [] }],
    paths,
    components: {
      schemas,
      parameters,
      headers,
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'The token that `getToken` returns.' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'session', description: 'The portal’s own session.' },
      },
    },
  };
};

export const buildOpenApi = async (): Promise<string> => {
  const document = await openApi();
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(at('dist/openapi.json'), JSON.stringify(document, null, 2) + '\n');
  return `${routes.length} reads, ${writes.length} writes, ${updates.length} saving, ${queries.length} inquiry`;
};
