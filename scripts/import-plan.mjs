/**
 * The plan of the house: which room may ask which. `npm run check` holds every import to it.
 *
 *     contracts <- inbox, mail <- ingester, gateway <- mayfly
 *     contracts <- client <- web, cli, examples, e2e
 *     ports <- verbs, ports <- adapters <- roots
 *     ui <- inbox, message <- app <- main
 *
 * A file lives in the first room whose `files` it matches. It may import from that room and from those in
 * `imports`; from those in `types` only types.
 */
export const rooms = {
  // The one contract that is a deed: a wait is over for the server and for the client by one and the same test. It is
  // without zod, which would be most of what a page loads.
  matching: { files: 'packages/contracts/src/match-summary.ts', imports: [], types: ['contracts'] },
  contracts: { files: 'packages/contracts/**', imports: ['matching'] },

  'inbox adapters': { files: 'packages/inbox/*/{redis,memory,compose}-*', imports: ['contracts', 'inbox'] },
  inbox: { files: 'packages/inbox/**', imports: ['contracts'] },

  mail: { files: 'packages/mail/**', imports: ['contracts'] },
  client: { files: 'packages/client/**', imports: ['matching'], types: ['contracts'] },
  runtime: { files: 'packages/runtime/**', imports: ['contracts'] },
  'sample-mail': { files: 'packages/sample-mail/**', imports: [] },
  'test-peers': { files: 'packages/test-peers/**', imports: [] },

  // Only a root, main.ts or a compose-*.ts beside it, knows what the verbs run on.
  'ingester root': {
    files: 'apps/ingester/src/{main,compose-*}.ts',
    imports: ['ingester', 'ingester config', 'contracts', 'inbox', 'inbox adapters', 'mail', 'runtime'],
  },
  'ingester config': { files: 'apps/ingester/src/config.ts', imports: ['runtime'] },
  ingester: { files: 'apps/ingester/**', imports: ['contracts', 'inbox', 'mail'], types: ['ingester config'] },

  'gateway root': {
    files: 'apps/gateway/src/{main,compose-*}.ts',
    imports: ['gateway', 'gateway config', 'contracts', 'inbox', 'inbox adapters', 'mail', 'runtime'],
  },
  'gateway config': { files: 'apps/gateway/src/config.ts', imports: ['runtime'] },
  gateway: {
    files: 'apps/gateway/**',
    imports: ['contracts', 'matching', 'inbox', 'mail'],
    types: ['gateway config'],
  },

  cli: { files: 'apps/cli/**', imports: ['client'], types: ['contracts'] },

  'admin root': {
    files: 'apps/admin/src/{main,compose-*}.ts',
    imports: ['admin', 'admin config', 'contracts', 'client', 'inbox adapters', 'runtime'],
  },
  'admin config': { files: 'apps/admin/src/config.ts', imports: ['runtime'] },
  // The doctor looks at an installation as its visitors do.
  admin: { files: 'apps/admin/**', imports: ['contracts'], types: ['client', 'runtime'] },

  // The one app that imports apps: to compose them is its whole job.
  'mayfly root': {
    files: 'apps/mayfly/src/{main,compose-*,*-worker}.ts',
    imports: [
      ...['mayfly', 'mayfly config'],
      ...['ingester', 'ingester root', 'ingester config', 'gateway', 'gateway root', 'gateway config'],
      ...['contracts', 'inbox', 'inbox adapters', 'mail', 'runtime'],
    ],
  },
  'mayfly config': { files: 'apps/mayfly/src/config.ts', imports: ['ingester config', 'gateway config', 'runtime'] },
  mayfly: { files: 'apps/mayfly/**', imports: ['contracts'] },

  'web ui': { files: 'apps/web/src/ui/**', imports: [], types: ['contracts'] },
  'web inbox': { files: 'apps/web/src/inbox/**', imports: ['web ui', 'client'], types: ['contracts'] },
  'web message': { files: 'apps/web/src/message/**', imports: ['web ui', 'client'], types: ['contracts'] },
  'web main': { files: 'apps/web/src/main.tsx', imports: ['web app', 'web inbox', 'web ui', 'client'] },
  'web app': {
    files: 'apps/web/**',
    imports: ['web ui', 'web inbox', 'web message', 'client'],
    types: ['contracts'],
  },

  // What a stranger would write.
  examples: { files: 'examples/**', imports: ['client'] },
  e2e: { files: 'e2e/**', imports: ['client', 'sample-mail', 'test-peers', 'contracts'] },
};

/** What the tests of a workspace (`*.test.ts`, `test/`) may import beyond what their room may. */
export const tests = {
  'packages/inbox': ['inbox', 'inbox adapters', 'sample-mail', 'test-peers'],
  'packages/mail': ['sample-mail', 'test-peers'],
  'apps/ingester': [
    ...['ingester', 'ingester root', 'ingester config'],
    ...['contracts', 'inbox', 'inbox adapters', 'mail', 'runtime', 'sample-mail', 'test-peers'],
  ],
  'apps/gateway': [
    ...['gateway', 'gateway root', 'gateway config'],
    ...['contracts', 'inbox', 'inbox adapters', 'mail', 'runtime', 'sample-mail', 'test-peers', 'client'],
  ],
  'apps/admin': ['admin', 'contracts', 'gateway', 'inbox', 'inbox adapters', 'runtime', 'client', 'test-peers'],
  'apps/mayfly': ['mayfly', 'mayfly root', 'mayfly config', 'contracts', 'sample-mail', 'test-peers', 'client'],
};

/** Libraries that one room alone knows, so that each can be exchanged in one place. Tests may use any. */
export const packages = {
  mailparser: ['mail'],
  'iconv-lite': ['mail'],
  keyv: ['inbox adapters'],
  '@keyv/*': ['inbox adapters'],
  '@redis/*': ['inbox adapters'],
  'rate-limiter-flexible': ['inbox', 'inbox adapters'],
  'smtp-server': ['ingester'],
  mailauth: ['ingester'],
  express: ['gateway'],
  'socket.io': ['gateway'],
  'socket.io-client': ['client'],
  react: ['web ui', 'web inbox', 'web message', 'web app', 'web main'],
  dompurify: ['web message'],
  pino: ['runtime'],
};
