import { dayAt, type Day } from '../rules/calendar.ts';
import { statusOn, type ReferralStatus } from '../rules/referral-course.ts';
import { loadCampaigns, type Campaign } from '../store/campaigns.ts';
import { loadPeople, type People } from '../store/claims.ts';
import { loadReferrals, type ReferralFile, type ReferralFilter } from '../store/referrals.ts';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';

/** What a referral is told from. */
export interface ReferralScene {
  readonly file: ReferralFile;
  readonly campaign: Campaign;
  readonly people: People;
  /** Since when the vendor knows companies as customers, by domain. */
  readonly since: ReadonlyMap<string, Day>;
  readonly day: Day;
  /** As of now: a protection that ended is counted, not written. */
  readonly status: ReferralStatus;
}

const isAdmin = ({ viewer }: Question): boolean => viewer.roles.includes('admin');

/** Members see their own referrals, admins those of the account. */
export const scopeOf = (question: Question): ReferralFilter => {
  const { viewer, now } = question;
  return {
    account: viewer.account.account,
    person: isAdmin(question) ? undefined : viewer.person.person,
    day: dayAt(now, viewer.program.time_zone),
  };
};

export const scenesOf = async (
  { books, viewer, now }: Pick<Question, 'books' | 'viewer' | 'now'>,
  files: readonly ReferralFile[],
): Promise<ReferralScene[]> => {
  if (files.length === 0) return [];
  const day = dayAt(now, viewer.program.time_zone);
  const campaigns = await loadCampaigns(books);
  const people = await loadPeople(books, viewer.account.account);
  const companies = await books
    .selectFrom('company')
    .select(['domain', 'since'])
    .where(
      'domain',
      'in',
      files.map(({ referral }) => referral.domain),
    )
    .execute();
  const since = new Map(companies.map((company) => [company.domain, company.since]));
  return files.flatMap((file) => {
    const { referral } = file;
    const campaign = campaigns.find((each) => each.campaign === referral.campaign);
    const status = statusOn(referral.status, referral.protected_until, day);
    return campaign ? [{ file, campaign, people, since, day, status }] : [];
  });
};

/** A referral that this person may see, as it now is; nobody else's is there. */
export const readScene = async (question: Question, id: string): Promise<ReferralScene> => {
  const filter = { ...scopeOf(question), referral: id };
  const [scene] = await scenesOf(question, await loadReferrals(question.books, filter, { size: 1 }));
  if (!scene) throw new Refusal('not_found', 'There is no such referral here');
  return scene;
};
