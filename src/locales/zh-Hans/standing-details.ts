import type { Translation } from '../translation.ts';
import type { words as english } from '../en/standing-details.ts';

export const words: Translation<typeof english> = {
  done: '已完成',
  notDone: '尚未完成',
  atMost: '最多{target}',
  withinLimit: '在限额内',
  targetOf: '目标{target}',
  oneIsEnough: '以下{n}种方式满足其一即可',
  besideTier: '等级之外',
  earned: '已获得',
  open: '尚未获得',
  at_risk: '有风险',
  ended: '已结束',
  until: '截至{date}',
};
