import type { Translation } from '../translation.ts';
import type { words as english } from '../en/tier-status.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'بدعوة',
  inGrace: 'في مهلة حتى {date}',
  grace: 'مهلة',
  graceUntil: 'مهلة حتى {date}',
  atRisk: 'معرّض للفقدان',
  keeps: 'يلزم {amount} إضافيًا للاحتفاظ بمستوى {tier}',
  keepsThrough: 'يلزم {amount} إضافيًا للاحتفاظ بمستوى {tier} حتى نهاية {date}',
  keepsThroughYear: 'يلزم {amount} إضافيًا للاحتفاظ بمستوى {tier} حتى نهاية {date}',
  highest: 'أعلى مستوى',
  ifBelow: '*إذا بقي دون الحد:* مستوى {tier} اعتبارًا من {date}.',
  ifBelowNone: '*إذا بقي دون الحد:* لا مستوى اعتبارًا من {date}.',
  ifBelowGrace: '*إذا بقي دون الحد:* تظل كل المزايا متاحة حتى {grace}، ثم مستوى {tier} اعتبارًا من {date}.',
  ifBelowGraceNone: '*إذا بقي دون الحد:* تظل كل المزايا متاحة حتى {grace}، ثم لا مستوى اعتبارًا من {date}.',
  graceOpen: 'تظل كل مزايا مستوى {tier} متاحة.',
  otherwise: 'وإلا يليه مستوى {tier} في {date}.',
  otherwiseNone: 'وإلا ينتهي المستوى في {date}.',
  starts: 'يبدأ مستوى {tier} في {date}',
  startsNote: 'اكتُسب بالفعل. وحتى ذلك الحين يبقى كل شيء على حاله.',
  byInvitationOf: 'بدعوة من {by}.',
  noCount: 'لا يُحتسب أي إنفاق.',
  review: 'المراجعة القادمة: {date}',
  reviewWith: 'المراجعة القادمة: {date}، مع {name}.',
};
