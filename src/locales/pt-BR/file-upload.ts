import type { Translation } from '../translation.ts';
import type { words as english } from '../en/file-upload.ts';

export const words: Translation<typeof english> = {
  choose: 'Escolher um arquivo',
  replace: 'Escolher outro arquivo',
  remove: 'Remover',
  stop: 'Parar o envio',
  retry: 'Tentar novamente',
  images: 'imagens',
  videos: 'vídeos',
  recordings: 'gravações',
  atMost: 'no máximo {limit}',
  sending: 'Enviando {name}',
  received: 'Recebido',
  receivedBefore: 'Recebido antes',
  wrongKind: '{name} é de um tipo que não é aceito aqui. São aceitos: {kinds}.',
  tooLarge: '{name} tem {size}. O máximo aceito é {limit}.',
  emptyFile: '{name}: o arquivo está vazio. Escolha outro arquivo.',
  unreachable: 'Não foi possível enviar o arquivo. Tente novamente quando a conexão voltar.',
  notAccepted: 'O arquivo não foi aceito. Tente novamente ou escolha outro.',
  signedOut: 'Sua sessão terminou. Entre novamente para enviar o arquivo.',
  required: 'Escolha um arquivo.',
  wait: 'Aguarde até que o arquivo seja recebido.',
  notReceived: 'O arquivo não foi recebido. Tente novamente ou remova-o.',
};
