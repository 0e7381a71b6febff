import type { Translation } from '../translation.ts';
import type { words as english } from '../en/survey-inputs.ts';

export const words: Translation<typeof english> = {
  find: '在列表中查找',
  found: { other: '{n}个选项' },
  notFound: '没有包含这些字符的选项。',
  agree: '我同意',
  notSet: '未回答',
  value: '数值',
  sum: '{sum}/{total}',
  left: '剩余{n}',
  over: '超出{n}',
  star: { other: '{n}星' },
  wrong_total: '合计为{sum}。合计必须为{total}。',
  not_a_time: '请输入时间，例如{example}。',
  not_a_step: '请输入{below}或{above}。',
  pattern_mismatch: '不符合要求的格式。',
  earlier: '请选择{time}或更早的时间。',
  later: '请选择{time}或更晚的时间。',
};
