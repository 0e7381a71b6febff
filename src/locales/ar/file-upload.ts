import type { Translation } from '../translation.ts';
import type { words as english } from '../en/file-upload.ts';

export const words: Translation<typeof english> = {
  choose: 'اختيار ملف',
  replace: 'اختيار ملف آخر',
  remove: 'إزالة',
  stop: 'إيقاف الإرسال',
  retry: 'إعادة المحاولة',
  images: 'صور',
  videos: 'مقاطع فيديو',
  recordings: 'تسجيلات',
  atMost: '{limit} كحد أقصى',
  sending: 'جارٍ إرسال {name}',
  received: 'تم الاستلام',
  receivedBefore: 'سبق استلامه',
  wrongKind: 'نوع الملف {name} غير مقبول هنا. الأنواع المقبولة: {kinds}.',
  tooLarge: 'حجم {name} هو {size}. الحد الأقصى المقبول {limit}.',
  emptyFile: 'الملف {name} فارغ. يرجى اختيار ملف آخر.',
  unreachable: 'تعذر إرسال الملف. يرجى إعادة المحاولة عند عودة الاتصال.',
  notAccepted: 'لم يُقبل الملف. يرجى إعادة المحاولة أو اختيار ملف آخر.',
  signedOut: 'انتهت جلستك. لإرسال الملف يرجى تسجيل الدخول مجددًا.',
  required: 'يرجى اختيار ملف.',
  wait: 'يرجى الانتظار حتى يُستلم الملف.',
  notReceived: 'لم يُستلم الملف. يرجى إعادة المحاولة أو إزالته.',
};
