import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { importViolations } from './check-imports.mjs';

const typesOnly = 'only types';
const no = 'may not import';

const refused = [
  ['packages/contracts/src/a.ts', "import { b } from '@mayfly/inbox/lifetime';", no],
  ['packages/contracts/src/a.ts', "import type { B } from '@mayfly/runtime/settings';", no],
  ['packages/inbox/src/a.ts', "import { b } from '@mayfly/mail/parse-message';", no],
  ['packages/inbox/src/a.ts', "import { b } from '@mayfly/runtime/logger';", no],
  ['packages/inbox/src/a.ts', "import Keyv from 'keyv';", no],
  ['packages/inbox/src/a.ts', "import KeyvRedis from '@keyv/redis';", no],
  ['packages/inbox/src/a.ts', "import { createClient } from '@redis/client';", no],
  ['packages/inbox/src/a.ts', "import { b } from '@mayfly/sample-mail/read-sample';", no],
  ['packages/inbox/src/inboxes.ts', "import { b } from './redis-store.ts';", no],
  ['packages/inbox/src/inboxes.ts', "import type { B } from './memory-store.ts';", no],
  ['packages/inbox/src/inboxes.ts', "export { b } from './memory-store.ts';", no],
  ['packages/inbox/src/inboxes.ts', "const b = await import('./memory-store.ts');", no],
  ['packages/inbox/src/inboxes.ts', "import {\n  a,\n  b,\n} from './memory-store.ts';", no],
  ['packages/inbox/src/inboxes.ts', "import './memory-store.ts';", no],
  ['packages/inbox/src/inboxes.ts', "import { b } from './compose-inboxes.ts';", no],
  ['packages/mail/src/a.ts', "import { b } from '@mayfly/inbox/lifetime';", no],
  ['packages/mail/src/a.ts', "import { b } from '@mayfly/sample-mail/read-sample';", no],
  ['packages/client/src/a.ts', "import { b } from '@mayfly/contracts/event';", typesOnly],
  ['packages/client/src/a.ts', "import { type B, c } from '@mayfly/contracts/event';", typesOnly],
  ['packages/client/src/a.ts', "import type { B } from '@mayfly/inbox/lifetime';", no],
  ['packages/runtime/src/a.ts', "import { b } from '@mayfly/inbox/lifetime';", no],
  ['packages/sample-mail/src/a.ts', "import { b } from '@mayfly/contracts/event';", no],
  ['apps/ingester/src/a.ts', "import { b } from '@mayfly/runtime/logger';", no],
  ['apps/ingester/src/a.ts', "import { b } from '@mayfly/inbox/redis-store';", no],
  ['apps/ingester/src/a.ts', "import { b } from './main.ts';", no],
  ['apps/ingester/src/a.ts', "import { b } from './config.ts';", typesOnly],
  ['apps/ingester/src/a.ts', "import { simpleParser } from 'mailparser';", no],
  ['apps/ingester/src/a.ts', "import express from 'express';", no],
  ['apps/ingester/src/main.ts', "import { b } from '@mayfly/gateway/http-app';", no],
  ['apps/gateway/src/routes/a.ts', "import { b } from '@mayfly/runtime/logger';", no],
  ['apps/gateway/src/routes/a.ts', "import { b } from '@mayfly/inbox/memory-store';", no],
  ['apps/gateway/src/routes/a.ts', "import { b } from '@mayfly/client/live-inbox';", no],
  ['apps/gateway/src/main.ts', "import { b } from '@mayfly/ingester/receive-message';", no],
  ['apps/gateway/src/config.ts', "import { b } from '@mayfly/inbox/redis-store';", no],
  ['apps/gateway/src/main.ts', "import { createClient } from '@redis/client';", no],
  ['apps/web/src/app.tsx', "import { b } from '@mayfly/contracts/event';", typesOnly],
  ['apps/web/src/app.tsx', "import { b } from '@mayfly/inbox/lifetime';", no],
  ['apps/web/src/app.tsx', "import { b } from '@mayfly/gateway/http-app';", no],
  ['apps/web/src/app.tsx', "import { b } from './main.tsx';", no],
  ['apps/web/src/ui/a.tsx', "import { b } from '../inbox/b.tsx';", no],
  ['apps/web/src/ui/a.tsx', "import { b } from '../app.tsx';", no],
  ['apps/web/src/inbox/a.tsx', "import { b } from '../message/b.tsx';", no],
  ['apps/web/src/message/a.tsx', "import { b } from '../app.tsx';", no],
  ['apps/web/src/inbox/a.tsx', "import DOMPurify from 'dompurify';", no],
  ['e2e/a.spec.ts', "import { b } from '@mayfly/gateway/http-app';", no],
  ['apps/gateway/src/a.ts', "import { b } from '../../../packages/inbox/src/lifetime.ts';", 'another workspace'],
  ['packages/inbox/src/a.ts', "import { b } from '@mayfly/test-peers/redis-server';", no],
  ['packages/new-room/src/a.ts', '', 'no room'],
];

