import type { PerkDetail } from '../contract/index.ts';
import type { Book } from './book.ts';
import { allowed } from './claims-summit.ts';
import { architectureReview, logisticsDay, migrationSquad } from './perks-summit.ts';
import { fieldKit } from './perks-under-way.ts';
import type { Setting } from './scenario.ts';

// Perks in a script that runs from right to left, with names and codes that do not.

const day = (setting: Setting): PerkDetail => {
  const perk = logisticsDay(setting);
  return {
    ...perk,
    title: 'يوم اللوجستيات من Northpeak في روتردام',
    summary: 'يوم مع 40 مشغلاً حول البيانات العابرة للحدود. السفر على حسابكم.',
    ...(perk.event && { event: { ...perk.event, place: 'Van Nelle Fabriek، القاعة 3، روتردام' } }),
    action: { kind: 'claim', label: 'طلب مقعد' },
    form: {
      fields: [{ name: 'guest', type: 'text', label: 'من سيحضر؟', required: true, value: 'Marta Ruiz' }],
      uses: { text: 'يشغل مقعداً واحداً من 6' },
    },
  };
};

const review = (setting: Setting): PerkDetail => {
  const { giftRule: _, ...perk } = architectureReview(setting);
  return {
    ...perk,
    title: 'مراجعة البنية مع مهندس رئيسي',
    summary: 'اعرفوا ما يجب تغييره قبل التوسع.',
    because: { text: 'استبيانكم ذكر وضوح التكاليف', source: 'survey' },
    quota: { limit: 2, used: 1, unit: 'أيام', resetsAt: setting.day('2027-01-01') },
    action: { kind: 'claim', label: 'طلب يوم' },
    form: {
      fields: [
        {
          name: 'brief',
          type: 'textarea',
          label: 'ما القرار الذي يجب أن تساعدكم فيه؟',
          help: 'يقرأه فريق Ingrid Solberg قبل الاتصال.',
          required: true,
          constraints: { maxLength: 1_000 },
        },
        { name: 'from', type: 'date', label: 'من', required: true, value: setting.day('2026-12-07') },
      ],
      approver: { name: 'Deniz Tekin' },
      usually: 'عادة خلال يوم عمل واحد',
    },
  };
};

const kit = (setting: Setting): PerkDetail => {
  const { giftRule: _, ...perk } = fieldKit(setting);
  return {
    ...perk,
    title: 'عدة ميدانية: عشر حافظات أجهزة لوحية',
    summary: 'تصل مجاناً مع الطلب NP-20817 لسائقيكم.',
    ...(perk.delivery && { delivery: { ...perk.delivery, text: 'إلى Gebze، لدى شركة الشحن منذ 17 نوفمبر' } }),
    claim: { id: 'claim-kit', status: 'approved', label: 'في الطريق', at: setting.day('2026-11-17') },
  };
};

const squad = (setting: Setting): PerkDetail => ({
  ...migrationSquad(setting),
  title: 'فريق الترحيل، خمسة أيام في الموقع',
  summary: 'ثلاثة مهندسين ينقلون حمل عمل مع فريقكم.',
  reasons: [
    {
      code: 'tier',
      text: 'يفتح مع المستوى الذهبي',
      unlock: { text: 'يتبقى 38,400 € ومهندس واحد', label: 'متطلبات الذهبي', href: '/summit/tiers/gold' },
    },
  ],
});

export const arabicBook = (setting: Setting): Book => ({
  perks: [day, review, kit, squad].map((perk) => perk(setting)),
  claims: [],
  may: allowed('claim'),
});
