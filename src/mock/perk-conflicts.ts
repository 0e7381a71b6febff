import type { PerkDetail } from '../contract/index.ts';
import type { Book } from './book.ts';
import { allowed } from './claims-summit.ts';
import { seatForm } from './gift-forms.ts';
import { jackets, tailoredTraining } from './perks-more-kinds.ts';
import { architectureReview, logisticsDay } from './perks-summit.ts';
import { Refusal, spelled, type Setting } from './scenario.ts';

// Claims that come too late.

const izmir = (setting: Setting): PerkDetail => {
  const { day, say } = setting;
  return {
    ...logisticsDay(setting),
    id: 'day-izmir',
    title: say(
      'Northpeak Logistics Day, İzmir',
      'Northpeak Logistics Day, Esmirna',
      'Northpeak Lojistik Günü, İzmir',
    ),
    event: {
      startsAt: day('2027-02-09T10:00:00+03:00'),
      endsAt: day('2027-02-09T17:30:00+03:00'),
      timeZone: 'Europe/Istanbul',
      place: say(
        'Tarihi Havagazı Fabrikası, İzmir',
        'Tarihi Havagazı Fabrikası, Esmirna',
        'Tarihi Havagazı Fabrikası, İzmir',
      ),
      capacity: 60,
      taken: 21,
    },
    form: seatForm(setting, 39),
  };
};

const waitingList = (setting: Setting): PerkDetail => {
  const { event: _, ...perk } = logisticsDay(setting);
  const { fields = [] } = seatForm(setting);
  return {
    ...perk,
    id: 'day-rotterdam-list',
    title: setting.say('Waiting list, Rotterdam', 'Lista de espera, Róterdam', 'Bekleme listesi, Rotterdam'),
    action: { kind: 'claim', label: setting.say('Join the list', 'Unirse a la lista', 'Listeye katılın') },
    form: { fields },
  };
};

const seatTaken = (setting: Setting): Refusal => {
  const { day, say } = setting;
  const when = spelled(setting, day('2027-02-09'));
  return new Refusal({
    status: 409,
    code: 'seat_taken',
    title: 'Seat taken',
    at: setting.asOf.replace('14:02', '14:01'),
    still: [
      { label: say('Join the list', 'Unirse a la lista', 'Listeye katılın'), perk: 'day-rotterdam-list' },
      { label: say(`İzmir, ${when}`, `Esmirna, ${when}`, `İzmir, ${when}`), perk: 'day-izmir' },
    ],
  });
};

export const tooLate = (setting: Setting): Book => ({
  perks: [logisticsDay, izmir, waitingList, architectureReview, jackets, tailoredTraining].map((perk) =>
    perk(setting),
  ),
  claims: [],
  may: allowed('claim'),
  refuses: {
    'day-rotterdam': seatTaken(setting),
    'architecture-review': new Refusal({
      status: 409,
      code: 'quota_used_up',
      title: 'Quota used',
      at: setting.asOf.replace('14:02', '13:40'),
    }),
    'depot-jackets': new Refusal({ status: 409, code: 'already_claimed', title: 'Claimed already' }),
    'tailored-training': new Refusal({ status: 409, code: 'perk_locked', title: 'Locked' }),
  },
});
