import { gunzipSync } from 'node:zlib';
import type { ParseStored } from '@mayfly/inbox/parse-when-read';
import { packContent } from '@mayfly/mail/pack-message';
import { parseMessage } from '@mayfly/mail/parse-message';

/** As a gateway does, on this thread. */
export const parseHere: ParseStored = async ({ id, source, ...facts }) =>
  packContent(id, facts, await parseMessage(gunzipSync(source)));
