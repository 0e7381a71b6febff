// What is said in parts of the points entry that are loaded on demand.
export { words as walletDownload } from './wallet-download.ts';
export { words as challengeSubmission } from './challenge-submission.ts';
export { words as fileUpload } from './file-upload.ts';
export { words as rewardOrder } from './reward-order.ts';
