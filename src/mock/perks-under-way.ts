import type { PerkDetail } from '../contract/index.ts';
import { giftRule } from './gift-forms.ts';
import { euros, type Setting } from './scenario.ts';

// What Tekin Lojistik has already: a course begun, goods on their way, entries, earnings.

export const costEngineering = (setting: Setting): PerkDetail => ({
  id: 'cost-engineering',
  kind: 'training',
  state: 'claimed',
  title: setting.say(
    'Cost engineering for platform teams',
    'Ingeniería de costes para equipos de plataforma',
    'Platform ekipleri için maliyet mühendisliği',
  ),
  summary: setting.say(
    'Your engineers read the bill as they read the logs.',
    'Sus ingenieros leen la factura como leen los registros.',
    'Mühendisleriniz faturayı günlükler gibi okur.',
  ),
  progress: {
    done: 4,
    total: 6,
    unit: setting.say('modules', 'módulos', 'modül'),
    certificate: {
      text: setting.say(
        'Certificate after module 6',
        'Certificado tras el módulo 6',
        '6. modülden sonra sertifika',
      ),
    },
    enrolled: setting.say('3 colleagues enrolled', '3 colegas inscritos', '3 çalışma arkadaşınız kayıtlı'),
  },
  claim: {
    id: 'claim-course',
    status: 'approved',
    label: setting.say('In progress', 'En curso', 'Devam ediyor'),
    at: setting.day('2026-10-05'),
  },
  action: {
    kind: 'open',
    label: setting.say('Continue', 'Continuar', 'Devam edin'),
    href: '/academy/cost-engineering',
  },
});

export const fieldKit = (setting: Setting): PerkDetail => ({
  id: 'field-kit',
  kind: 'merchandise',
  state: 'claimed',
  title: setting.say(
    'Field kit: ten tablet sleeves',
    'Kit de campo: diez fundas de tableta',
    'Saha seti: on tablet kılıfı',
  ),
  summary: setting.say(
    'Arrives free with order NP-20817, for your drivers.',
    'Llega gratis con el pedido NP-20817, para sus conductores.',
    'NP-20817 numaralı siparişle ücretsiz gelir, sürücüleriniz için.',
  ),
  recipient: 'account',
  declaredValue: euros(180),
  giftRule: giftRule(setting),
  delivery: {
    order: { label: 'NP-20817', url: '/orders/NP-20817' },
    arrivesOn: setting.day('2026-12-01'),
    steps: 4,
    done: 3,
    text: setting.say(
      'To Gebze, with carrier since 17 November',
      'A Gebze, con el transportista desde el 17 de noviembre',
      'Gebze’ye, 17 Kasım’dan beri kargoda',
    ),
    tracking: 'https://track.northpeak.example/NP-20817-K',
  },
  claim: {
    id: 'claim-kit',
    status: 'approved',
    label: setting.say('On its way', 'En camino', 'Yolda'),
    at: setting.day('2026-11-17'),
  },
  action: { kind: 'track' },
});

export const osloDraw = (setting: Setting): PerkDetail => ({
  id: 'oslo-draw',
  kind: 'draw',
  state: 'unlocked',
  title: setting.say(
    'A day inside the Oslo data centre, for four',
    'Un día en el centro de datos de Oslo, para cuatro',
    'Oslo veri merkezinde bir gün, dört kişilik',
  ),
  summary: setting.say(
    'Meet the team that runs your region.',
    'Conozca al equipo que opera su región.',
    'Bölgenizi işleten ekiple tanışın.',
  ),
  draw: {
    mine: 7,
    owner: 'Tekin Lojistik',
    sources: [
      {
        text: setting.say(
          'Platform survey, answered by Marta Ruiz',
          'Encuesta de plataforma, respondida por Marta Ruiz',
          'Platform anketi, Marta Ruiz yanıtladı',
        ),
        entries: 2,
      },
      {
        text: setting.say(
          'Certified engineers, three',
          'Ingenieros certificados, tres',
          'Sertifikalı mühendis, üç kişi',
        ),
        entries: 3,
      },
      {
        text: setting.say(
          'Reference call with Kuzey Gıda',
          'Llamada de referencia con Kuzey Gıda',
          'Kuzey Gıda ile referans görüşmesi',
        ),
        entries: 2,
      },
    ],
    ways: [
      {
        text: setting.say(
          'Certify a fourth engineer',
          'Certifique a un cuarto ingeniero',
          'Dördüncü bir mühendise sertifika kazandırın',
        ),
        entries: 1,
        href: '/academy/certificates',
      },
      {
        text: setting.say(
          'Introduce a company to Northpeak',
          'Presente una empresa a Northpeak',
          'Northpeak’e bir şirket tavsiye edin',
        ),
        entries: 2,
        href: '/summit/referrals',
      },
    ],
    drawnOn: setting.day('2026-12-18'),
    by: setting.say('by a notary', 'ante notario', 'noter huzurunda'),
  },
  action: { kind: 'entries' },
});

export const resale = (setting: Setting): PerkDetail => ({
  id: 'resale',
  kind: 'commission',
  state: 'unlocked',
  title: setting.say(
    '8 % on the first year of what you resell',
    '8 % del primer año de lo que revenda',
    'Sattıklarınızın ilk yılından % 8',
  ),
  summary: setting.say(
    'For workloads that you run for your own customers.',
    'Para cargas que opera para sus propios clientes.',
    'Kendi müşterileriniz için çalıştırdığınız iş yükleri için.',
  ),
  commission: {
    earned: euros(3_120),
    period: setting.say('earned in Q4', 'ganados en el 4.º trimestre', '4. çeyrekte kazanıldı'),
    paidOn: setting.day('2027-01-15'),
    statement: '/summit/statements/q4',
  },
  action: { kind: 'statement' },
});
