/** What a screen reader is told of a question. */
export interface SpokenQuestion {
  readonly fresh: readonly string[];
  /** What else, when it was left out. */
  readonly faulty: readonly string[];
  /** What else, once it is answered. */
  readonly answered: readonly string[];
}

export const spokenFurther: Readonly<Record<string, SpokenQuestion>> = {
  country: {
    fresh: [
      'group "Which country?"',
      '  searchbox "Find in the list: Which country?"',
      '  listbox "Which country?" required',
      '    option "Choose"',
      '    option "Austria"',
      '    option "Belgium"',
      '    option "Croatia"',
      '    option "Denmark"',
      '    option "Estonia"',
      '    option "Finland"',
      '    option "France"',
      '    option "Germany"',
      '    option "Greece"',
      '    option "Hungary"',
      '    option "Ireland"',
      '    option "Italy"',
      '    option "Latvia"',
      '    option "Malta"',
      '    option "Poland"',
      '    option "Spain"',
      '    option "Sweden"',
      '  status',
      '    StaticText "17 options"',
    ],
    faulty: [
      'group "Which country?" (Answer this to go on.)',
      'StaticText "Answer this to go on."',
      'listbox "Which country?" invalid required (Answer this to go on.)',
    ],
    answered: [
      'searchbox "Find in the list: Which country?" = gree',
      'StaticText "gree"',
      'StaticText "Greece"',
      'StaticText "·"',
      'StaticText "1 option"',
    ],
  },
  day: {
    fresh: [
      'group "Which day?"',
      '  combobox "Which day?" = Choose',
      '    MenuListPopup',
      '      option "Choose"',
      '      option "Monday"',
      '      option "Tuesday"',
    ],
    faulty: [
      'group "Which day?" (Answer this to go on.)',
      'StaticText "Answer this to go on."',
      'combobox "Which day?" = Choose invalid (Answer this to go on.)',
    ],
    answered: ['combobox "Which day?" = Tuesday'],
  },
  freight: {
    fresh: ['radiogroup "How does it travel?" required', '  radio "Road"', '  radio "Rail"'],
    faulty: [
      'radiogroup "How does it travel?" invalid required (Answer this to go on.)',
      'StaticText "Answer this to go on."',
    ],
    answered: ['radio "Rail" checked'],
  },
  service: {
    fresh: [
      'radiogroup "How was it?" required',
      '  radio "1 star"',
      '  radio "2 stars"',
      '  radio "3 stars"',
      '  radio "4 stars"',
      '  radio "5 stars"',
      '  textbox "Why so?"',
    ],
    faulty: [
      'radiogroup "How was it?" invalid required (Answer this to go on.)',
      'StaticText "Answer this to go on."',
    ],
    answered: ['radio "4 stars" checked', 'textbox "Why so?" = Late'],
  },
  ready: {
    fresh: [
      'group "How much is planned?"',
      '  slider "How much is planned?" = 50',
      '  StaticText "0"',
      '  StaticText "100"',
      '  textbox "How much is planned? percent" required',
      '  StaticText "percent"',
      '  status',
    ],
    faulty: [
      'group "How much is planned?" (Answer this to go on.)',
      'StaticText "Answer this to go on."',
      'slider "How much is planned?" = 50 invalid (Answer this to go on.)',
      'textbox "How much is planned? percent" invalid required (Answer this to go on.)',
    ],
    answered: ['slider "How much is planned?" = 51', 'textbox "How much is planned? percent" = 51 required'],
  },
  split: {
    fresh: [
      'group "How is it divided?"',
      '  textbox "Van" (0 of 100 100 left)',
      '  status',
      '  textbox "Ship" (0 of 100 100 left)',
      '  status',
      '  status',
      '    StaticText "0 of 100"',
      '    StaticText "100 left"',
    ],
    faulty: [
      'group "How is it divided?" (Answer this to go on.)',
      'StaticText "Answer this to go on."',
      'textbox "Van" invalid (0 of 100 100 left Answer this to go on.)',
      'textbox "Ship" invalid (0 of 100 100 left Answer this to go on.)',
    ],
    answered: [
      'textbox "Van" = 60 (100 of 100)',
      'textbox "Ship" = 40 (100 of 100)',
      'StaticText "100 of 100"',
    ],
  },
  contact: {
    fresh: ['group "Who is in charge?"', '  textbox "Name" required', '  textbox "Role" required'],
    faulty: [
      'group "Who is in charge?" (Answer this to go on.)',
      'StaticText "Answer this to go on."',
      'textbox "Name" invalid required (Answer this to go on.)',
      'textbox "Role" invalid required (Answer this to go on.)',
    ],
    answered: ['textbox "Name" = Ana required', 'textbox "Role" = Buyer required'],
  },
  mail: {
    fresh: ['group "Which mailbox?"', '  textbox "Which mailbox?" required'],
    faulty: [
      'group "Which mailbox?" (Answer this to go on.)',
      'StaticText "Answer this to go on."',
      'textbox "Which mailbox?" invalid required (Answer this to go on.)',
    ],
    answered: ['textbox "Which mailbox?" = ana@acme.com required'],
  },
  phone: {
    fresh: [
      'group "Which telephone?"',
      '  combobox "Country code of the number Which telephone?" = Choose',
      '    MenuListPopup',
      '      option "Choose"',
      '  textbox "Which telephone?" required',
      '  status',
    ],
    faulty: [
      'group "Which telephone?" (Answer this to go on.)',
      'StaticText "Answer this to go on."',
      'textbox "Which telephone?" invalid required (Answer this to go on.)',
    ],
    answered: [
      'combobox "Country code of the number Which telephone?" = United Kingdom +44',
      'textbox "Which telephone?" = +44 20 7946 0958 required',
    ],
  },
  site: {
    fresh: ['group "Which page?"', '  textbox "Which page?" required'],
    faulty: [
      'group "Which page?" (Answer this to go on.)',
      'StaticText "Answer this to go on."',
      'textbox "Which page?" invalid required (Answer this to go on.)',
    ],
    answered: ['textbox "Which page?" = https://acme.com required'],
  },
  trucks: {
    fresh: [
      'group "Trucks in all?"',
      '  textbox "Trucks in all? trucks" required',
      '  StaticText "trucks"',
      '  status',
    ],
    faulty: [
      'group "Trucks in all?" (Answer this to go on.)',
      'StaticText "Answer this to go on."',
      'textbox "Trucks in all? trucks" invalid required (Answer this to go on.)',
    ],
    answered: ['textbox "Trucks in all? trucks" = 12 required'],
  },
  cutoff: {
    fresh: ['group "Until what time?"', '  InputTime "Until what time?"'],
    faulty: [
      'group "Until what time?" (Answer this to go on.)',
      'StaticText "Answer this to go on."',
      'InputTime "Until what time?" invalid (Answer this to go on.)',
    ],
    answered: ['InputTime "Until what time?" = 14:30', 'StaticText "2:30 PM"'],
  },
  visit: {
    fresh: ['group "When to call?"', '  DateTime "When to call?"'],
    faulty: [
      'group "When to call?" (Answer this to go on.)',
      'StaticText "Answer this to go on."',
      'DateTime "When to call?" invalid (Answer this to go on.)',
    ],
    answered: ['DateTime "When to call?" = 2027-01-04T14:30', 'StaticText "Mon, January 4, 2027, 2:30 PM"'],
  },
  open: {
    fresh: [
      'group "When are they open?"',
      '  group "North"',
      '    StaticText "North"',
      '    checkbox "Mon"',
      '    checkbox "Fri"',
      '  group "West"',
      '    StaticText "West"',
      '    checkbox "Mon"',
      '    checkbox "Fri"',
    ],
    faulty: ['group "When are they open?" (Answer this to go on.)', 'StaticText "Answer this to go on."'],
    answered: ['checkbox "Mon" checked', 'checkbox "Fri" checked', 'checkbox "Fri" checked'],
  },
  staff: {
    fresh: [
      'group "How many people?"',
      '  textbox "East" required',
      '  status',
      '  textbox "South" required',
      '  status',
    ],
    faulty: [
      'group "How many people?" (Answer this to go on.)',
      'StaticText "Answer this to go on."',
      'textbox "East" invalid required (Answer this to go on.)',
      'textbox "South" invalid required (Answer this to go on.)',
    ],
    answered: ['textbox "East" = 3 required', 'textbox "South" = 4 required'],
  },
  agree: {
    fresh: ['group "You may use this."', '  checkbox "I agree You may use this."'],
    faulty: [
      'group "You may use this." (Check this box to continue.)',
      'StaticText "Check this box to continue."',
      'checkbox "I agree You may use this." invalid (Check this box to continue.)',
    ],
    answered: ['checkbox "I agree You may use this." checked'],
  },
};
