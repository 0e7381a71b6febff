import { ProgramFileError, placeOf } from './parse-file.ts';
import type { MembersFile } from './members-schema.ts';
import type { ProgramFile } from './program-schema.ts';

/** One name in a file that must be the name of something else in the program. */
interface NameReference {
  readonly file: 'program.json' | 'members.json';
  readonly path: readonly PropertyKey[];
  readonly name: string | undefined;
  readonly what: string;
  readonly known: readonly string[];
}

const ofProgram = (program: ProgramFile): NameReference[] => {
  const perks = program.perks.map(({ perk }) => perk);
  const tiers = program.tiers.map(({ tier }) => tier);
  const campaigns = program.campaigns.map(({ campaign }) => campaign);
  const file = 'program.json';
  return [
    ...program.perks.flatMap(({ tier, instead, detail }, index): NameReference[] => [
      { file, path: ['perks', index, 'tier'], name: tier, what: 'a tier', known: tiers },
      { file, path: ['perks', index, 'instead'], name: instead, what: 'a perk', known: perks },
      {
        file,
        path: ['perks', index, 'detail', 'commission', 'campaign'],
        name: detail?.commission?.campaign,
        what: 'a campaign',
        known: campaigns,
      },
    ]),
    ...Object.entries(program.plans).flatMap(([plan, terms]) =>
      Object.keys(terms.tiers).map((name): NameReference => ({
        file,
        path: ['plans', plan, 'tiers', name],
        name,
        what: 'a tier',
        known: tiers,
      })),
    ),
    ...(program.points?.rewards ?? []).map(({ tier }, index): NameReference => ({
      file,
      path: ['points', 'rewards', index, 'tier'],
      name: tier,
      what: 'a tier',
      known: tiers,
    })),
    ...program.surveys.flatMap(({ perk, entries }, index): NameReference[] => [
      { file, path: ['surveys', index, 'perk'], name: perk, what: 'a perk', known: perks },
      {
        file,
        path: ['surveys', index, 'entries', 'draw'],
        name: entries?.draw,
        what: 'a perk',
        known: perks,
      },
    ]),
  ];
};

const ofMembers = (
  program: ProgramFile,
  { accounts, participants, offFor }: MembersFile,
): NameReference[] => {
  const perks = program.perks.map(({ perk }) => perk);
  const boards = program.boards.map(({ board }) => board);
  const companies = accounts.map(({ account }) => account);
  const file = 'members.json';
  return [
    ...accounts.flatMap(({ members, plan, referrals, perks: used }, index): NameReference[] => {
      const people = members.map(({ person }) => person);
      const at = ['accounts', index] as const;
      return [
        { file, path: [...at, 'plan'], name: plan, what: 'a plan', known: Object.keys(program.plans) },
        ...Object.keys(used).map((name): NameReference => ({
          file,
          path: [...at, 'perks', name],
          name,
          what: 'a perk',
          known: perks,
        })),
        ...referrals.map(({ person }, nth): NameReference => ({
          file,
          path: [...at, 'referrals', nth, 'person'],
          name: person,
          what: 'a member of the account',
          known: people,
        })),
      ];
    }),
    ...Object.keys({ ...participants, ...offFor }).map((name): NameReference => ({
      file,
      path: ['participants', name],
      name,
      what: 'a board',
      known: boards,
    })),
    ...Object.entries(offFor).flatMap(([board, list]) =>
      list.map((name, nth): NameReference => ({
        file,
        path: ['offFor', board, nth],
        name,
        what: 'an account',
        known: companies,
      })),
    ),
  ];
};

/** Ids that stand twice in a list. */
const duplicates = ({ tiers, perks, campaigns, surveys, boards, points }: ProgramFile): string[] => {
  const lists: Readonly<Record<string, readonly string[]>> = {
    tiers: tiers.map(({ tier }) => tier),
    perks: perks.map(({ perk }) => perk),
    campaigns: campaigns.map(({ campaign }) => campaign),
    surveys: surveys.map(({ survey }) => survey),
    boards: boards.map(({ board }) => board),
    'points.challenges': points?.challenges.map(({ challenge }) => challenge) ?? [],
    'points.rewards': points?.rewards.map(({ reward }) => reward) ?? [],
  };
  return Object.entries(lists).flatMap(([list, ids]) =>
    ids.flatMap((each, index) =>
      ids.indexOf(each) < index
        ? [`${list}[${index}]: "${each}" is there twice: give this one another id`]
        : [],
    ),
  );
};

/** @throws ProgramFileError where a name is the name of nothing, or of two things. */
export const checkReferences = (
  names: Readonly<Record<NameReference['file'], string>>,
  program: ProgramFile,
  members: MembersFile,
): void => {
  const lost = [...ofProgram(program), ...ofMembers(program, members)].filter(
    ({ name, known }) => name !== undefined && !known.includes(name),
  );
  const lines = lost.map(({ file, path, name, what, known }) => {
    const choice =
      known.length > 0 ? `name one of ${known.join(', ')}` : 'there is none yet: add it, or take this out';
    return `${names[file]}: ${placeOf(path)}: "${name}" is not ${what} of this program; ${choice}.`;
  });
  const twice = duplicates(program).map((fault) => `${names['program.json']}: ${fault}.`);
  if (lines.length + twice.length > 0) throw new ProgramFileError([...lines, ...twice].join('\n'));
};
