import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-tasks.ts';

export const words: Translation<typeof english> = {
  title: 'O que precisamos de você',
  done: 'Concluído',
  dueOn: 'necessário até {date}',
  open: 'Abrir',
  send: 'Enviar resposta',
  answer: 'Resposta sobre uma indicação',
  sent: 'Sua resposta foi enviada.',
  refused: 'Não foi enviado. O que você escreveu está guardado.',
  movedOn: 'Já houve resposta nesse meio-tempo, ou ela não é mais necessária.',
  kept: 'Sua resposta está guardada e será enviada assim que houver conexão.',
  unsure: 'Não se sabe se sua resposta chegou.',
  answeredOddly: 'Sua resposta foi enviada, mas o retorno não pode ser lido aqui.',
};
