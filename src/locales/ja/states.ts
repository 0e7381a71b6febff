import type { Translation } from '../translation.ts';
import type { states as english } from '../en/states.ts';

export const states: Translation<typeof english> = {
  loading: '読み込み中',
  slow: '通常より時間がかかっています。',
  retry: 'もう一度試す',
  asOf: '{time}時点、現在は接続できません',
  asOfSignIn: '{time}時点。更新するには、もう一度サインインしてください。',
  partly: '一部の詳細を表示できません。',
  sample: 'サンプルデータ',
  unreachable: '現在、接続できませんでした。内容は何も変わっていません。',
  unchanged: '内容は何も変わっていません。',
  signedOut: 'サインアウトしています。表示するには、もう一度サインインしてください。',
  signIn: 'サインインが必要です。表示するには、もう一度サインインしてください。',
  accessRefused: 'アクセスが拒否されました。',
  tooMany: '一度に多くのリクエストがありました。しばらくしてからもう一度お試しください。',
  unreadable: 'このページで読み取れない形式で届きました。お客様のデータは安全です。',
  notLoaded: '一部を読み込めませんでした。もう一度試しても改善しない場合は、ページを再読み込みしてください。',
};
