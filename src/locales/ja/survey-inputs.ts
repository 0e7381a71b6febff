import type { Translation } from '../translation.ts';
import type { words as english } from '../en/survey-inputs.ts';

export const words: Translation<typeof english> = {
  find: '一覧から探す',
  found: { other: '選択肢{n}件' },
  notFound: 'この文字を含む選択肢はありません。',
  agree: '同意する',
  notSet: '未回答',
  value: '値',
  sum: '{sum}/{total}',
  left: '残り{n}',
  over: '{n}超過',
  star: { other: '星{n}つ' },
  wrong_total: '合計は{sum}です。合計が{total}になるようにしてください。',
  not_a_time: '{example}のように時刻を入力してください。',
  not_a_step: '{below}または{above}を入力してください。',
  pattern_mismatch: '指定された形式ではありません。',
  earlier: '{time}以前を選択してください。',
  later: '{time}以降を選択してください。',
};
