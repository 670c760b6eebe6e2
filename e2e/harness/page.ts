import type { Locator, Page } from '@playwright/test';

/** The page as a person knows it. */
export type MayflyPage = {
  readonly page: Page;
  readonly address: Locator;
  readonly timeLeft: Locator;
  readonly extend: Locator;
  readonly connection: Locator;
  readonly rows: Locator;
  /** The addresses side by side; none where there is but one. */
  readonly tabs: Locator;
  readonly reader: Locator;
  /** What the mail shows inside its frame. */
  readonly mail: ReturnType<Locator['contentFrame']>;
  /** Opens the page and waits for its address. */
  open(): Promise<string>;
  secondsLeft(): Promise<number>;
  /** What is done now and then. */
  choose(item: string | RegExp): Promise<void>;
};

export function mayflyPage(page: Page): MayflyPage {
  const address = page.getByTestId('address');
  const timeLeft = page.getByRole('timer', { name: 'Time left' });
  const connection = page.getByRole('status', { name: 'Connection' });
  return {
    page,
    address,
    timeLeft,
    connection,
    extend: page.getByRole('button', { name: /^Extend/ }),
    rows: page.getByRole('region', { name: 'Messages' }).getByRole('listitem'),
    tabs: page.getByRole('navigation', { name: 'Your addresses' }).getByRole('listitem'),
    reader: page.getByRole('article'),
    mail: page.getByRole('article').locator('iframe').contentFrame(),
    open: async () => {
      await page.goto('/');
      await connection.filter({ hasText: 'Live' }).waitFor();
      return (await address.innerText()).trim();
    },
    choose: async (item) => {
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    secondsLeft: async () => {
      const parts = (await timeLeft.innerText()).split(':').map(Number);
      return parts.reduce((seconds, part) => seconds * 60 + part, 0);
    },
  };
}

/** The next inbox this page makes lives for so long: what a visitor would choose in a menu. */
export async function createWithLifetime(page: Page, lifetimeSeconds: number): Promise<void> {
  await page.route('**/api/v1/inboxes', (route) => route.continue({ postData: JSON.stringify({ lifetimeSeconds }) }));
}
