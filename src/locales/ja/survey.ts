import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as english } from '../en/survey.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'アンケートを読み込めませんでした',
  failedShort: 'アンケートを読み込めません',
  kind: 'アンケート',
  questions: { other: '質問{n}件' },
  minutes: { other: '{n}分' },
  forAnswering: '回答に対して',
  sealed: '回答終了まで封入',
  decidedOn: '{date}に決定',
  decided: '開始前に決定済み',
  range: '{from}～{to}',
  entries: { other: '応募{n}口' },
  openUntil: '{date}まで受付',
  anonymous: '匿名：誰が何を回答したかは、誰にも分かりません。',
  privacy: '個人情報の取り扱い',
  start: '開始',
  goOn: '続ける',
  answeredOf: '{total}件中{done}件に回答済み',
  whoMay: '*貴社では{name}が回答できます。*',
  mayNot: 'お客様の権限ではアンケートに回答できません。',
  ask: '{name}に聞く',
};
