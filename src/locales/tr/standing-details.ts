import type { Translation } from '../translation.ts';
import type { words as english } from '../en/standing-details.ts';

export const words: Translation<typeof english> = {
  done: 'Tamamlandı',
  notDone: 'Henüz tamamlanmadı',
  atMost: 'en fazla {target}',
  withinLimit: 'sınırın içinde',
  targetOf: 'hedef: {target}',
  oneIsEnough: 'Bu {n} yoldan biri yeterli',
  besideTier: 'Seviyenin yanında',
  earned: 'Kazanıldı',
  open: 'Henüz kazanılmadı',
  at_risk: 'Riskte',
  ended: 'Sona erdi',
  until: 'bitiş: {date}',
};
