import type { SeedWords } from '../data/program-seed.ts';

/** Texts about surveys that every program shares. */
export const sharedSurveyWords: SeedWords = {
  'survey.privacy': 'Privacy notice | Aviso de privacidad | Gizlilik bildirimi',
  'survey.earned.guaranteed': 'For answering | Por responder | Yanıtladığınız için',
  'survey.earned.sealed': 'Sealed reward, opened | Recompensa sellada, abierta | Mühürlü ödül, açıldı',
  'survey.unit.one': 'entry | participación | çekiliş hakkı',
  'survey.unit.many': 'entries | de participaciones | çekiliş hakkı',
  'survey.unit.other': 'entries | participaciones | çekiliş hakkı',
  'survey.source':
    '{title}, answered by {name} | {title}, respuestas de {name} | {title}, yanıtlayan: {name}',
  'survey.source.anonymous':
    '{title}, answered anonymously | {title}, respuesta anónima | {title}, adsız yanıt',
  'survey.answered':
    'You have answered it, thank you | Ya la ha respondido, gracias | Yanıtladınız, teşekkür ederiz',
  'survey.option.little': 'Little | Poco | Az',
  'survey.option.fairly': 'Fairly | Bastante | Oldukça',
  'survey.option.very': 'Very | Mucho | Çok',
};
