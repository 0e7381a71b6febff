import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-introduction.ts';

export const words: Translation<typeof english> = {
  chooseReward: 'リワードを選択',
  send: '紹介を送信',
  checking: '会社を確認中',
  free: 'この会社は紹介できます。',
  freeUntil: 'この会社は紹介できます。{date}までお客様の紹介として保護されます。',
  customer: 'すでに顧客のため、紹介できません。',
  referred: 'ほかの方がすでに紹介しています。',
  referredUntil: '{date}まで、ほかの方の紹介となっています。',
  own_company: 'ご自身の会社です。',
  canSend: 'それでも送信できます。',
  refusedTaken: 'この会社はすでに紹介されたか、顧客です。何も送信されていません。',
  refusedOwn: '貴社グループの会社は紹介できません。何も送信されていません。',
  refusedLimit: '上限に達しています。何も送信されておらず、入力内容は保存されています。',
  refusedLimitUntil: '上限に達しています。{date}から送信できます。入力内容は保存されています。',
  refusedRole: 'お客様の権限では会社を紹介できません。何も送信されていません。',
  refused: '送信されませんでした。入力内容は保存されています。',
  elsewhere: '別のタブで送信または破棄されました。一覧にない場合にのみ、もう一度送信してください。',
  keptTitle: '未送信',
  unsureTitle: '明確な応答がありません',
  answeredByPage: 'サインインページが返されました。もう一度サインインしてから確認してください。',
};
