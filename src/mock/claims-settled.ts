import type { Claim, TimelineStep, PerkDetail } from '../contract/index.ts';
import { picturedPerks } from './perks-summit.ts';
import type { Setting } from './scenario.ts';

// Claims that nobody needs to decide any more: a course begun, goods on their way, a report delivered.

/** What the perk itself says of its claim, with the way that it came. */
const settled = (perk: PerkDetail, timeline: TimelineStep[]): Claim[] => {
  const { access, claim, delivery, id, kind, title } = perk;
  if (!claim?.status) return [];
  return [
    {
      id: claim.id,
      status: claim.status,
      perk: { id, title, ...(kind && { kind }) },
      by: { name: 'Marta Ruiz', isViewer: true },
      timeline,
      ...(access && { access }),
      ...(delivery && { delivery }),
    },
  ];
};

const stepsOf: Readonly<Record<string, (setting: Setting) => TimelineStep[]>> = {
  'field-kit': ({ day, say }) => [
    {
      state: 'done',
      label: say('Ordered with NP-20817', 'Pedido con NP-20817', 'NP-20817 ile sipariş edildi'),
      at: day('2026-11-12'),
    },
    {
      state: 'now',
      label: say('With the carrier', 'Con el transportista', 'Kargoda'),
      at: day('2026-11-17'),
    },
    { state: 'next', label: say('Delivered', 'Entregado', 'Teslim edildi'), at: day('2026-12-01') },
  ],
  'cost-engineering': ({ day, say }) => [
    { state: 'done', label: say('Enrolled', 'Inscrito', 'Kayıt olundu'), at: day('2026-10-05') },
    { state: 'now', label: say('Four of six modules', 'Cuatro de seis módulos', 'Altı modülün dördü') },
    { state: 'next', label: say('Certificate', 'Certificado', 'Sertifika') },
  ],
  'posture-check': ({ day, say }) => [
    { state: 'done', label: say('Requested', 'Solicitado', 'Talep edildi'), at: day('2026-05-11') },
    {
      state: 'done',
      label: say('Report delivered', 'Informe entregado', 'Rapor teslim edildi'),
      at: day('2026-06-09'),
    },
  ],
};

export const settledClaims = (setting: Setting): Claim[] =>
  picturedPerks(setting).flatMap((perk) => settled(perk, stepsOf[perk.id]?.(setting) ?? []));
