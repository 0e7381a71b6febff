import type { Dictionary } from '../dictionary.ts';
import type { words as english } from './en.ts';

export const words: Dictionary<typeof english> = {
  invited: '{account} şirketi {program} programına davetli',
  applied: '{account} şirketi {program} programına başvurdu',
  suspended: '{account} şirketinin {program} üyeliği duraklatıldı',
  ended: '{account} şirketinin {program} üyeliği sona erdi',
  none: '{account} şirketi henüz {program} üyesi değil',
  other: '{account} şirketinin {program} üyeliği etkin değil',
  yourCompany: 'Bağlı olduğunuz',
  theProgram: 'sadakat',
  byOn: 'Davet eden: {by}, {date}.',
  by: 'Davet eden: {by}.',
  on: 'Tarih: {date}.',
  invitationUntil: 'Davetin son günü: {date}.',
  accept: 'Daveti kabul edin',
  join: 'Nasıl katılınır',
  restore: 'Ne yapabilirsiniz',
  ask: '{name} adlı kişiye sorun',
  onlyAdmin: 'Yalnızca bir yönetici kabul edebilir',
  asksForYou: 'bunu şirketiniz için yapabilir',
  role: 'Rolünüz bu bilgiyi kapsamıyor',
  roleAsk: '{name} bunu görebilir, size bilgi verebilir veya rolünüzü değiştirebilir.',
  roleNoAsk: 'Şirketinizin bir yöneticisi bunu görebilir ve rolünüzü değiştirebilir.',
};
