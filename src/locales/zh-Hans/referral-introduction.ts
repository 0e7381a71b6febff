import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-introduction.ts';

export const words: Translation<typeof english> = {
  chooseReward: '选择奖励',
  send: '提交推荐',
  checking: '正在检查公司',
  free: '可以推荐此公司。',
  freeUntil: '可以推荐此公司。将为您保护至{date}。',
  customer: '已是客户，因此无法推荐。',
  referred: '已由他人推荐。',
  referredUntil: '已由他人推荐，有效期至{date}。',
  own_company: '这是您自己的公司。',
  canSend: '仍然可以提交。',
  refusedTaken: '此公司已被推荐或已是客户。未发送任何内容。',
  refusedOwn: '无法推荐贵集团旗下的公司。未发送任何内容。',
  refusedLimit: '已达上限。未发送任何内容，您填写的内容已保留。',
  refusedLimitUntil: '已达上限。{date}起可以提交，您填写的内容已保留。',
  refusedRole: '您的角色不能推荐公司。未发送任何内容。',
  refused: '未发送。您填写的内容已保留。',
  elsewhere: '已在另一个标签页中发送或舍弃。仅当它不在您的列表中时再次发送。',
  keptTitle: '尚未发送',
  unsureTitle: '没有明确答复',
  answeredByPage: '返回的是登录页面。请重新登录，然后检查。',
};
