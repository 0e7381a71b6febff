import { sessionRoute } from '../../contract/compiled/session.ts';
import { sessionChecks } from './checks/routes.ts';
import { writeChecks } from './checks/writes.ts';
import { Examination, type Identity, type RunSupport } from './examination.ts';
import type { Finding } from './findings.ts';
import { isLocalHost } from './http/addresses.ts';
import { HttpClient } from './http/http-client.ts';
import { widgetLevels, type WidgetLevel } from './levels.ts';
import type { DoctorOptions } from './options.ts';
import { probeAbsent, probeUnlisted } from './probes/absent-reads.ts';
import { probeCors } from './probes/cors.ts';
import { probeQuery, probeTexts, probeUnknown } from './probes/endpoint.ts';
import { probeReads } from './probes/every-read.ts';
import { probeFeeds } from './probes/feeds.ts';
import { probeFigures } from './probes/figures/all-figures.ts';
import { probeFinders } from './probes/finders.ts';
import { probeIdentity } from './probes/identity.ts';
import { probeIsolation } from './probes/isolation.ts';
import { probePages } from './probes/pages.ts';
import { probeRevalidation } from './probes/revalidation.ts';
import { probeSession } from './probes/session.ts';
import { tryUpdates } from './probes/writes/try-puts.ts';
import { tryWrites } from './probes/writes/try-writes.ts';
import { repliedTo } from './reading/read-answer.ts';
import { reachChecks } from './checks/transport.ts';
import { tokenOf } from './token-command.ts';
import type { Check } from './checks/check.ts';

/** All that a run found. */
export interface Diagnosis {
  readonly endpoint: string;
  /** Who is signed in, in words; empty if the session says nothing. */
  readonly signedIn: string;
  readonly widgets: readonly WidgetLevel[];
  readonly findings: readonly Finding[];
  readonly made: ReadonlySet<Check>;
  readonly requests: number;
  readonly hasWritten: boolean;
  /** What the writes left behind, in words. */
  readonly remains: readonly string[];
}

const bearer = async (command: string | undefined): Promise<Record<string, string>> =>
  command === undefined ? {} : { Authorization: `Bearer ${await tokenOf(command)}` };

const identitiesOf = async ({
  cookie,
  tokenCommand,
  otherTokenCommand,
}: DoctorOptions): Promise<{ own: Identity; other?: Identity }> => {
  const own = {
    headers: { ...(await bearer(tokenCommand)), ...(cookie === undefined ? {} : { Cookie: cookie }) },
  };
  return otherTokenCommand === undefined
    ? { own }
    : { own, other: { headers: await bearer(otherTokenCommand) } };
};

const textOf = (name: string | { readonly text: string }): string =>
  typeof name === 'string' ? name : name.text;

const signedInAs = (exam: Examination): string => {
  const session = repliedTo(sessionRoute, exam.reads.get('session'));
  if (!session) return '';
  const { member, account, program } = session;
  return `${member.displayName} (${member.roles.join(', ') || 'no role'}) of ${account.name}, in ${textOf(program.name)}`;
};

/** A host that does not answer once is not asked a hundred times. */
const isOutOfReach = ({ findings }: Examination): boolean =>
  findings.all.some(({ check }) =>
    [reachChecks.host, reachChecks.port, reachChecks.certificate].includes(check),
  );

const examine = async (exam: Examination): Promise<void> => {
  const { protocol, hostname } = new URL(exam.endpoint);
  exam.check(reachChecks.plain, protocol === 'https:' || isLocalHost(hostname));
  await probeSession(exam);
  if (isOutOfReach(exam)) return;
  await probeReads(exam);
  await probeUnlisted(exam);
  probeAbsent(exam);
  probeTexts(exam);
  probeFigures(exam);
  probeFeeds(exam);
  if (exam.reads.size === 0) return;
  await probePages(exam);
  await probeUnknown(exam);
  await probeQuery(exam);
  await probeRevalidation(exam);
  await probeCors(exam);
  await probeIdentity(exam);
  await probeFinders(exam);
  await probeIsolation(exam);
  exam.check(sessionChecks.membership, exam.isActive);
  exam.check(writeChecks.untried, exam.options.write);
  if (!exam.options.write || !exam.isActive) return;
  await tryWrites(exam);
  await tryUpdates(exam);
};

/**
 * Examines an endpoint. Without `write` nothing but GET and OPTIONS is sent.
 * @throws UsageError where a token command fails.
 */
export const diagnose = async (options: DoctorOptions, support?: RunSupport): Promise<Diagnosis> => {
  const client = new HttpClient(options.timeoutMs);
  try {
    const exam = new Examination(options, client, await identitiesOf(options), support);
    await examine(exam);
    return {
      endpoint: exam.endpoint,
      signedIn: signedInAs(exam),
      widgets: widgetLevels(exam),
      findings: exam.findings.all,
      made: exam.made,
      requests: exam.sent,
      hasWritten: options.write,
      remains: exam.remains,
    };
  } finally {
    client.close();
  }
};
