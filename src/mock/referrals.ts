import type { Referral, ReferralCampaign, ReferralCheck, Referrals } from '../contract/index.ts';
import { viewer } from './new-claim.ts';
import { anything } from './shelf.ts';
import { Refusal, type Asked, type Reply, type Scenario, type Setting } from './scenario.ts';
import { euros } from './scenario.ts';
import { activeViewer } from './summit.ts';

/** What a scenario has of referrals, before anything is done in it. */
export interface Pipeline {
  readonly campaign: ReferralCampaign;
  readonly items: readonly Referral[];
  /** Rows of a page. */
  readonly page?: number;
  readonly counts?: boolean;
}

const missing = new Refusal({ status: 404, code: 'not_found', title: 'Not found' });
const closed = /^(duplicate|lost|rejected|expired|withdrawn)$/;
const groupOf = ({ status }: Referral): string =>
  status === 'won' ? 'won' : closed.test(status) ? 'closed' : 'open';

const textIn = (body: unknown, name: string): string => {
  const values = typeof body === 'object' && body && 'values' in body ? body.values : undefined;
  const found = Object.entries(typeof values === 'object' && values ? values : {}).find(
    ([key]) => key === name,
  );
  return typeof found?.[1] === 'string' ? found[1] : '';
};

const nameOf = (domain: string): string => {
  const [first = domain] = domain.replace(/^https?:\/\/(www\.)?/, '').split('.');
  return first.charAt(0).toUpperCase() + first.slice(1);
};

/** The referral that a deed made, told in one language. */
const made = ({ id, company }: { id: string; company: string }, { asOf, day, say }: Setting): Referral => ({
  id,
  company: nameOf(company || 'Delta'),
  status: 'submitted',
  track: { done: 1, total: 6 },
  sentAt: asOf,
  by: viewer,
  nextActor: { name: 'Jonas Weber' },
  expectedBy: day('2026-12-04'),
  rewards: [
    {
      side: 'referrer',
      value: euros(1500),
      status: 'expected',
      when: say('when won', 'al lograrse', 'kazanılınca'),
    },
  ],
  timeline: [
    {
      state: 'done',
      label: say('You referred them', 'Usted la recomendó', 'Tavsiye ettiniz'),
      who: viewer,
      at: asOf,
    },
    {
      state: 'now',
      label: say(
        'Jonas Weber checks the company',
        'Jonas Weber comprueba la empresa',
        'Jonas Weber şirketi kontrol eder',
      ),
      note: say('within 2 working days', 'en 2 días laborables', '2 iş günü içinde'),
    },
    {
      state: 'next',
      label: say('First call', 'Primera llamada', 'İlk görüşme'),
      note: say('usually within 2 weeks', 'normalmente en 2 semanas', 'genellikle 2 hafta içinde'),
    },
    {
      state: 'next',
      label: say(
        'You € 1,500, they 20 % off',
        'Usted 1500 €, ellos 20 % menos',
        'Size 1.500 €, onlara % 20 indirim',
      ),
    },
  ],
  may: [
    { action: 'withdraw', allowed: true },
    { action: 'forget', allowed: true },
  ],
});

/** What was done since, over what was there. */
const now = ({ items }: Pipeline, { memory }: Asked, setting: Setting): Referral[] => {
  let rows = [...items];
  for (const deed of memory.referrals) {
    if (deed.did === 'refer') rows = [made(deed, setting), ...rows];
    if (deed.did === 'withdraw')
      rows = rows.map((row) => (row.id === deed.referral ? { ...row, status: 'withdrawn', may: [] } : row));
    if (deed.did === 'forget')
      rows = rows.map(({ given: _, ...row }) =>
        row.id === deed.referral
          ? { ...row, may: (row.may ?? []).filter(({ action }) => action !== 'forget') }
          : row,
      );
  }
  return rows;
};

