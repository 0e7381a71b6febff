import type { Translation } from '../translation.ts';
import type { states as english } from '../en/states.ts';

export const states: Translation<typeof english> = {
  loading: '正在加载',
  slow: '所需时间比平时长。',
  retry: '重试',
  asOf: '截至{time}的数据，目前无法连接',
  asOfSignIn: '截至{time}的数据。请重新登录以更新。',
  partly: '部分详细信息无法显示。',
  sample: '示例数据',
  unreachable: '目前无法连接。内容没有任何变化。',
  unchanged: '内容没有任何变化。',
  signedOut: '您已退出登录。请重新登录后查看。',
  signIn: '需要登录。请重新登录后查看。',
  accessRefused: '访问被拒绝。',
  tooMany: '同时收到的请求过多。请稍后重试。',
  unreadable: '返回的格式无法被此页面读取。您的数据是安全的。',
  notLoaded: '部分内容未能加载。如果重试无效，请重新加载页面。',
};
