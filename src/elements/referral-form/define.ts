import { define } from '../shared/define.ts';
import { LaurelReferralForm } from './referral-form.ts';

define('laurel-referral-form', LaurelReferralForm);
