import { defineElement } from '../internal/program/define-element.ts';
import { LaurelWallet } from './wallet.ts';

defineElement('laurel-wallet', LaurelWallet);
