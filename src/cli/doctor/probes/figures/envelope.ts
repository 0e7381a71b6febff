import type { Envelope } from '../../../../contract/core/envelope.ts';
import { isObject } from '../../../../client/json.ts';
import { envelopeChecks } from '../../checks/routes.ts';
import type { Examination } from '../../examination.ts';
import { isTimeZone } from '../session.ts';
import { placeOf } from './figure-place.ts';

/** Clocks differ by some minutes. */
const clockToleranceMs = 5 * 60_000;

/** What can't be true in the envelope that every read may have. */
export const examineEnvelopes = (exam: Examination): void => {
  for (const read of exam.reads.values()) {
    if (!isObject(read.data)) continue;
    // Every read is read by a table with the envelope's own; the session alone has none of its members but `membership`.
    const { asOf, timeZone, viewer } = read.data as Envelope;
    const { check } = placeOf(exam, read);
    const ahead = asOf === undefined ? 0 : Date.parse(asOf) - Date.now();
    check(envelopeChecks.future, !(ahead > clockToleranceMs), 'asOf', asOf, 'now or before');
    check(
      envelopeChecks['time-zone'],
      timeZone === undefined || isTimeZone(timeZone),
      'timeZone',
      timeZone,
      'Europe/Oslo',
    );
    const actions = viewer?.may?.map(({ action }) => action) ?? [];
    check(
      envelopeChecks['permission-twice'],
      new Set(actions).size === actions.length,
      'viewer.may',
      actions.join(', '),
    );
    viewer?.may?.forEach(({ action, allowed, reason, ask }, index) =>
      check(
        envelopeChecks.refusal,
        allowed || reason !== undefined || ask !== undefined,
        `viewer.may[${index}]`,
        action,
      ),
    );
    const membership = viewer?.membership;
    const isTold =
      !membership ||
      membership.status === 'active' ||
      [membership.reason, membership.by, membership.requires, membership.opens].some(
        (part) => part !== undefined,
      );
    check(envelopeChecks.membership, isTold, 'viewer.membership', membership?.status);
  }
};
