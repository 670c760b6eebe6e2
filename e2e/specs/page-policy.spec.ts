import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';

test('no string becomes script or markup in the page: not by the DOM, not by a timer, not by a policy of its own', async ({
  browser,
  mayfly,
}) => {
  const page = await browser.newPage({ baseURL: mayfly.url });
  await page.goto('/questions');

  const { said, blocked, acted } = await page.evaluate(async () => {
    const refused = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective));
    const act = 'window.acted = true';
    const make = (name: string) => document.body.appendChild(document.createElement(name));
    const deeds: Record<string, () => unknown> = {
      markup: () => {
        make('div').innerHTML = `<img src=x onerror="${act}">`;
      },
      'a document': () => make('iframe').setAttribute('srcdoc', `<script>top.${act}</script>`),
      'written markup': () => document.write(`<script>${act}</script>`),
      'a handler': () => make('p').setAttribute('onclick', act),
      'a script': () => {
        make('script').textContent = act;
      },
      'the address of a script': () => make('script').setAttribute('src', `data:text/javascript,${act}`),
      'a timer': () => setTimeout(act),
      'a policy': () => Reflect.get(window, 'trustedTypes').createPolicy('stranger', {}),
    };
    const outcomes: [string, string][] = [];
    for (const [name, deed] of Object.entries(deeds)) {
      try {
        deed();
        outcomes.push([name, 'done']);
      } catch (error) {
        outcomes.push([name, error instanceof TypeError ? 'refused' : 'thrown']);
      }
    }
    // Violations are told in a task of their own.
    await new Promise((resolve) => setTimeout(resolve));
    return { said: outcomes, blocked: [...refused], acted: 'acted' in window };
  });
  await page.close();

  expect(said.filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
  expect(said).toHaveLength(8);
  expect(blocked).toEqual(expect.arrayContaining(['require-trusted-types-for', 'trusted-types']));
  expect(acted).toBe(false);
});
