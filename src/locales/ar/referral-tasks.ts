import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-tasks.ts';

export const words: Translation<typeof english> = {
  title: 'ما نحتاج إليه منك',
  done: 'مكتمل',
  dueOn: 'مطلوب حتى {date}',
  open: 'فتح',
  send: 'إرسال الإجابة',
  answer: 'إجابة بشأن إحالة',
  sent: 'أُرسلت إجابتك.',
  refused: 'لم تُرسل. ما كتبته محفوظ.',
  movedOn: 'تمت الإجابة في هذه الأثناء، أو لم تعد مطلوبة.',
  kept: 'إجابتك محفوظة وتُرسل فور توفر الاتصال.',
  unsure: 'لا يُعرف هل وصلت إجابتك.',
  answeredOddly: 'أُرسلت إجابتك، لكن تتعذر قراءة الرد هنا.',
};
