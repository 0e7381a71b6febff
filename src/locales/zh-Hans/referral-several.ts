import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-several.ts';

export const words: Translation<typeof english> = {
  several: '推荐多家公司',
  one: '推荐一家公司',
  list: '公司',
  listHelp: '每行一家：填写网站，也可在逗号后填写公司名称。最多{n}家。',
  add: '添加到列表',
  left: { other: '{n}行无法添加，仍在输入框中。' },
  full: { other: '每次最多{n}家公司。其余仍在输入框中。' },
  noneYet: '请至少添加一家公司。',
  added: { other: '列表中有{n}家公司' },
  forAll: '以下问题对所有公司只问一次',
  remove: '移除{name}',
  checking: '正在检查',
  unchecked: '未检查',
  sendAll: { other: '提交{n}项推荐' },
  sendRest: { other: '提交未发送的{n}项' },
  progress: '已提交{n}项，共{total}项',
  isSending: '正在提交',
  isSent: '已提交',
  unknown: '尚不清楚是否已送达。',
  again: '再次提交{name}',
  stopped: '提交已停止。未发送的内容保留在列表中。',
  next: '新建列表',
};
