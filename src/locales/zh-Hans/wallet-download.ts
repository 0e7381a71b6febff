import type { Translation } from '../translation.ts';
import type { words as english } from '../en/wallet-download.ts';

export const words: Translation<typeof english> = {
  gatheringStarts: '正在收集明细',
  gathering: '正在收集明细：{count}',
  gatheringOf: '正在收集明细：{count}/{total}',
  cancel: '取消',
  cancelled: '下载已取消。',
  stopped: '未能加载后续明细。未下载任何内容。',
  goOn: '继续',
  done: { other: '已下载{n}条明细。' },
  lost: { other: '其中{n}条无法显示；文件中已注明是哪些。' },
  date: '日期',
  reason: '原因',
  amount: '数额',
  balance: '变动后余额',
  counted: '计算方式',
  unit: '单位',
  kind: '类型',
  source: '来源',
  sourceAddress: '来源地址',
  who: '操作人',
  until: '可使用至',
  entry: '明细',
  reversesEntry: '冲销的明细',
  reversedByEntry: '被此明细冲销',
};
