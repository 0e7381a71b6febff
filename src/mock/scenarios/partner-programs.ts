import type {
  Benefit,
  LadderStep,
  Requirement,
  RequirementPart,
  Standing,
  Track,
} from '../../contract/index.ts';
import { euros, type Scenario, type ScenarioContext } from '../scenario.ts';
import { activeViewer } from '../fixtures/summit-program.ts';

// Three partner programmes as published ones are built, with made-up names: their conditions are decimals, shares, limits,
// done-or-not-done, parts of a whole and alternatives.

const partner = 'Ardıç Bulut A.Ş.';

const people = ({ localize }: ScenarioContext, amount: number) => ({
  amount,
  unit: amount === 1 ? localize('person', 'persona', 'kişi') : localize('people', 'personas', 'kişi'),
});

const percent = (tenths: number) => ({ amount: tenths, scale: 1, unit: '%' });

const standingOf = (context: ScenarioContext, program: string): Omit<Standing, 'tier'> => ({
  asOf: context.asOf,
  timeZone: 'Europe/Istanbul',
  viewer: activeViewer(context),
  program: { name: program },
  owner: { kind: 'account', name: partner },
  since: context.day('2026-01-01'),
  until: context.day('2026-12-31'),
});

const accredited = (context: ScenarioContext): Requirement => {
  const { localize } = context;
  const part = (label: string, current: number, target: number): RequirementPart => ({
    label,
    current: people(context, current),
    target: people(context, target),
    met: current >= target,
  });
  return {
    id: 'accredited',
    label: localize('Accredited people', 'Personas acreditadas', 'Akredite kişiler'),
    current: people(context, 6),
    target: people(context, 8),
    remaining: people(context, 2),
    met: false,
    parts: [
      part(localize('of these technical', 'de ellas, técnicas', 'bunlardan teknik'), 3, 4),
      part(localize('of these in sales', 'de ellas, de ventas', 'bunlardan satış'), 2, 2),
    ],
  };
};

const businessPlan = ({ localize }: ScenarioContext, met: boolean): Requirement => ({
  id: 'plan',
  label: localize('Joint business plan', 'Plan de negocio conjunto', 'Ortak iş planı'),
  met,
});

/** A path with people, projects, a plan and a score for satisfaction. */
const servicePath = (context: ScenarioContext): Standing => {
  const { localize } = context;
  return {
    ...standingOf(context, 'Larch Partners'),
    tier: { id: 'select', name: 'Select', order: 2 },
    next: { id: 'advanced', name: 'Advanced', order: 3, benefits: advancedBenefits(context) },
    requirements: [
      accredited(context),
      {
        id: 'projects',
        label: localize('Projects gone live', 'Proyectos en producción', 'Canlıya alınan projeler'),
        current: { amount: 14 },
        target: { amount: 20 },
        remaining: { amount: 6 },
        met: false,
        why: {
          text: localize(
            'Projects that a customer confirmed in the last twelve months.',
            'Proyectos que un cliente confirmó en los últimos doce meses.',
            'Son on iki ayda bir müşterinin onayladığı projeler.',
          ),
        },
      },
      {
        id: 'revenue',
        label: localize('Their monthly revenue', 'Ingresos mensuales de estos', 'Bunların aylık geliri'),
        current: { amount: 720_000, currency: 'USD' },
        target: { amount: 1_000_000, currency: 'USD' },
        remaining: { amount: 280_000, currency: 'USD' },
        met: false,
      },
      businessPlan(context, false),
      {
        id: 'satisfaction',
        label: localize('Customer satisfaction', 'Satisfacción de clientes', 'Müşteri memnuniyeti'),
        current: { amount: 42, scale: 1 },
        target: { amount: 45, scale: 1 },
        met: false,
      },
    ],
  };
};

/** Points with a decimal, of which a part must be brought in by the partner; churn must stay low; two ways lead up. */
const pointsTier = (context: ScenarioContext): Standing => {
  const { localize } = context;
  const points = (tenths: number) => ({
    amount: tenths,
    scale: 1,
    unit: localize('points', 'puntos', 'puan'),
  });
  const way = (id: string) => ({ id, join: 'all', within: { id: 'ways', join: 'any' } }) as const;
  return {
    ...standingOf(context, 'Tern Solutions'),
    tier: { id: 'gold', name: 'Gold', order: 1 },
    next: { id: 'platinum', name: 'Platinum', order: 2 },
    requirements: [
      {
        id: 'sourced',
        label: localize('Points', 'Puntos', 'Puanlar'),
        current: points(12_345),
        target: points(15_000),
        remaining: points(2_655),
        met: false,
        group: way('points'),
        parts: [
          {
            label: localize(
              'from customers you brought',
              'de clientes que usted trajo',
              'getirdiğiniz müşterilerden',
            ),
            current: points(4_100),
            target: points(5_000),
            met: false,
          },
        ],
      },
      {
        id: 'churn',
        label: localize('Customers who left', 'Clientes que se fueron', 'Ayrılan müşteriler'),
        current: percent(42),
        target: percent(50),
        direction: 'at_most',
        met: true,
        group: way('points'),
      },
      {
        id: 'revenue',
        label: localize('Managed revenue', 'Ingresos gestionados', 'Yönetilen gelir'),
        current: euros(61_000),
        target: euros(90_000),
        remaining: euros(29_000),
        met: false,
        group: way('revenue'),
      },
    ],
  };
};

