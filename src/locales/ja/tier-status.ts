import type { Translation } from '../translation.ts';
import type { words as english } from '../en/tier-status.ts';

export const words: Translation<typeof english> = {
  byInvitation: '招待制',
  inGrace: '{date}まで猶予期間',
  grace: '猶予期間',
  graceUntil: '猶予期間：{date}まで',
  atRisk: '維持が不確実',
  keeps: 'あと{amount}で{tier}を維持',
  keepsThrough: 'あと{amount}で{tier}を{date}まで維持',
  keepsThroughYear: 'あと{amount}で{tier}を{date}末まで維持',
  highest: '最高ランク',
  ifBelow: '*下回ったままの場合：*{date}から{tier}。',
  ifBelowNone: '*下回ったままの場合：*{date}からランクなし。',
  ifBelowGrace: '*下回ったままの場合：*{grace}まではすべての優待を利用でき、その後{date}から{tier}。',
  ifBelowGraceNone: '*下回ったままの場合：*{grace}まではすべての優待を利用でき、その後{date}からランクなし。',
  graceOpen: '{tier}のすべての優待を引き続き利用できます。',
  otherwise: 'そうでない場合は、{date}に{tier}となります。',
  otherwiseNone: 'そうでない場合は、{date}にランクが終了します。',
  starts: '{date}に{tier}を開始',
  startsNote: 'すでに獲得済みです。それまでは何も変わりません。',
  byInvitationOf: '{by}による招待制です。',
  noCount: '利用額は集計されません。',
  review: '次回の見直し：{date}',
  reviewWith: '次回の見直し：{date}、{name}。',
};
