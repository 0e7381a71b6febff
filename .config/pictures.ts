// Takes the pictures of the demo's start page and of README, from the running portals: "npm run pictures".
import { writeFileSync } from 'node:fs';
import { launch } from '../test/support/browser.ts';
import { serveDemo } from '../test/support/serve-demo.ts';
import { at } from './lib/paths.ts';

const programs = ['corvane', 'summit', 'halyard', 'tidepool'] as const;
const schemes = ['light', 'dark'] as const;

const served = await serveDemo();
const browser = await launch();
for (const program of programs)
  for (const colorScheme of schemes) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
    await page.goto(`${served.url}/programs/${program}/`);
    await page.waitForFunction(
      () =>
        document.querySelectorAll(':is(laurel-perk-list, laurel-tier-badge, laurel-wallet):state(ready)')
          .length > 0,
    );
    await page.locator('#name:not(:empty)').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
    const file = `demo/public/pictures/${program}${colorScheme === 'dark' ? '-dark' : ''}.webp`;
    writeFileSync(at(file), Buffer.from(data, 'base64'));
    console.log(file);
    await page.close();
  }
await browser.close();
await served.close();
