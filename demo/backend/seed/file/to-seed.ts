import { eventTimes } from '../data/event-days.ts';
import type { PerkSeed } from '../data/perk-seed.ts';
import type { AccountSeed, ActivitySeed, ProgramSeed, SeedWords } from '../data/program-seed.ts';
import { servedWith } from '../data/served-routes.ts';
import type { PointsHistory } from '../data/points-seed.ts';
import { campaignWords, perkWords, surveyWords } from '../words/keys.ts';
import type { MembersFile } from './members-schema.ts';
import type { ProgramFile } from './program-schema.ts';

type AccountFile = MembersFile['accounts'][number];

const prefixed = (noun: string, id: string, texts: SeedWords): SeedWords =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${noun}.${id}.${key}`, text]));

const wordsOf = ({ tiers, perks, campaigns, surveys, boards, texts }: ProgramFile): SeedWords =>
  Object.assign(
    {},
    texts,
    ...tiers.map((each) => prefixed('tier', each.tier, each.texts)),
    ...boards.map((each) => prefixed('board', each.board, each.texts)),
    ...campaigns.map((each) => campaignWords(each.campaign, each.texts)),
    perkWords(Object.fromEntries(perks.map((each) => [each.perk, each.texts]))),
    surveyWords(Object.fromEntries(surveys.map((each) => [each.survey, each.texts]))),
  );

const perkSeed = (
  { texts: _texts, event, ...perk }: ProgramFile['perks'][number],
  { accounts }: MembersFile,
  timeZone: string,
): PerkSeed => {
  const of = Object.fromEntries(
    accounts.flatMap(({ account, perks }) => {
      const own = perks[perk.perk];
      return own ? [[account, own]] : [];
    }),
  );
  const { on, from, to, timeZone: zone = timeZone, ...seats } = event ?? {};
  return {
    ...perk,
    of,
    ...(on !== undefined &&
      from !== undefined &&
      to !== undefined && { event: { capacity: 0, taken: 0, ...seats, ...eventTimes(on, from, to, zone) } }),
  };
};

/** What the companies count that came aboard, where the campaign counts them towards a tier. */
const wonCompanies = (referrals: AccountFile['referrals'], kind: string): ActivitySeed[] =>
  referrals.flatMap(({ domain, events = [] }) =>
    events.flatMap(([what, on]) => (what === 'won' ? [{ on, kind, id: domain }] : [])),
  );

const accountSeed = (
  { account, name, plan, mail, readers, membership, members, activity, referrals }: AccountFile,
  counts: string | undefined,
): AccountSeed => ({
  account,
  name,
  plan,
  mail,
  ...(readers && { readers }),
  ...(membership && { membership }),
  members: members.map(({ person, name: called, roles }) => ({ person, name: called, roles })),
  lines: [
    ...activity.flatMap(({ times = 1, ...line }) => Array.from({ length: times }, () => line)),
    ...(counts === undefined ? [] : wonCompanies(referrals, counts)),
  ],
});

const referralSeeds = ({ campaigns }: ProgramFile, { accounts, companies }: MembersFile) => ({
  campaigns: campaigns.map(({ texts: _texts, ...campaign }) => campaign),
  companies,
  codes: accounts.flatMap(({ account, members }) =>
    members.flatMap(({ person, code, statistics = [] }) =>
      code === undefined ? [] : [{ account, person, code, statistics }],
    ),
  ),
  referrals: accounts.flatMap(({ account, referrals }) => referrals.map((each) => ({ account, ...each }))),
});

/** What the members of all accounts earned and redeemed, in the order of its days. */
const pointsHistory = ({ accounts }: MembersFile): PointsHistory[] =>
  accounts
    .flatMap(({ account, points = [] }) => points.map((each) => ({ account, ...each })))
    .sort((a, b) => a.on.localeCompare(b.on));

/** The files of a program as the writers of `seed/write` take it. */
export const toProgramSeed = (program: ProgramFile, members: MembersFile): ProgramSeed => {
  const { tenant, orderPrefix, tiers, plans, perks, campaigns, surveys, boards, points } = program;
  return {
    tenant: {
      tenant: tenant.id,
      vendor: tenant.vendor,
      program: tenant.program,
      time_zone: tenant.timeZone,
      currency: tenant.currency,
      tone: tenant.tone,
      served: servedWith({
        tiers: tiers.length > 0,
        perks: perks.length > 0,
        introductions: campaigns.some(({ fields = [] }) => fields.length > 0),
        referrals: campaigns.length > 0,
        surveys: surveys.length > 0,
        boards: boards.length > 0,
        points: points !== undefined,
      }),
      privacy_notice: tenant.privacyNotice,
      contact_name: tenant.contact.name,
      contact_href: tenant.contact.href,
    },
    orderPrefix,
    tiers: tiers.map(({ texts: _texts, ...tier }) => tier),
    plans,
    words: wordsOf(program),
    accounts: members.accounts.map((account) => accountSeed(account, program.campaigns[0]?.rewards.counts)),
    perks: program.perks.map((perk) => perkSeed(perk, members, tenant.timeZone)),
    referrals: referralSeeds(program, members),
    ...(points && { points: { ...points, history: pointsHistory(members) } }),
    surveys: surveys.map(({ texts: _texts, ...survey }) => survey),
    boards: boards.map(({ texts: _texts, ...board }) => ({
      ...board,
      offFor: members.offFor[board.board] ?? [],
      participants: members.participants[board.board] ?? [],
    })),
  };
};
