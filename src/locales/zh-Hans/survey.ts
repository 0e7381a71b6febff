import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as english } from '../en/survey.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: '未能加载问卷',
  failedShort: '未能加载问卷',
  kind: '问卷',
  questions: { other: '{n}个问题' },
  minutes: { other: '{n}分钟' },
  forAnswering: '作为回答的回报',
  sealed: '密封至最后',
  decidedOn: '于{date}确定',
  decided: '在您开始前已确定',
  range: '{from}至{to}',
  entries: { other: '{n}次抽奖机会' },
  openUntil: '开放至{date}',
  anonymous: '匿名：无人能知道您回答了什么。',
  privacy: '隐私声明',
  start: '开始',
  goOn: '继续',
  answeredOf: '已回答{done}/{total}',
  whoMay: '*{name}可以代表贵公司回答。*',
  mayNot: '您的角色不能回答问卷。',
  ask: '询问{name}',
};
