import type { Translation } from '../translation.ts';
import type { words as english } from '../en/tier-status.ts';

export const words: Translation<typeof english> = {
  byInvitation: '仅限邀请',
  inGrace: '宽限期至{date}',
  grace: '宽限期',
  graceUntil: '宽限期至{date}',
  atRisk: '有风险',
  keeps: '再增加{amount}可保持{tier}',
  keepsThrough: '再增加{amount}可将{tier}保持至{date}',
  keepsThroughYear: '再增加{amount}可将{tier}保持至{date}底',
  highest: '最高等级',
  ifBelow: '*如果仍未达到：*{date}起为{tier}。',
  ifBelowNone: '*如果仍未达到：*{date}起无等级。',
  ifBelowGrace: '*如果仍未达到：*所有待遇保持开放至{grace}，然后{date}起为{tier}。',
  ifBelowGraceNone: '*如果仍未达到：*所有待遇保持开放至{grace}，然后{date}起无等级。',
  graceOpen: '{tier}的所有待遇保持开放。',
  otherwise: '否则，{date}起为{tier}。',
  otherwiseNone: '否则，等级将于{date}终止。',
  starts: '{tier}于{date}开始',
  startsNote: '已经获得。在此之前，一切保持不变。',
  byInvitationOf: '由{by}邀请。',
  noCount: '不计算支出。',
  review: '下次复核：{date}',
  reviewWith: '下次复核：{date}，{name}。',
};
