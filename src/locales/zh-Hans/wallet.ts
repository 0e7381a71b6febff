import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as english } from '../en/wallet.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: '未能加载您的积分',
  failedShort: '未能加载积分',
  points: '积分',
  available: '可使用',
  ownerAccount: '公司余额：{name}',
  ownerMember: '个人余额：{name}',
  owner: '余额：{name}',
  debt: '待结清：{amount}',
  debtNote: '这部分在使用后被收回。下次获得的积分将先用于结清。',
  pending: '待生效',
  pendingNote: '已获得，尚不可使用。',
  reserved: '已预留',
  reservedNote: '为未完成的订单预留。',
  expected: '预计{date}前',
  next: '下一步：{name}',
  nextYou: '下一步：您',
  expiring: '不使用则过期',
  gone: '此余额不在这里',
  goneNote: '它已停用，或属于其他人。',
};
