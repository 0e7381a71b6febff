import type { Translation } from '../translation.ts';
import type { words as english } from '../en/perk-terms.ts';

export const words: Translation<typeof english> = {
  parts: { other: '{n}个部分' },
  expected: '预计',
  available: '可用',
  used: '已使用',
  expired: '已过期',
  from: '{date}起',
  until: '截至{date}',
  span: '{from}至{until}',
  prices: '价格',
  now: '当前',
  chooseOf: { other: '从{of}项中选择{n}项' },
  choose: { other: '一组中可选择{n}项' },
  chosen: '已选择',
  chosenOf: '已选择{taken}/{take}',
  notWith: '不可与{names}同时使用',
  closesThem: { other: '申请此项后，贵公司将无法再申请上述各项。' },
  sessions: { other: '{n}场活动' },
  place: '候补名单第{place}位',
  placeOf: '候补名单第{place}位，共{total}位',
  fullOpen: '席位已满。候补名单开放中。',
  fullWaiting: { other: '席位已满。候补名单上有{n}位。' },
  fullClosed: '席位已满。候补名单已关闭。',
  joins: '席位已满。此操作将使您加入候补名单。',
  further: '其他权益',
};
