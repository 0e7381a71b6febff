import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-introduction.ts';

export const words: Translation<typeof english> = {
  chooseReward: 'Choisissez votre récompense',
  send: 'Envoyer la recommandation',
  checking: 'Vérification de l’entreprise',
  free: 'Cette entreprise peut être recommandée.',
  freeUntil: 'Cette entreprise peut être recommandée. Protégée pour vous jusqu’au {date}.',
  customer: 'Déjà cliente, elle ne peut donc pas être recommandée.',
  referred: 'Déjà recommandée par quelqu’un d’autre.',
  referredUntil: 'Déjà recommandée par quelqu’un d’autre, jusqu’au {date}.',
  own_company: 'C’est votre propre entreprise.',
  canSend: 'L’envoi reste possible.',
  refusedTaken: 'Cette entreprise a déjà été recommandée ou est cliente. Rien n’a été envoyé.',
  refusedOwn: 'Une entreprise de votre propre groupe ne peut pas être recommandée. Rien n’a été envoyé.',
  refusedLimit: 'La limite est atteinte. Rien n’a été envoyé ; ce que vous avez écrit est conservé.',
  refusedLimitUntil:
    'La limite est atteinte. L’envoi sera possible à partir du {date} ; ce que vous avez écrit est conservé.',
  refusedRole: 'Votre rôle ne permet pas de recommander des entreprises. Rien n’a été envoyé.',
  refused: 'L’envoi n’a pas eu lieu. Ce que vous avez écrit est conservé.',
  elsewhere:
    'L’envoi ou la suppression a eu lieu dans un autre onglet. Recommencez seulement si la recommandation n’est pas dans votre liste.',
  keptTitle: 'Pas encore envoyé',
  unsureTitle: 'Pas de réponse claire',
  answeredByPage: 'Une page de connexion est revenue. Reconnectez-vous, puis vérifiez.',
};
