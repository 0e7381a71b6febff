import type { Question, Survey } from '../contract/index.ts';
import { euros, type Setting } from './scenario.ts';
import { activeViewer } from './summit.ts';

// The survey of the pictures: nine questions in three sections.

type Texts = readonly [en: string, es: string, tr: string];

const planning = ({ say }: Setting): Question[] => {
  const choices = (...texts: readonly Texts[]): NonNullable<Question['options']> =>
    texts.map((text, at) => ({ value: String(at + 1), label: say(...text) }));
  return [
    {
      id: 'often',
      kind: 'single',
      section: 'planning',
      required: true,
      title: say(
        'How often do you revise your capacity plan?',
        '¿Con qué frecuencia revisa su plan de capacidad?',
        'Kapasite planınızı ne sıklıkla gözden geçirirsiniz?',
      ),
      help: say(
        'For Tekin Lojistik as a whole, not only your team.',
        'Para Tekin Lojistik en conjunto, no solo su equipo.',
        'Yalnızca ekibiniz değil, Tekin Lojistik’in tamamı için.',
      ),
      options: choices(
        ['Every month, from usage', 'Cada mes, según el uso', 'Her ay, kullanıma göre'],
        ['Every quarter, with finance', 'Cada trimestre, con finanzas', 'Her çeyrekte, finansla'],
        [
          'Once a year, in the budget round',
          'Una vez al año, con el presupuesto',
          'Yılda bir, bütçe döneminde',
        ],
        ['When a customer asks for it', 'Cuando lo pide un cliente', 'Bir müşteri istediğinde'],
      ),
    },
    {
      id: 'who',
      kind: 'multiple',
      section: 'planning',
      required: true,
      title: say('Who takes part in it?', '¿Quién participa?', 'Kimler katılır?'),
      constraints: { max: 3 },
      options: [
        ...choices(
          ['Finance', 'Finanzas', 'Finans'],
          ['Operations', 'Operaciones', 'Operasyon'],
          ['Engineering', 'Ingeniería', 'Mühendislik'],
          ['Purchasing', 'Compras', 'Satın alma'],
        ),
        { value: 'other', label: say('Somebody else', 'Otra persona', 'Başka biri'), open: true },
        { value: 'none', label: say('Nobody but me', 'Nadie más que yo', 'Benden başka kimse'), alone: true },
      ],
    },
    {
      id: 'sure',
      kind: 'scale',
      section: 'planning',
      required: true,
      title: say(
        'How sure are you of next quarter’s plan?',
        '¿Cuánta confianza tiene en el plan del próximo trimestre?',
        'Gelecek çeyreğin planından ne kadar eminsiniz?',
      ),
      ends: { min: say('not at all', 'ninguna', 'hiç'), max: say('entirely', 'total', 'tamamen') },
    },
    {
      id: 'why',
      kind: 'text',
      section: 'planning',
      title: say('What makes it unsure?', '¿Qué lo hace incierto?', 'Onu belirsiz kılan nedir?'),
      constraints: { maxLength: 500 },
      showIf: { any: [{ all: [{ question: 'sure', max: 2 }] }] },
    },
  ];
};

