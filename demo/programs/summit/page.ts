import { startPortal } from '../../portal/portal.ts';

await startPortal();
