import type { Translation } from '../translation.ts';
import type { words as english } from '../en/file-upload.ts';

export const words: Translation<typeof english> = {
  choose: 'ファイルを選択',
  replace: '別のファイルを選択',
  remove: '削除',
  stop: '送信を中止',
  retry: 'もう一度試す',
  images: '画像',
  videos: '動画',
  recordings: '録音',
  atMost: '最大{limit}',
  sending: '{name}を送信中',
  received: '受信済み',
  receivedBefore: '以前に受信済み',
  wrongKind: '{name}の種類は受け付けていません。受け付ける種類：{kinds}。',
  tooLarge: '{name}のサイズは{size}です。上限は{limit}です。',
  emptyFile: '{name}は空です。別のファイルを選択してください。',
  unreachable: 'ファイルを送信できませんでした。接続が回復したらもう一度お試しください。',
  notAccepted: 'ファイルは受理されませんでした。もう一度試すか、別のファイルを選択してください。',
  signedOut: 'サインアウトしています。ファイルを送信するには、もう一度サインインしてください。',
  required: 'ファイルを選択してください。',
  wait: 'ファイルの受信が完了するまでお待ちください。',
  notReceived: 'ファイルは受信されていません。もう一度試すか、ファイルを削除してください。',
};
