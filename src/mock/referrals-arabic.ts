import type { Field, Referral, ReferralCampaign } from '../contract/index.ts';
import type { Pipeline } from './referral-book.ts';
import { campaign } from './referral-campaign.ts';
import { euros, type Setting } from './scenario.ts';

// Referrals in a script that runs from right to left, with names, links and codes that do not.

const fields: Field[] = [
  { name: 'website', label: 'موقع الشركة', required: true, autocomplete: 'off', help: 'مثل example.com' },
  { name: 'name', label: 'اسم جهة الاتصال', required: true, about: 'other' },
  { name: 'email', type: 'email', label: 'بريد العمل', required: true, about: 'other' },
  {
    name: 'relation',
    type: 'select',
    label: 'كيف تعرفونهم؟',
    required: true,
    options: [
      { value: 'customer', label: 'نحن من عملائهم' },
      { value: 'partner', label: 'نحن شركاء' },
    ],
  },
];

const asking = (setting: Setting): ReferralCampaign => ({
  ...campaign(setting),
  title: 'رشّحوا شركة لـ Northpeak',
  share: {
    link: 'https://northpeak.example/r/tekin-7Q4K',
    code: '7Q4K',
    texts: [
      {
        text: 'نخطط المسارات مع Northpeak وخفضنا التشغيل الليلي من ست ساعات إلى أربعين دقيقة.',
        subject: 'Northpeak',
      },
    ],
    disclosure: 'يقول صراحة إنكم تحصلون على شيء.',
  },
  fields,
  consent: {
    text: 'وافقوا على أن تكتب لهم Northpeak مرة واحدة.',
    more: 'يمكنكم رؤية بياناتهم وحذفها دائماً.',
  },
  privacyNotice: { label: 'إشعار الخصوصية', url: '/privacy' },
  steps: [
    { title: 'نتحقق', text: 'Jonas Weber، خلال يومي عمل' },
    { title: 'نتصل', text: 'ونخبركم بالنتيجة' },
    { title: 'يحصل كلاكما', text: 'أنتم على رصيد 1,500 €، وهم على خصم 20٪' },
  ],
});

const items = ({ day }: Setting): Referral[] => [
  {
    id: 'delta',
    company: 'Delta Soğuk Zincir',
    status: 'negotiation',
    stage: 'العرض لديهم',
    track: { done: 5, total: 6 },
    sentAt: day('2026-10-02'),
    nextActor: { name: 'Jonas Weber' },
    expectedBy: day('2026-12-04'),
    protectedUntil: day('2027-02-18'),
    rewards: [{ side: 'referrer', value: euros(1500), status: 'expected', when: 'عند الفوز' }],
    timeline: [
      { state: 'done', label: 'أُرسلت', who: { name: 'Marta Ruiz' }, at: day('2026-10-02') },
      { state: 'now', label: 'العرض لديهم', who: { name: 'Jonas Weber' }, at: day('2026-12-04') },
      { state: 'next', label: 'المكافأة', note: 'بعد 30 يوماً من فاتورتهم الأولى' },
    ],
    given: [
      { label: 'اسم جهة الاتصال', text: 'Selin Arslan' },
      { label: 'بريد العمل', text: 'selin.arslan@delta.example' },
    ],
    may: [
      { action: 'withdraw', allowed: true },
      { action: 'forget', allowed: true },
    ],
  },
  {
    id: 'akdeniz',
    company: 'شركة البحر المتوسط للشحن',
    status: 'won',
    stage: 'تم الفوز',
    track: { done: 6, total: 6 },
    sentAt: day('2026-03-11'),
    since: day('2026-09-29'),
    rewards: [{ side: 'referrer', value: euros(1500), status: 'paid', at: day('2026-10-12') }],
  },
  {
    id: 'meltem',
    company: 'Meltem Kargo',
    status: 'rejected',
    stage: 'غير مقبولة',
    track: { done: 2, total: 6 },
    sentAt: day('2026-09-07'),
    rewards: [{ side: 'referrer', status: 'none' }],
    rejection: { code: 'customer', text: 'عميل منذ 2023', next: { text: 'رشّحوا شركة أخرى من مجموعتهم.' } },
  },
];

export const arabicReferrals = (setting: Setting): Pipeline => ({
  campaign: asking(setting),
  items: items(setting),
});
