import type { Field } from '../contract/index.ts';
import { campaign } from './referral-campaign.ts';
import type { Pipeline } from './referral-book.ts';
import type { Setting } from './scenario.ts';

// A vendor that asks by every kind of field.

const ofCompany = ({ day, say }: Setting): Field[] => [
  {
    name: 'website',
    type: 'url',
    label: say('Company website', 'Sitio web de la empresa', 'Şirketin web sitesi'),
    help: say('With its beginning, https', 'Con su comienzo, https', 'Başındaki https ile'),
    required: true,
    autocomplete: 'off',
  },
  {
    name: 'company',
    label: say('Company name', 'Nombre de la empresa', 'Şirketin adı'),
    required: true,
    constraints: { minLength: 2, maxLength: 60 },
    autocomplete: 'off',
  },
  { name: 'country', type: 'country', label: say('Country', 'País', 'Ülke'), required: true },
  {
    name: 'vehicles',
    type: 'number',
    label: say('Vehicles', 'Vehículos', 'Araç sayısı'),
    constraints: { min: 1, max: 5000 },
  },
  {
    name: 'from',
    type: 'date',
    label: say('When might they begin?', '¿Cuándo podrían empezar?', 'Ne zaman başlayabilirler?'),
    constraints: { min: day('2026-12-01'), max: day('2027-12-31') },
  },
];

const interests = ({ say }: Setting): NonNullable<Field['options']> => [
  { value: 'routes', label: say('Route planning', 'Planificación de rutas', 'Rota planlaması') },
  { value: 'cold', label: say('Cold chain', 'Cadena de frío', 'Soğuk zincir') },
  { value: 'depots', label: say('Depots', 'Almacenes', 'Depolar') },
];

const ofNeed = (setting: Setting): Field[] => {
  const { say } = setting;
  return [
    {
      name: 'interest',
      type: 'multiselect',
      label: say('What would help them?', '¿Qué les ayudaría?', 'Neye ihtiyaçları var?'),
      options: interests(setting),
    },
    {
      name: 'relation',
      type: 'select',
      label: say('How do you know them?', '¿De qué los conoce?', 'Onları nereden tanıyorsunuz?'),
      required: true,
      options: [
        { value: 'customer', label: say('We are their customer', 'Somos su cliente', 'Müşterileriyiz') },
        { value: 'other', label: say('Otherwise', 'De otro modo', 'Başka') },
      ],
    },
    {
      name: 'how',
      label: say('How?', '¿Cómo?', 'Nasıl?'),
      required: true,
      showIf: { field: 'relation', is: ['other'] },
    },
    {
      name: 'brief',
      type: 'textarea',
      label: say('What should we know?', '¿Qué deberíamos saber?', 'Neyi bilmeliyiz?'),
      help: say('Jonas Weber reads this.', 'Lo lee Jonas Weber.', 'Bunu Jonas Weber okur.'),
      constraints: { maxLength: 400 },
    },
  ];
};

const ofPerson = ({ say }: Setting): Field[] => [
  {
    name: 'knows',
    type: 'checkbox',
    label: say(
      'We may name you when we call.',
      'Podemos mencionarle al llamar.',
      'Aradığımızda adınızı verebiliriz.',
    ),
  },
  {
    name: 'name',
    label: say('Contact’s name', 'Nombre del contacto', 'Kişinin adı'),
    required: true,
    about: 'other',
  },
  {
    name: 'email',
    type: 'email',
    label: say('Work e-mail', 'Correo de trabajo', 'İş e-postası'),
    required: true,
    about: 'other',
  },
  {
    name: 'phone',
    type: 'tel',
    label: say('Phone', 'Teléfono', 'Telefon'),
    about: 'other',
  },
];

export const fieldsReferrals = (setting: Setting): Pipeline => {
  const { share: _, ...rest } = campaign(setting);
  return {
    campaign: {
      ...rest,
      fields: [...ofCompany(setting), ...ofNeed(setting), ...ofPerson(setting)],
    },
    items: [],
  };
};