const use = ({ say }: Setting): Question[] => [
  {
    id: 'engineers',
    kind: 'number',
    section: 'use',
    required: true,
    title: say(
      'How many engineers plan with it?',
      '¿Cuántos ingenieros planifican con él?',
      'Onunla kaç mühendis planlama yapıyor?',
    ),
    unit: say('engineers', 'ingenieros', 'mühendis'),
    constraints: { min: 0, max: 500 },
  },
  {
    id: 'content',
    kind: 'matrix',
    section: 'use',
    title: say(
      'How content are you with …',
      '¿Qué tan conforme está con …',
      'Şunlardan ne kadar memnunsunuz?',
    ),
    lines: [
      {
        value: 'speed',
        label: say('the speed of planning', 'la rapidez de la planificación', 'planlamanın hızı'),
      },
      { value: 'cost', label: say('the view of costs', 'la visión de los costes', 'maliyet görünümü') },
      { value: 'help', label: say('the help you get', 'la ayuda que recibe', 'aldığınız yardım') },
    ],
    options: [
      { value: 'little', label: say('Little', 'Poco', 'Az') },
      { value: 'fairly', label: say('Fairly', 'Bastante', 'Oldukça') },
      { value: 'very', label: say('Very', 'Mucho', 'Çok') },
    ],
  },
  {
    id: 'order',
    kind: 'ranking',
    section: 'use',
    title: say(
      'You revise it “{{often}}”. What matters most then?',
      'Usted lo revisa así: «{{often}}». ¿Qué importa más entonces?',
      'Gözden geçirme sıklığınız: “{{often}}”. O sırada en önemlisi nedir?',
    ),
    options: [
      { value: 'price', label: say('Price', 'Precio', 'Fiyat') },
      { value: 'speed', label: say('Speed', 'Rapidez', 'Hız') },
      { value: 'safety', label: say('Safety', 'Seguridad', 'Güvenlik') },
    ],
  },
];

const next = ({ say }: Setting): Question[] => [
  {
    id: 'thanks',
    kind: 'info',
    section: 'next',
    title: say('Almost there', 'Ya casi está', 'Neredeyse bitti'),
    help: say('Two questions are left.', 'Quedan dos preguntas.', 'İki soru kaldı.'),
  },
  {
    id: 'start',
    kind: 'date',
    section: 'next',
    title: say(
      'When does your next planning round begin?',
      '¿Cuándo empieza su próxima ronda de planificación?',
      'Bir sonraki planlama döneminiz ne zaman başlıyor?',
    ),
  },
  {
    id: 'recommend',
    kind: 'nps',
    section: 'next',
    required: true,
    title: say(
      'Would you recommend Northpeak to a colleague?',
      '¿Recomendaría Northpeak a un colega?',
      'Northpeak’i bir meslektaşınıza tavsiye eder misiniz?',
    ),
    ends: {
      min: say('certainly not', 'seguro que no', 'kesinlikle hayır'),
      max: say('certainly', 'seguro que sí', 'kesinlikle'),
    },
  },
];

/** What is promised for it. */
export const capacityRewards = ({ say, day }: Setting): NonNullable<Survey['rewards']> => ({
  guaranteed: {
    value: euros(50),
    text: say('credit for the company', 'crédito para la empresa', 'şirket için kredi'),
  },
  sealed: { from: euros(100), to: euros(500), decidedOn: day('2026-11-02') },
  entries: { count: 2, draw: say('Oslo draw', 'Sorteo de Oslo', 'Oslo çekilişi'), perk: 'oslo-draw' },
});

export const capacity = (setting: Setting): Survey => {
  const { say, day, asOf } = setting;
  return {
    asOf,
    viewer: activeViewer(setting),
    id: 'capacity-2027',
    title: say(
      'How do you plan capacity for 2027?',
      '¿Cómo planifica la capacidad para 2027?',
      '2027 için kapasiteyi nasıl planlıyorsunuz?',
    ),
    purpose: say(
      'Shapes the perks we make for you.',
      'Da forma a los beneficios que preparamos para usted.',
      'Size hazırladığımız avantajlara yön verir.',
    ),
    audience: say(
      'Read by the Northpeak product team, with your company’s name.',
      'La lee el equipo de producto de Northpeak, con el nombre de su empresa.',
      'Northpeak ürün ekibi, şirketinizin adıyla okur.',
    ),
    minutes: 4,
    count: 9,
    sections: [
      { id: 'planning', title: say('Planning', 'Planificación', 'Planlama') },
      { id: 'use', title: say('Use', 'Uso', 'Kullanım') },
      { id: 'next', title: say('Next', 'Lo siguiente', 'Sonrası') },
    ],
    rewards: capacityRewards(setting),
    deadline: day('2027-01-31'),
    privacyNotice: {
      label: say('Privacy notice', 'Aviso de privacidad', 'Gizlilik bildirimi'),
      url: '/privacy',
    },
    questions: [...planning(setting), ...use(setting), ...next(setting)],
  };
};
