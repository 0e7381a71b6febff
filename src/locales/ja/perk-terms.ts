import type { Translation } from '../translation.ts';
import type { words as english } from '../en/perk-terms.ts';

export const words: Translation<typeof english> = {
  parts: { other: '{n}区分' },
  expected: '見込み',
  available: '利用可能',
  used: '利用済み',
  expired: '期限切れ',
  from: '{date}から',
  until: '{date}まで',
  span: '{from}～{until}',
  prices: '価格',
  now: '現在',
  chooseOf: { other: '{of}件から{n}件を選択' },
  choose: { other: 'グループから{n}件を選択可能' },
  chosen: '選択済み',
  chosenOf: '{take}件中{taken}件を選択済み',
  notWith: '{names}との併用はできません',
  closesThem: { other: 'これを申請すると、貴社ではそれらを利用できなくなります。' },
  sessions: { other: 'セッション{n}件' },
  place: 'キャンセル待ち{place}番目',
  placeOf: 'キャンセル待ち{total}件中{place}番目',
  fullOpen: '満席です。キャンセル待ちを受け付けています。',
  fullWaiting: { other: '満席です。キャンセル待ちは{n}件です。' },
  fullClosed: '満席です。キャンセル待ちの受付は終了しています。',
  joins: '満席です。この操作でキャンセル待ちに登録されます。',
  further: 'その他の特典',
};
