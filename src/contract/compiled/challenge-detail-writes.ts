// Generated from src/contract/challenge-detail.ts by `npm run docs`. Do not edit.

import type * as source from '../challenge-detail.ts';
import { address } from '../core/address.ts';
import type { Compiled } from '../core/schema-table.ts';
import { UploadTicket } from './challenge-detail.ts';

export const uploadChallengeFile: Compiled<typeof source.uploadChallengeFile> = {
  id: 'uploadChallengeFile',
  method: 'POST',
  path: '/challenges/{id}/files',
  address,
  reply: UploadTicket,
};
