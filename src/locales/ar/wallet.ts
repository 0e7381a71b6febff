import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as english } from '../en/wallet.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'تعذر تحميل نقاطك',
  failedShort: 'تعذر تحميل النقاط',
  points: 'النقاط',
  available: 'متاح للإنفاق',
  ownerAccount: 'رصيد الشركة: {name}',
  ownerMember: 'الرصيد الشخصي: {name}',
  owner: 'الرصيد: {name}',
  debt: '{amount} للتسوية',
  debtNote: 'استُرد هذا بعد إنفاقه. ما يُكتسب لاحقًا يسويه أولًا.',
  pending: 'قيد الانتظار',
  pendingNote: 'مكتسب، وغير متاح بعد.',
  reserved: 'محجوز',
  reservedNote: 'محفوظ لطلبيات لم تكتمل.',
  expected: 'متوقع حتى {date}',
  next: 'التالي: {name}',
  nextYou: 'التالي: أنت',
  expiring: 'تنتهي صلاحيته إن لم يُنفق',
  gone: 'هذا الرصيد ليس هنا',
  goneNote: 'أُوقف، أو يخص غيرك.',
};
