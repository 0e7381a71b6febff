import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-several.ts';

export const words: Translation<typeof english> = {
  several: '複数の会社を紹介',
  one: '1社を紹介',
  list: '会社',
  listHelp: '1行に1社のウェブサイトを入力します。カンマの後に会社名も入力できます。最大{n}社です。',
  add: '一覧に追加',
  left: { other: '{n}行を追加できません。入力欄に残っています。' },
  full: { other: '一度に最大{n}社です。残りは入力欄にあります。' },
  noneYet: '1社以上追加してください。',
  added: { other: '一覧に{n}社' },
  forAll: '全社共通の質問',
  remove: '{name}を削除',
  checking: '確認中',
  unchecked: '未確認',
  sendAll: { other: '紹介{n}件を送信' },
  sendRest: { other: '未送信の{n}件を送信' },
  progress: '{total}件中{n}件を送信済み',
  isSending: '送信中',
  isSent: '送信済み',
  unknown: '届いたかどうか、まだ不明です。',
  again: '{name}を再送信',
  stopped: '送信が停止しました。未送信のものは一覧に残っています。',
  next: '新しい一覧を作成',
};
