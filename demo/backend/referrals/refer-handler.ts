import { randomUUID } from 'node:crypto';
import type { FormField, FormValues } from '../../../src/contract/forms.ts';
import { refer } from '../../../src/contract/referrals.ts';
import { answerParts } from '../../../src/rules/field-validation.ts';
import { addDays, addWorkingDays, instantOf, type Day } from '../calendar-dates.ts';
import { companyDomain, emailDomain, normalizeEmail, displayDomain } from './company-domain.ts';
import { takeLimits, type CampaignRow } from './campaign-queries.ts';
import { releaseExpiredProtection, findKnownCompany, type KnownCompany } from './company-queries.ts';
import { insertReferralPerson, insertReferral, addReferralEvents } from './commands.ts';
import type { ReferralLimit } from './tables.ts';
import type { ReferralRow } from './queries.ts';
import { answerProblems, pickAnswers, throwFieldProblems } from '../forms/validation.ts';
import { referralSender } from './campaign-view.ts';
import { requireCampaign, protectionEnd } from './company-check.ts';
import { defineWriteHandler, type WriteContext } from '../http/write-context.ts';
import { fieldsView } from '../forms/view.ts';
import { readReferralView } from './view.ts';
import { todayOf } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import { requirePermission, mayRefer } from '../session/permissions.ts';

/** The content of a referral: the company by its domain, and the contact person's data apart from it. */
interface ReferralIntroduction {
  readonly domain: string;
  readonly company: string;
  readonly email: string | undefined;
  readonly companyAnswers: FormValues;
  readonly personAnswers: FormValues;
  readonly reward: string | null;
}

const pickAbout = (fields: readonly FormField[], values: FormValues, other: boolean): FormValues => {
  const names = fields.filter(({ about }) => (about === 'other') === other).map(({ name }) => name);
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
};

/**
 * Reads the answers to the campaign's form.
 * @throws ProblemError `invalid_fields` with every problem by field, a missing consent or reward included.
 */
const readIntroduction = (
  ctx: WriteContext,
  campaign: CampaignRow,
  values: FormValues,
  { consent, reward }: { readonly consent?: boolean | undefined; readonly reward?: string | undefined },
  day: Day,
): ReferralIntroduction => {
  const { checks } = campaign;
  if (checks === null) throw new ProblemError('not_served', 'This campaign takes no introductions');
  const fields = fieldsView(ctx, `campaign.${campaign.campaign}`, campaign.form, day);
  const faults = answerProblems(fields, values);
  const picked = pickAnswers(fields, values);
  const [typed] = answerParts(picked[checks]);
  const domain = companyDomain(typed ?? '');
  if (domain === undefined && typed !== undefined)
    faults.push({ path: `values.${checks}`, code: 'not_an_address' });
  if (campaign.consent && consent !== true) faults.push({ path: 'consent', code: 'required' });
  const { options = [] } = campaign.rewards;
  if (reward === undefined ? options.length > 0 : !options.some(({ id }) => id === reward))
    faults.push({ path: 'reward', code: reward === undefined ? 'required' : 'not_an_option' });
  throwFieldProblems(faults);
  if (domain === undefined)
    throw new ProblemError('invalid_fields', 'A company is needed', {
      fieldErrors: [{ path: `values.${checks}`, code: 'required' }],
    });
  const emailField = fields.find(({ type, about }) => type === 'email' && about === 'other')?.name ?? '';
  return {
    domain,
    company: answerParts(picked['company'])[0] ?? displayDomain(domain),
    email: answerParts(picked[emailField])[0],
    companyAnswers: pickAbout(fields, picked, false),
    personAnswers: pickAbout(fields, picked, true),
    reward: reward ?? null,
  };
};

/** Whether the company or the contact is the sender's own: the company, one of its group, or the sender in person. */
const isOwnCompany = (
  { viewer }: WriteContext,
  { own }: KnownCompany,
  { email }: ReferralIntroduction,
  byMail: KnownCompany | undefined,
): boolean =>
  own ||
  !!byMail?.own ||
  (email !== undefined && normalizeEmail(email) === normalizeEmail(viewer.person.email));

