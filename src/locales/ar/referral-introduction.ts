import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-introduction.ts';

export const words: Translation<typeof english> = {
  chooseReward: 'اختيار مكافأتك',
  send: 'إرسال الإحالة',
  checking: 'جارٍ التحقق من الشركة',
  free: 'يمكن إحالة هذه الشركة.',
  freeUntil: 'يمكن إحالة هذه الشركة. محمية لك حتى {date}.',
  customer: 'الشركة عميل بالفعل، لذا لا يمكن إحالتها.',
  referred: 'سبقت إحالتها من جهة أخرى.',
  referredUntil: 'سبقت إحالتها من جهة أخرى، حتى {date}.',
  own_company: 'هذه شركتك.',
  canSend: 'يمكن إرسالها مع ذلك.',
  refusedTaken: 'سبقت إحالة هذه الشركة أو هي عميل. لم يُرسل شيء.',
  refusedOwn: 'لا يمكن إحالة شركة من مجموعتك. لم يُرسل شيء.',
  refusedLimit: 'بُلغ الحد. لم يُرسل شيء؛ ما كتبته محفوظ.',
  refusedLimitUntil: 'بُلغ الحد. يمكن الإرسال من {date}؛ ما كتبته محفوظ.',
  refusedRole: 'دورك لا يسمح بإحالة الشركات. لم يُرسل شيء.',
  refused: 'لم يُرسل. ما كتبته محفوظ.',
  elsewhere: 'أُرسل أو جرى تجاهله في علامة تبويب أخرى. يرجى إعادة الإرسال فقط إن لم يظهر في قائمتك.',
  keptTitle: 'لم تُرسل بعد',
  unsureTitle: 'لا رد واضح',
  answeredByPage: 'وردت صفحة تسجيل دخول. يرجى تسجيل الدخول مجددًا، ثم التحقق.',
};
