import assert from 'node:assert/strict';
import { Perks, type Perk } from '../../../src/contract/perks.ts';
import type { SurveyAnswers } from '../../../src/contract/survey-questions.ts';
import { Survey, SurveyDraft, SurveyResponse, Surveys } from '../../../src/contract/surveys.ts';
import { northpeakSurveys } from '../../../demo/backend/seed/data/northpeak-surveys.ts';
import { termsOf } from '../../../demo/backend/program/rows/survey-rows.ts';
import { inviteMembers } from '../../../demo/backend/surveys/invitations.ts';
import type { TenantStore } from '../../../demo/backend/db/transaction.ts';
import type { TokenIdentity } from '../../../demo/backend/session/viewer.ts';
import { bearer, identityOf } from '../seeded-backend.ts';
import { BackendTestClient } from '../test-client.ts';

/** Complete answers to Northpeak's survey `capacity`. */
export const capacityAnswers: SurveyAnswers = {
  often: 'quarter',
  who: ['finance', 'other'],
  'who.other': 'Our carrier',
  sure: '4',
  engineers: '12',
  peak: 'autumn',
  more: '40',
  with: ['sheet'],
  order: ['price', 'safety', 'speed', 'support'],
  help: 'costs',
  recommend: '9',
};
export const moodAnswers: SurveyAnswers = {
  content: { speed: 'fairly', clarity: 'very', help: 'little' },
  rating: '4',
  better: 'Answer on Fridays',
};
export const networkAnswers: SurveyAnswers = { freight: 'road', regions: ['north', 'west'], depots: '3' };

/** Adds members of Tekin and invites them to the surveys named. */
export const addMembers = async (
  store: TenantStore,
  people: readonly string[],
  ...surveys: readonly string[]
): Promise<void> => {
  const seeds = northpeakSurveys('2026-11-21').filter(({ survey }) => surveys.includes(survey));
  await store.ownerTransaction('northpeak', async (tx) => {
    await tx
      .insertInto('person')
      .values(people.map((person) => ({ person, name: person, email: `${person}@tekin.example` })))
      .execute();
    const members = people.map((person) => ({ person, account: 'tekin' }));
    await tx
      .insertInto('member')
      .values(members.map((member) => ({ ...member, roles: ['earner'] })))
      .execute();
    for (const seed of seeds) await inviteMembers(tx, { ...seed, terms: termsOf(seed) }, members);
  });
};

interface TestCall {
  readonly method?: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly lang?: string;
}

/** Answers surveys as demo members, or as added members of Tekin (`crowd-…`). */
export class SurveyTestClient extends BackendTestClient {
  async call(
    who: string,
    path: string,
    { method = 'GET', body, key, lang = 'en' }: TestCall = {},
  ): Promise<Response> {
    const headers: Record<string, string> = {
      authorization: await bearer(this.#identity(who), this.backend.now),
      'accept-language': lang,
      ...(method === 'POST' && { 'idempotency-key': key ?? crypto.randomUUID() }),
    };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return this.app(
      new Request(`http://backend.test/loyalty${path}`, {
        method,
        headers,
        ...(method !== 'GET' && { body: text }),
      }),
    );
  }

  #identity(who: string): TokenIdentity {
    return who.startsWith('crowd-')
      ? { tenant: 'northpeak', account: 'tekin', person: who }
      : identityOf(who);
  }

  survey(who: string, id = 'capacity', lang = 'en'): Promise<Survey> {
    return this.expectOk(Survey, this.call(who, `/surveys/${id}`, { lang }));
  }

  list(who: string, lang = 'en'): Promise<Surveys> {
    return this.expectOk(Surveys, this.call(who, '/surveys', { lang }));
  }

  putDraft(who: string, answers: unknown, revision: unknown, id = 'capacity'): Promise<Response> {
    return this.call(who, `/surveys/${id}/draft`, { method: 'PUT', body: { answers, revision } });
  }

  saveDraft(who: string, answers: SurveyAnswers, revision: number, id = 'capacity'): Promise<SurveyDraft> {
    return this.expectOk(SurveyDraft, this.putDraft(who, answers, revision, id));
  }

  postResponse(
    who: string,
    answers: unknown,
    id = 'capacity',
    key?: string,
    lang?: string,
  ): Promise<Response> {
    const call = { method: 'POST', body: { answers }, ...(key && { key }), ...(lang && { lang }) };
    return this.call(who, `/surveys/${id}/responses`, call);
  }

  respond(who: string, answers: SurveyAnswers = capacityAnswers, id = 'capacity'): Promise<SurveyResponse> {
    return this.expectOk(SurveyResponse, this.postResponse(who, answers, id));
  }

  async perk(who: string, id: string, lang = 'en'): Promise<Perk> {
    const { items } = await this.expectOk(Perks, this.call(who, '/perks', { lang }));
    const perk = items.find((each) => each.id === id);
    assert.ok(perk, id);
    return perk;
  }

  async crowd(size: number, name: string, ...surveys: readonly string[]): Promise<string[]> {
    const number = (index: number) => String(index).padStart(3, '0');
    const people = Array.from({ length: size }, (_, index) => `crowd-${name}-${number(index)}`);
    await addMembers(this.backend.store, people, ...surveys);
    return people;
  }

  /** The rewards that a member was promised and has earned, from the database. */
  ledger(who: string, survey = 'capacity') {
    const { tenant, account, person } = this.#identity(who);
    return this.backend.store.transaction(tenant, async (tx) => {
      const of = (table: 'survey_promise' | 'survey_reward') =>
        tx
          .selectFrom(table)
          .select(['what', 'amount'])
          .where('survey', '=', survey)
          .where('account', '=', account)
          .where('person', '=', person)
          .orderBy('what')
          .execute();
      return { promised: await of('survey_promise'), earned: await of('survey_reward') };
    });
  }
}
