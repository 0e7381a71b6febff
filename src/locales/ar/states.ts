import type { Translation } from '../translation.ts';
import type { states as english } from '../en/states.ts';

export const states: Translation<typeof english> = {
  loading: 'جارٍ التحميل',
  slow: 'يستغرق هذا وقتًا أطول من المعتاد.',
  retry: 'إعادة المحاولة',
  asOf: 'كما في {time}، يتعذر الوصول الآن',
  asOfSignIn: 'كما في {time}. للتحديث يرجى تسجيل الدخول مجددًا.',
  partly: 'يتعذر عرض بعض التفاصيل.',
  sample: 'بيانات توضيحية',
  unreachable: 'تعذر الوصول الآن. لم يتغير شيء.',
  unchanged: 'لم يتغير شيء.',
  signedOut: 'انتهت جلستك. للعرض يرجى تسجيل الدخول مجددًا.',
  signIn: 'يلزم تسجيل الدخول. للعرض يرجى تسجيل الدخول مجددًا.',
  accessRefused: 'رُفض الوصول إلى هذا المحتوى.',
  tooMany: 'وصلت طلبات كثيرة دفعة واحدة. يرجى إعادة المحاولة بعد قليل.',
  unreadable: 'وصلت البيانات بصيغة لا تستطيع هذه الصفحة قراءتها. بياناتك محفوظة.',
  notLoaded: 'لم يُحمَّل جزء من هذا المحتوى. إن لم تُفد إعادة المحاولة، فيرجى إعادة تحميل الصفحة.',
};
