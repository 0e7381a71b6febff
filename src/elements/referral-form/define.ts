import { defineElement } from '../internal/program/define-element.ts';
import { LaurelReferralForm } from './referral-form.ts';

defineElement('laurel-referral-form', LaurelReferralForm);