/** The problem for a limit that is used up. A daily limit ends at midnight in the program's time zone. */
const limitProblem = ({ viewer, now }: WriteContext, { span }: ReferralLimit, day: Day): ProblemError => {
  if (span === 'lifetime') return new ProblemError('limit_reached', 'No more can be sent');
  const ends = instantOf(addDays(day, 1), '00:00', viewer.program.time_zone);
  const wait = Math.max(1, Math.ceil((ends.getTime() - now.getTime()) / 1000));
  return new ProblemError('limit_reached', 'No more can be sent today', {
    at: ends.toISOString(),
    headers: { 'retry-after': String(wait) },
  });
};

const newReferralRow = (
  { viewer, now }: WriteContext,
  campaign: CampaignRow,
  { domain, company, companyAnswers, reward }: ReferralIntroduction,
  day: Day,
) => ({
  referral: randomUUID(),
  campaign: campaign.campaign,
  account: viewer.account.account,
  person: viewer.person.person,
  domain,
  company,
  status: 'submitted' as const,
  steps: 1,
  answers: JSON.stringify(companyAnswers),
  reward,
  sent_at: now,
  moved_at: now,
  protected_until: protectionEnd(campaign, day),
  next_actor: campaign.reviewer,
  expected_by: addWorkingDays(day, campaign.answer_days),
});

/**
 * Inserts the referral and lets the company count for it.
 * @throws ProblemError `company_taken`; not in a silent campaign, where a review finds it later.
 */
const insertReferralFor = async (
  ctx: WriteContext,
  campaign: CampaignRow,
  { customer }: KnownCompany,
  introduction: ReferralIntroduction,
  day: Day,
): Promise<ReferralRow> => {
  const { tx } = ctx;
  const companyTaken = () => new ProblemError('company_taken', 'This company can not be referred now');
  const silent = campaign.coarseness === 'silent';
  if (customer && !silent) throw companyTaken();
  await releaseExpiredProtection(tx, introduction.domain, day);
  const row = newReferralRow(ctx, campaign, introduction, day);
  const holding = await insertReferral(tx, row, !customer);
  if (holding) return holding;
  const added = silent ? await insertReferral(tx, row, false) : undefined;
  if (!added) throw companyTaken();
  return added;
};

/** `POST /referrals`. Whether the vendor knows the contact person is not looked up here, so no answer can reveal it. */
export const referHandler = defineWriteHandler(refer, async (ctx, { campaign: name, values, ...choice }) => {
  const { tx, viewer, key } = ctx;
  requirePermission(ctx, mayRefer(viewer));
  const campaign = await requireCampaign(ctx, name);
  const day = todayOf(ctx);
  const introduction = readIntroduction(ctx, campaign, values, choice, day);
  const { account } = viewer.account;
  const known = await findKnownCompany(tx, account, introduction.domain, day);
  const ofMail = introduction.email === undefined ? undefined : emailDomain(introduction.email);
  const byMail = ofMail === undefined ? undefined : await findKnownCompany(tx, account, ofMail, day);
  if (isOwnCompany(ctx, known, introduction, byMail))
    throw new ProblemError('own_company', 'One’s own company can not be referred');
  const exceeded = await takeLimits(tx, referralSender(ctx, campaign), campaign.limits, day);
  if (exceeded) throw limitProblem(ctx, exceeded, day);
  ctx.reportStep('quota');
  const referral = await insertReferralFor(ctx, campaign, known, introduction, day);
  ctx.reportStep('claim');
  const mailbox = introduction.email === undefined ? null : normalizeEmail(introduction.email);
  await insertReferralPerson(tx, referral, mailbox, introduction.personAnswers);
  await addReferralEvents(tx, referral, [{ what: 'submitted', person: viewer.person.person, key }]);
  ctx.reportStep('ledger');
  return readReferralView(ctx, referral.referral);
});
