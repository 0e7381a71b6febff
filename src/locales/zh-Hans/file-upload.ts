import type { Translation } from '../translation.ts';
import type { words as english } from '../en/file-upload.ts';

export const words: Translation<typeof english> = {
  choose: '选择文件',
  replace: '选择其他文件',
  remove: '移除',
  stop: '停止发送',
  retry: '重试',
  images: '图片',
  videos: '视频',
  recordings: '录音',
  atMost: '最大{limit}',
  sending: '正在发送{name}',
  received: '已收到',
  receivedBefore: '之前已收到',
  wrongKind: '此处不接受{name}的文件类型。可接受：{kinds}。',
  tooLarge: '{name}的大小为{size}。上限为{limit}。',
  emptyFile: '{name}是空文件。请选择其他文件。',
  unreachable: '未能发送文件。请在连接恢复后重试。',
  notAccepted: '文件未被接受。请重试，或选择其他文件。',
  signedOut: '您已退出登录。请重新登录后发送文件。',
  required: '请选择文件。',
  wait: '请等待文件接收完毕。',
  notReceived: '尚未收到文件。请重试，或移除该文件。',
};
