import type { Translation } from '../translation.ts';
import type { words as english } from '../en/wallet-download.ts';

export const words: Translation<typeof english> = {
  gatheringStarts: '明細を収集しています',
  gathering: '明細を収集中：{count}',
  gatheringOf: '明細を収集中：{count}/{total}',
  cancel: 'キャンセル',
  cancelled: 'ダウンロードはキャンセルされました。',
  stopped: '続きの明細を読み込めませんでした。何もダウンロードされていません。',
  goOn: '続ける',
  done: { other: '明細{n}件をダウンロードしました。' },
  lost: { other: 'うち{n}件は表示できません。どれかはファイルに記載されています。' },
  date: '日付',
  reason: '理由',
  amount: '増減',
  balance: '適用後の残高',
  counted: '集計方法',
  unit: '単位',
  kind: '種類',
  source: '出典',
  sourceAddress: '出典のアドレス',
  who: '実行者',
  until: '利用期限',
  entry: '明細',
  reversesEntry: '取り消した明細',
  reversedByEntry: '取り消しの明細',
};
