import type { ClaimForm, Perk } from '../contract/index.ts';
import type { Setting } from './scenario.ts';

// What goes to a person: a seat, a jacket.

/** Gifts to a person touch the rules of their company. */
export const giftRule = ({ say }: Setting): NonNullable<Perk['giftRule']> => ({
  label: say('Gift rule', 'Norma de obsequios', 'Hediye kuralı'),
  url: '/summit/gift-rule',
});

/** A seat needs a name alone: the person may be a colleague. */
export const seatForm = ({ say }: Setting, left = 6): ClaimForm => ({
  fields: [
    {
      name: 'guest',
      type: 'text',
      label: say('Who comes?', '¿Quién asiste?', 'Kim katılacak?'),
      help: say('Name on the badge', 'Nombre en la acreditación', 'Yaka kartındaki ad'),
      required: true,
      value: 'Marta Ruiz',
      constraints: { minLength: 2, maxLength: 80 },
      autocomplete: 'name',
      about: 'self',
    },
    {
      name: 'diet',
      type: 'select',
      label: say('Lunch', 'Almuerzo', 'Öğle yemeği'),
      options: [
        { value: 'any', label: say('Anything', 'De todo', 'Her şey olur') },
        { value: 'vegetarian', label: say('Vegetarian', 'Vegetariano', 'Vejetaryen') },
        { value: 'halal', label: say('Halal', 'Halal', 'Helal') },
      ],
      about: 'self',
    },
  ],
  uses: {
    text: say(`Takes one of ${left} seats`, `Ocupa una de ${left} plazas`, `${left} yerden birini alır`),
    note: say(
      'can be given back until a week before',
      'se puede devolver hasta una semana antes',
      'bir hafta öncesine kadar geri verilebilir',
    ),
  },
});

/** Goods to a person's address: it belongs to somebody else, so it stays in the tab. */
export const jacketForm = ({ say }: Setting): ClaimForm => ({
  fields: [
    {
      name: 'size',
      type: 'radio',
      label: say('Size', 'Talla', 'Beden'),
      required: true,
      options: ['S', 'M', 'L', 'XL'].map((size) => ({ value: size.toLowerCase(), label: size })),
      about: 'other',
    },
    {
      name: 'recipient',
      type: 'text',
      label: say('Who receives it?', '¿Quién lo recibe?', 'Kim teslim alacak?'),
      required: true,
      constraints: { maxLength: 80 },
      autocomplete: 'off',
      about: 'other',
    },
    {
      name: 'address',
      type: 'textarea',
      label: say('Address', 'Dirección', 'Adres'),
      help: say(
        'Street, postcode, town, country',
        'Calle, código postal, ciudad, país',
        'Sokak, posta kodu, ilçe, ülke',
      ),
      required: true,
      constraints: { minLength: 10, maxLength: 300 },
      autocomplete: 'off',
      about: 'other',
    },
    {
      name: 'call',
      type: 'checkbox',
      label: say('The carrier may call', 'El transportista puede llamar', 'Kargo şirketi arayabilir'),
      about: 'other',
    },
    {
      name: 'phone',
      type: 'tel',
      label: say('Phone', 'Teléfono', 'Telefon'),
      required: true,
      showIf: { field: 'call', is: ['true'] },
      autocomplete: 'off',
      about: 'other',
    },
  ],
  uses: { text: say('Takes one of 3 jackets', 'Usa una de 3 chaquetas', '3 ceketten birini kullanır') },
});