test.each(refused)('%s is refused %s', (path, source, reason) => {
  expect(importViolations(path, source)).toEqual([expect.stringContaining(reason)]);
});

const allowed = [
  [
    'packages/inbox/src/inboxes.ts',
    "import type { Event } from '@mayfly/contracts/event';\nimport { b } from './lifetime.ts';",
  ],
  [
    'packages/inbox/src/redis-store.ts',
    "import { createClient } from '@redis/client';\nimport { b } from './lifetime.ts';",
  ],
  ['packages/inbox/src/inboxes.test.ts', "import { b } from './memory-store.ts';"],
  ['packages/inbox/test/store.contract.ts', "import { b } from '@mayfly/sample-mail/read-sample';"],
  ['packages/mail/src/parse-message.ts', "import { simpleParser } from 'mailparser';"],
  ['packages/mail/src/a.test.ts', "import { b } from '@mayfly/sample-mail/read-sample';"],
  ['packages/inbox/src/a.test.ts', "import { b } from '@mayfly/test-peers/redis-server';"],
  ['e2e/bench/server.ts', "import { SMTPServer } from 'smtp-server';"],
  ['packages/client/src/a.ts', "import type { Event } from '@mayfly/contracts/event';"],
  [
    'apps/ingester/src/main.ts',
    "import { b } from '@mayfly/inbox/redis-store';\nimport { run } from '@mayfly/runtime/run';",
  ],
  ['apps/ingester/src/main.ts', "import { composeInboxes } from '@mayfly/inbox/compose-inboxes';"],
  ['packages/inbox/src/compose-inboxes.ts', "import { b } from './redis-store.ts';"],
  ['apps/gateway/src/config.ts', "import { settings } from '@mayfly/runtime/settings';"],
  [
    'apps/gateway/test/app.test.ts',
    "import { b } from '@mayfly/client/live-inbox';\nimport { io } from 'socket.io-client';",
  ],
  ['apps/mayfly/src/main.ts', "import { b } from '@mayfly/gateway/compose-gateway';"],
  ['apps/web/src/app.tsx', "import { a } from './inbox/a.tsx';\nimport { b } from './message/b.tsx';"],
  [
    'apps/web/src/inbox/a.tsx',
    "import type { Event } from '@mayfly/contracts/event';\nimport { b } from '@mayfly/client/live-inbox';",
  ],
  [
    'packages/contracts/src/a.ts',
    "/**\n * Not an import: import('@mayfly/inbox/lifetime')\n */\nexport const from = '@mayfly/inbox/lifetime';",
  ],
];

test.each(allowed)('%s may say %s', (path, source) => {
  expect(importViolations(path, source)).toEqual([]);
});

test('the check fails where one file of a tree breaks the plan, and names it', () => {
  const root = mkdtempSync(join(tmpdir(), 'mayfly-imports-'));
  try {
    const file = join(root, 'packages/contracts/src/a.ts');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "import { b } from '@mayfly/inbox/lifetime';\n");
    const check = () => execFileSync(process.execPath, ['scripts/check-imports.mjs', root], { stdio: 'pipe' });
    expect(check).toThrow('packages/contracts/src/a.ts: contracts may not import inbox');
    writeFileSync(file, '');
    expect(check).not.toThrow();
  } finally {
    rmSync(root, { recursive: true });
  }
});
