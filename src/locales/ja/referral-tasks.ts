import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-tasks.ts';

export const words: Translation<typeof english> = {
  title: 'ご対応いただきたいこと',
  done: '完了',
  dueOn: '{date}までに必要',
  open: '開く',
  send: '回答を送信',
  answer: '紹介についての回答',
  sent: '回答が送信されました。',
  refused: '送信されませんでした。入力内容は保存されています。',
  movedOn: 'その間に回答されたか、不要になりました。',
  kept: '回答は保存され、接続が回復するとすぐに送信されます。',
  unsure: '回答が届いたかどうか不明です。',
  answeredOddly: '回答は送信されましたが、応答をここで読み取れません。',
};