const specialisations = (context: ScenarioContext): Track[] => {
  const { localize, day } = context;
  return [
    {
      id: 'security',
      label: localize('Cloud security', 'Seguridad en la nube', 'Bulut güvenliği'),
      status: 'earned',
      level: localize('Advanced', 'Avanzado', 'İleri'),
      until: day('2027-05-31'),
      text: localize(
        'You are listed first when a customer asks for security work.',
        'Aparece primero cuando un cliente pide trabajos de seguridad.',
        'Bir müşteri güvenlik işi istediğinde ilk sırada görünürsünüz.',
      ),
    },
    {
      id: 'data',
      label: localize('Data and AI', 'Datos e IA', 'Veri ve yapay zekâ'),
      status: 'open',
      requirements: [
        {
          id: 'data-people',
          label: localize('Certified people', 'Personas certificadas', 'Sertifikalı kişiler'),
          current: people(context, 2),
          target: people(context, 5),
          remaining: people(context, 3),
          met: false,
        },
        {
          id: 'audit',
          label: localize('Audit passed', 'Auditoría superada', 'Denetim tamamlandı'),
          met: false,
        },
      ],
    },
  ];
};

/** A score in percent, and specialisations beside the tier. */
const capabilityScore = (context: ScenarioContext): Standing => {
  const { localize } = context;
  return {
    ...standingOf(context, 'Cobalt Alliance'),
    tier: {
      id: 'member',
      name: localize('Solutions partner', 'Socio de soluciones', 'Çözüm ortağı'),
      order: 1,
    },
    next: { id: 'expert', name: localize('Expert', 'Experto', 'Uzman'), order: 2 },
    requirements: [
      {
        id: 'score',
        label: localize('Capability score', 'Índice de capacidad', 'Yetkinlik puanı'),
        current: percent(675),
        target: percent(700),
        met: false,
      },
      businessPlan(context, true),
    ],
    tracks: specialisations(context),
  };
};

const benefit = (key: string, label: string, text: string): Benefit => ({ key, label, text });

const discount = ({ localize }: ScenarioContext, share: number): Benefit =>
  benefit(
    'discount',
    localize('Discount', 'Descuento', 'İndirim'),
    localize(`${share}%`, `${share} %`, `%${share}`),
  );

const funds = ({ localize }: ScenarioContext, text: string): Benefit =>
  benefit('funds', localize('Marketing funds', 'Fondos de marketing', 'Pazarlama fonu'), text);

const manager = ({ localize }: ScenarioContext): Benefit =>
  benefit(
    'manager',
    localize('Partner manager', 'Responsable de socio', 'İş ortağı yöneticisi'),
    localize('one for you', 'uno para usted', 'size özel'),
  );

const advancedBenefits = (context: ScenarioContext): Benefit[] => [
  discount(context, 12),
  funds(context, context.localize('€10,000 a year', '10.000 € al año', 'yılda €10.000')),
  manager(context),
];

const pathLadder = (context: ScenarioContext): { readonly items: LadderStep[] } => ({
  items: [
    { id: 'registered', name: 'Registered', order: 1, benefits: [discount(context, 3)] },
    {
      id: 'select',
      name: 'Select',
      order: 2,
      current: true,
      benefits: [
        discount(context, 8),
        funds(context, context.localize('€3,000 a year', '3000 € al año', 'yılda €3.000')),
      ],
    },
    { id: 'advanced', name: 'Advanced', order: 3, benefits: advancedBenefits(context) },
  ],
});

export const partnerProgramScenarios = {
  'partner-path': {
    about: 'A partner path: people of whom some are technical, a plan, a score',
    standing: servicePath,
    ladder: pathLadder,
  },
  'partner-points': {
    about: 'Points with decimals, a limit, and two ways to the next tier',
    standing: pointsTier,
  },
  'partner-score': {
    about: 'A score in percent, and specialisations beside the tier',
    standing: capabilityScore,
  },
} satisfies Record<string, Scenario>;
