// What is said in parts of the points entry that are loaded on demand.
export { words as walletLedger } from './wallet-ledger.ts';