const listed = (pipeline: Pipeline, setting: Setting, asked: Asked): Reply<Referrals> => {
  const { status, cursor, key } = asked.params;
  const all = now(pipeline, asked, setting);
  const keyed = asked.memory.referrals.flatMap((deed) =>
    deed.did === 'refer' && deed.key === key ? [deed.id] : [],
  );
  const rows = all.filter((row) => (!status || groupOf(row) === status) && (!key || keyed.includes(row.id)));
  const from = cursor ? Number(cursor.replace('after-', '')) : 0;
  const end = from + (pipeline.page ?? Infinity);
  const count = (group: string): number => all.filter((row) => groupOf(row) === group).length;
  return {
    asOf: setting.asOf,
    viewer: activeViewer(setting),
    items: rows.slice(from, end),
    ...(end < rows.length && { nextCursor: `after-${end}` }),
    total: rows.length,
    ...(pipeline.counts && {
      groups: (['open', 'won', 'closed'] as const).map((group) => ({ status: group, count: count(group) })),
      earned: {
        text: setting.say(
          'Earned for Tekin Lojistik this year',
          'Ganado para Tekin Lojistik este año',
          'Tekin Lojistik için bu yıl kazanılan',
        ),
        value: euros(1500),
      },
    }),
  };
};

const sent = ({ campaign }: Pipeline, setting: Setting, { body, key, memory }: Asked): Reply<Referral> => {
  if ((campaign.limit?.left ?? 1) <= 0) return new Refusal({ status: 409, code: 'limit_reached' });
  const company = textIn(body, campaign.checks ?? 'website');
  if (company.includes('customer')) return new Refusal({ status: 409, code: 'company_taken' });
  const id = `referral-${1001 + memory.referrals.length}`;
  memory.referrals.push({ did: 'refer', id, company, key });
  return made({ id, company }, setting);
};

const moved =
  (did: 'withdraw' | 'forget') =>
  (pipeline: Pipeline, setting: Setting, asked: Asked): Reply<Referral> => {
    const rows = now(pipeline, asked, setting);
    const may = ({ may: all }: Referral): boolean => (all ?? []).some(({ action }) => action === did);
    const id = asked.params['id'];
    const found = rows.find((row) => (id === undefined ? may(row) : row.id === id));
    if (!found) return missing;
    if (!may(found)) return new Refusal({ status: 409, code: 'referral_moved_on' });
    asked.memory.referrals.push({ did, referral: found.id });
    return now(pipeline, asked, setting).find((row) => row.id === found.id) ?? missing;
  };

const checked = ({ day }: Setting, { body }: Asked): ReferralCheck => {
  const domain = typeof body === 'object' && body && 'domain' in body ? String(body.domain) : '';
  if (domain.includes('customer')) return { answer: 'customer' };
  if (domain.includes('tekin')) return { answer: 'own_company' };
  if (domain.includes('bora')) return { answer: 'referred', protectedUntil: day('2026-12-31') };
  return { answer: 'free', protectedUntil: day('2027-02-18') };
};

type Routes = Pick<
  Scenario,
  | 'referralCampaign'
  | 'referrals'
  | 'referral'
  | 'checkReferral'
  | 'refer'
  | 'withdrawReferral'
  | 'forgetReferral'
>;

/** The routes of referrals, over what a scenario has and what was done since. */
export const referring = (open: (setting: Setting) => Pipeline): Routes => {
  const from =
    <Body>(tell: (pipeline: Pipeline, setting: Setting, asked: Asked) => Reply<Body>) =>
    (setting: Setting, asked = anything()): Reply<Body> =>
      tell(open(setting), setting, asked);
  return {
    referralCampaign: from(({ campaign }) => campaign),
    referrals: from(listed),
    referral: from((pipeline, setting, asked) => {
      const rows = now(pipeline, asked, setting);
      const id = asked.params['id'];
      return (id === undefined ? rows[0] : rows.find((row) => row.id === id)) ?? missing;
    }),
    checkReferral: from((_, setting, asked) => checked(setting, asked)),
    refer: from(sent),
    withdrawReferral: from(moved('withdraw')),
    forgetReferral: from(moved('forget')),
  };
};
