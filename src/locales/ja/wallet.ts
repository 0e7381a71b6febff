import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as english } from '../en/wallet.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'ポイントを読み込めませんでした',
  failedShort: 'ポイントを読み込めません',
  points: 'ポイント',
  available: '利用可能',
  ownerAccount: '会社の残高：{name}',
  ownerMember: '個人の残高：{name}',
  owner: '残高：{name}',
  debt: '未精算：{amount}',
  debtNote: '使用後に取り消された分です。次に獲得する分から先に精算されます。',
  pending: '保留中',
  pendingNote: '獲得済みで、まだ利用できません。',
  reserved: '確保中',
  reservedNote: '未完了の注文のために確保されています。',
  expected: '{date}までに見込み',
  next: '次：{name}',
  nextYou: '次：あなた',
  expiring: '使わない場合に失効',
  gone: 'この残高はここにありません',
  goneNote: '無効になっているか、ほかの方のものです。',
};
