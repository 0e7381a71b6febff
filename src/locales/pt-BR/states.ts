import type { Translation } from '../translation.ts';
import type { states as english } from '../en/states.ts';

export const states: Translation<typeof english> = {
  loading: 'Carregando',
  slow: 'Está demorando mais do que o normal.',
  retry: 'Tentar novamente',
  asOf: 'Dados de {time}, sem acesso no momento',
  asOfSignIn: 'Dados de {time}. Entre novamente para atualizar.',
  partly: 'Alguns detalhes não podem ser exibidos.',
  sample: 'Dados de exemplo',
  unreachable: 'Não foi possível acessar agora. Nada mudou.',
  unchanged: 'Nada mudou.',
  signedOut: 'Sua sessão terminou. Entre novamente para ver.',
  signIn: 'É preciso entrar. Entre novamente para ver.',
  accessRefused: 'O acesso foi recusado.',
  tooMany: 'Chegaram muitas requisições ao mesmo tempo. Tente novamente em instantes.',
  unreadable: 'Os dados chegaram em um formato que esta página não consegue ler. Seus dados estão seguros.',
  notLoaded: 'Uma parte não foi carregada. Se tentar novamente não resolver, recarregue a página.',
};
