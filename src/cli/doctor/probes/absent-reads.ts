import { referralCampaignRoute } from '../../../contract/compiled/referral-campaign.ts';
import { routeChecks, sessionChecks } from '../checks/routes.ts';
import { reachChecks } from '../checks/transport.ts';
import type { Examination } from '../examination.ts';
import { repliedTo } from '../reading/read-answer.ts';
import { widgetNeeds } from '../widgets.ts';

/** Says what a widget lacks whose main read is served. A widget without it is not on the page, and lacks nothing. */
export const probeAbsent = (exam: Examination): void => {
  exam.check(sessionChecks.absent, !exam.absent.has('session'), {
    exchange: exam.absent.get('session'),
    route: 'session',
  });
  const campaign = repliedTo(referralCampaignRoute, exam.reads.get('referralCampaign'));
  for (const { main, reads, write } of widgetNeeds) {
    if (!exam.reads.has(main)) continue;
    for (const route of reads) {
      const isOmitted = (exam.served !== undefined && !exam.served.has(route)) || exam.absent.has(route);
      const isAsked = exam.options.only?.has(route) ?? true;
      if (isAsked)
        exam.check(routeChecks.absent, !isOmitted, {
          exchange: exam.absent.get(route),
          route,
          received: 'not served',
        });
    }
    // A campaign that is shared by link alone takes no introductions.
    const isNeeded = write !== undefined && (write !== 'refer' || campaign?.fields !== undefined);
    if (isNeeded && exam.served)
      exam.check(routeChecks['write-absent'], exam.served.has(write), { route: write });
  }
  const isExplained = exam.findings.all.some(
    ({ check }) => check.severity === 'fault' || check.id === 'identity/needed',
  );
  exam.check(reachChecks.nothing, exam.reads.size > 0 || isExplained);
};

/** A route that works although the session does not list it. */
export const probeUnlisted = async (exam: Examination): Promise<void> => {
  if (!exam.served || exam.options.only) return;
  for (const { main } of widgetNeeds) {
    if (exam.served.has(main)) continue;
    const address = { perks: '/perks', standing: '/standing', referralCampaign: '/referral-campaign' }[
      String(main)
    ];
    if (address === undefined) continue;
    const exchange = await exam.send(address);
    exam.check(sessionChecks['served-unlisted'], exchange.answer?.status !== 200, {
      exchange,
      route: main,
      expected: `${main} in served`,
      received: '200',
    });
  }
};
