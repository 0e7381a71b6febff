import type { Translation } from '../translation.ts';
import type { words as english } from '../en/standing-details.ts';

export const words: Translation<typeof english> = {
  done: '完了',
  notDone: '未完了',
  atMost: '{target}以下',
  withinLimit: '上限内',
  targetOf: '目標{target}',
  oneIsEnough: '次の{n}つのうち1つで足ります',
  besideTier: 'ランク以外',
  earned: '獲得済み',
  open: '未獲得',
  at_risk: '維持が不確実',
  ended: '終了',
  until: '{date}まで',
};
