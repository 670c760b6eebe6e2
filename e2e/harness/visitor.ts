import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions } from '@playwright/test';
import { trackerDomain } from './tracker.ts';

export type Visitor = {
  readonly context: BrowserContext;
  /**
   * Closes the browser; resolves with how often it looked up a name of the tracker's, as its network stack logged it:
   * a look-up in advance never shows at a server.
   */
  leave(): Promise<number>;
};

/**
 * A browser as people have it: a profile on disk, and connecting in advance where a page suggests it. The contexts
 * that tests usually get are private windows with that turned off, and hide what it leaks.
 */
export async function inviteVisitor(launch: LaunchOptions, trackerPort: number): Promise<Visitor> {
  const folder = mkdtempSync(join(tmpdir(), 'mayfly-visitor-'));
  const log = join(folder, 'net.json');
  allowCookiesOfThirdParties(join(folder, 'profile', 'Default'));
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...(launch.executablePath === undefined ? {} : { executablePath: launch.executablePath }),
    ignoreDefaultArgs: ['--disable-background-networking'],
    args: [
      ...(launch.args ?? []).filter((arg) => arg !== '--disable-background-networking'),
      // By a name, so that each look-up is one and is logged.
      `--host-resolver-rules=MAP *.${trackerDomain} localhost:${trackerPort}`,
      `--log-net-log=${log}`,
    ],
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
  });
  return {
    context,
    leave: async () => {
      await context.close();
      const lookUps = readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line.includes(`:${trackerPort}"`) && line.includes('"host":'));
      rmSync(folder, { recursive: true, force: true });
      return lookUps.length;
    },
  };
}

/** As browsers did for long, and many still do: nothing but the page then holds cookies back. */
function allowCookiesOfThirdParties(profile: string): void {
  mkdirSync(profile, { recursive: true });
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(join(profile, 'Preferences'), JSON.stringify(preferences));
}
