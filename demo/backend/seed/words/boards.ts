import type { SeedWords } from '../data/program-seed.ts';

/** Texts about boards that every program shares. */
export const sharedBoardWords: SeedWords = {
  'board.everybody': 'Everybody | Todos | Herkes',
  'board.note.alias': 'alias | alias | takma ad',
  'board.may.choose':
    'Admins of {account} decide how it is seen | Los administradores de {account} deciden cómo se muestra | Nasıl görüneceğine {account} yöneticileri karar verir',
};

const points = (board: string): SeedWords => ({
  [`board.${board}.metric`]: 'Learning points | Puntos de aprendizaje | Öğrenme puanı',
  [`board.${board}.unit.one`]: 'point | punto | puan',
  [`board.${board}.unit.many`]: 'points | de puntos | puan',
  [`board.${board}.unit.other`]: 'points | puntos | puan',
});

export const northpeakBoardWords: SeedWords = {
  'board.learning.title': 'Learning | Aprendizaje | Öğrenme',
  ...points('learning'),
  'board.learning.prize.1': 'join the Oslo visit | van a la visita de Oslo | Oslo ziyaretine katılır',
  'board.learning.cohort.nordics': 'Nordics | Países nórdicos | Kuzey ülkeleri',
  'board.learning.cohort.turkiye': 'Türkiye | Turquía | Türkiye',
  'board.learning.cohort.iberia': 'Spain and Portugal | España y Portugal | İspanya ve Portekiz',
  'board.team.title': 'Our team | Nuestro equipo | Ekibimiz',
  ...points('team'),
};
