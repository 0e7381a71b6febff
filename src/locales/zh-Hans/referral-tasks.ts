import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-tasks.ts';

export const words: Translation<typeof english> = {
  title: '我们需要您提供',
  done: '已完成',
  dueOn: '需在{date}前提供',
  open: '打开',
  send: '提交回答',
  answer: '关于推荐的回答',
  sent: '您的回答已提交。',
  refused: '未发送。您填写的内容已保留。',
  movedOn: '在此期间已有人回答，或已不再需要。',
  kept: '您的回答已保留，连接恢复后立即发送。',
  unsure: '尚不清楚您的回答是否已送达。',
  answeredOddly: '您的回答已发送，但此处无法读取答复。',
};
