const en = {
  skip: 'Skip to content',
  menu: 'Menu',
  portal: 'Portal',
  overview: 'Overview',
  usage: 'Usage',
  invoices: 'Invoices',
  people: 'People',
  support: 'Support',
  path: 'You are here',
  standing: 'Where you stand',
  glance: 'At a glance',
  perks: 'Perks',
  referrals: 'Referrals',
  survey: 'Survey',
  leaderboard: 'Leaderboard',
  admin: 'admin',
  approver: 'approver',
  redeemer: 'buyer',
  earner: 'buyer',
  viewer: 'viewer',
};

type PortalMessages = typeof en;

const es: PortalMessages = {
  skip: 'Ir al contenido',
  menu: 'Menú',
  portal: 'Portal',
  overview: 'Resumen',
  usage: 'Uso',
  invoices: 'Facturas',
  people: 'Personas',
  support: 'Asistencia',
  path: 'Está aquí',
  standing: 'Su situación',
  glance: 'De un vistazo',
  perks: 'Beneficios',
  referrals: 'Recomendaciones',
  survey: 'Encuesta',
  leaderboard: 'Clasificación',
  admin: 'administración',
  approver: 'aprobación',
  redeemer: 'compras',
  earner: 'compras',
  viewer: 'consulta',
};

const tr: PortalMessages = {
  skip: 'İçeriğe geç',
  menu: 'Menü',
  portal: 'Portal',
  overview: 'Genel bakış',
  usage: 'Kullanım',
  invoices: 'Faturalar',
  people: 'Kişiler',
  support: 'Destek',
  path: 'Buradasınız',
  standing: 'Durumunuz',
  glance: 'Bir bakışta',
  perks: 'Ayrıcalıklar',
  referrals: 'Tavsiyeler',
  survey: 'Anket',
  leaderboard: 'Sıralama',
  admin: 'yönetici',
  approver: 'onaylayan',
  redeemer: 'satın alma',
  earner: 'satın alma',
  viewer: 'izleyici',
};

/** Words by key. */
type Words = Readonly<Record<string, string>>;
/** The words of one portal, by language. */
export type PageWords = Readonly<Record<'en' | 'es' | 'tr', Words>>;

let dictionaries: Readonly<Record<string, Words>> = { en, es, tr };

/** Adds the words that only this portal has. */
export const addWords = (words: PageWords): void => {
  dictionaries = { en: { ...en, ...words.en }, es: { ...es, ...words.es }, tr: { ...tr, ...words.tr } };
};

/** The portal's own messages for a language tag, with their language: English where the portal lacks the language. */
export const messagesFor = (tag: string): { readonly words: Words; readonly lang: string } => {
  const lang = tag.split('-')[0] ?? 'en';
  const words = dictionaries[lang];
  return words ? { words, lang: tag } : { words: dictionaries['en'] ?? en, lang: 'en' };
};

export const roleLabel = (role: string, { words }: ReturnType<typeof messagesFor>): string =>
  words[role] ?? role;

/** Which way a language is written. */
export const directionOf = (lang: string): 'rtl' | 'ltr' => (/^(ar|fa|he|ur)\b/.test(lang) ? 'rtl' : 'ltr');

/** Fills the elements with `data-word` (text) and `data-label` (`aria-label`); a `data-sentence` is made of several, and a name. */
export const localizePage = (tag: string): void => {
  const { words, lang } = messagesFor(tag);
  for (const element of document.querySelectorAll<HTMLElement>('[data-word], [data-label]')) {
    const { word, label } = element.dataset;
    const text = words[word ?? ''];
    if (text !== undefined) {
      element.textContent = text;
      element.lang = lang;
      element.dir = 'auto';
    }
    const name = words[label ?? ''];
    if (name !== undefined) element.setAttribute('aria-label', name);
  }
  for (const sentence of document.querySelectorAll<HTMLElement>('[data-sentence]')) {
    sentence.lang = lang;
    sentence.dir = directionOf(lang);
  }
};
