import { challengeResponse } from '@mayfly/contracts/challenge';
import { faults } from '@mayfly/contracts/faults';
import {
  codeQuery,
  codeResponse,
  createInboxRequest,
  createInboxResponse,
  domainsResponse,
  eventsHeaders,
  extendRequest,
  inboxResponse,
  listQuery,
  listResponse,
  metaResponse,
  patchMessageRequest,
  sampleResponse,
  waitQuery,
  waitResponse,
} from '@mayfly/contracts/http-api';
import { messageDocument, summary } from '@mayfly/contracts/message';
import { examples } from './examples.ts';
import type { Operation } from './operation.ts';

/** Everything under `/api/v1`, in the order in which it is read. */
export const operations: readonly Operation[] = [
  {
    method: 'get',
    path: '/meta',
    id: 'readMeta',
    about: 'service',
    summary: 'What this server offers, and its limits',
    needs: 'nothing',
    answer: { status: 200, what: 'What it offers.', schema: metaResponse, example: examples.meta },
    problems: [],
  },
  {
    method: 'get',
    path: '/domains',
    id: 'listDomains',
    about: 'service',
    summary: 'The domains inboxes can be made at',
    needs: 'nothing',
    answer: { status: 200, what: 'Those that are offered now.', schema: domainsResponse, example: examples.domains },
    problems: [],
  },
  {
    method: 'get',
    path: '/challenge',
    id: 'readChallenge',
    about: 'service',
    summary: 'What has to be solved before an inbox is made',
    description:
      'Where `kind` is `pow`, a proof of work of ALTCHA version 2: the counter, at most `data.mostCounter`, whose key by ' +
      'PBKDF2 begins with `keyPrefix`. It is sent as `challenge` within two minutes, as JSON in base64, and counts once. ' +
      'Where it is `hcaptcha`, `turnstile` or `recaptcha` (version 3), what the widget of that service hands out for ' +
      '`siteKey` and the action `create_inbox` is sent. An API key needs none.',
    needs: 'nothing',
    answer: {
      status: 200,
      what: 'The challenge, or that there is none.',
      schema: challengeResponse,
      example: examples.challenge,
    },
    problems: [],
  },
  {
    method: 'post',
    path: '/inboxes',
    id: 'createInbox',
    about: 'inbox',
    summary: 'A new inbox',
    description:
      'The answer holds the token that opens it, this once. An address is never given out twice while its tombstone ' +
      'stands, so a name of your own may be taken though nobody uses it.',
    needs: 'nothing',
    body: { schema: createInboxRequest, required: false, example: examples.createInbox },
    answer: { status: 201, what: 'The inbox and its token.', schema: createInboxResponse, example: examples.created },
    problems: [
      'address_taken',
      'address_reserved',
      'challenge_failed',
      'challenge_required',
      'challenge_unavailable',
      'domain_not_offered',
      'store_full',
    ],
  },
  {
    method: 'get',
    path: '/inboxes/{id}',
    id: 'readInbox',
    about: 'inbox',
    summary: 'The inbox, and when it ends',
    needs: 'token',
    answer: { status: 200, what: 'The inbox.', schema: inboxResponse, example: examples.inbox },
    problems: [],
  },
  {
    method: 'delete',
    path: '/inboxes/{id}',
    id: 'discardInbox',
    about: 'inbox',
    summary: 'The end of the inbox, now',
    needs: 'token',
    answer: { status: 204, what: 'The inbox and everything in it are erased.' },
    problems: [],
  },
  {
    method: 'post',
    path: '/inboxes/{id}/extend',
    id: 'extendInbox',
    about: 'inbox',
    summary: 'More time',
    description: 'Adds to `expiresAt`, never past `maxExpiresAt`; refused only where it stands there already.',
    needs: 'token',
    body: { schema: extendRequest, required: false, example: examples.extend },
    answer: { status: 200, what: 'The inbox with its new end.', schema: inboxResponse, example: examples.inbox },
    problems: ['extension_limit_reached', 'store_full'],
  },
  {
    method: 'post',
    path: '/inboxes/{id}/sample',
    id: 'sendSample',
    about: 'inbox',
    summary: 'A sample mail',
    description: 'Delivered as any mail is, and labelled as one of this server: to try out what waits for mail.',
    needs: 'token',
    answer: { status: 201, what: 'Which message it became.', schema: sampleResponse, example: examples.sample },
    problems: ['inbox_full', 'store_full'],
  },
  {
    method: 'get',
    path: '/inboxes/{id}/messages',
    id: 'listMessages',
    about: 'mail',
    summary: 'What is in the inbox',
    description:
      'With `since`, the summaries that changed after that cursor; what you hold beyond `ids` was deleted meanwhile. An ' +
      'empty inbox is an empty list.',
    needs: 'token',
    query: listQuery,
    answer: { status: 200, what: 'Summaries and a cursor.', schema: listResponse, example: examples.list },
    problems: [],
  },
  {
    method: 'delete',
    path: '/inboxes/{id}/messages',
    id: 'deleteMessages',
    about: 'mail',
    summary: 'Delete all messages',
    needs: 'token',
    answer: { status: 204, what: 'The inbox is empty.' },
    problems: [],
  },
  {
    method: 'get',
    path: '/inboxes/{id}/messages/wait',
    id: 'waitForMessages',
    about: 'waiting',
    summary: 'Wait for mail',
    description:
      'Answers as soon as it matches, at once where such mail is there already, or says `timedOut`. The answer is held by ' +
      'what happens in the inbox: waiting costs the server nothing, so there is no need to ask every second. What came ' +
      'and did not match is told with the reason. Where the server is replaced meanwhile the answer is 503: ask again, ' +
      'and nothing is missed.',
    needs: 'token',
    query: waitQuery,
    answer: { status: 200, what: 'What came.', schema: waitResponse, example: examples.wait },
    problems: ['shutting_down'],
  },
  {
    method: 'get',
    path: '/inboxes/{id}/code',
    id: 'waitForCode',
    about: 'waiting',
    summary: 'Wait for a one-time code, or a link to follow',
    description:
      'Answers with what was found in the newest mail that has a code or a link to confirm, sign in, reset or accept, and ' +
      'why it was taken for one; waits for such mail like the wait above. Rules find them in a stranger’s words: a guess, ' +
      'with its confidence from 0 to 1. Nothing follows the link by itself.',
    needs: 'token',
    query: codeQuery,
    answer: { status: 200, what: 'What was found.', schema: codeResponse, example: examples.code },
    problems: ['shutting_down'],
  },
  {
    method: 'get',
    path: '/inboxes/{id}/events',
    id: 'streamEvents',
    about: 'waiting',
    summary: 'What happens, as it happens',
    description:
      'Server-Sent Events. The first is named `sync` and says what stands (see Sync); each after it is named for its type ' +
      '(see Event). The `id` is a cursor: after a break, ask with the last one as `Last-Event-ID`, and the `sync` says ' +
      'what changed since. A comment every 15 seconds keeps the line open. The stream ends with the inbox, after ' +
      '`inbox.expired` or `inbox.discarded`; whoever leaves a megabyte unread is cut off and may come back. A browser’s ' +
      '`EventSource` cannot send a token; `fetch` and `curl -N` can.',
    needs: 'token',
    headers: eventsHeaders,
    answer: { status: 200, what: 'Events without end.', media: 'text/event-stream' },
    problems: ['shutting_down'],
  },
  {
    method: 'get',
    path: '/inboxes/{id}/messages/{mid}',
    id: 'readMessage',
    about: 'mail',
    summary: 'One message',
    description: 'Its HTML is what a stranger sent: sanitise it, and show it where it can do nothing.',
    needs: 'token',
    answer: { status: 200, what: 'The message.', schema: messageDocument, example: examples.message },
    problems: ['message_not_found'],
  },
  {
    method: 'patch',
    path: '/inboxes/{id}/messages/{mid}',
    id: 'markMessage',
    about: 'mail',
    summary: 'Mark a message seen, or not seen',
    needs: 'token',
    body: { schema: patchMessageRequest, required: true, example: examples.patchMessage },
    answer: { status: 200, what: 'Its summary now.', schema: summary, example: { ...examples.summary, seen: true } },
    problems: ['message_not_found', 'store_full'],
  },
  {
    method: 'delete',
    path: '/inboxes/{id}/messages/{mid}',
    id: 'deleteMessage',
    about: 'mail',
    summary: 'Delete a message',
    needs: 'token',
    answer: { status: 204, what: 'It is erased.' },
    problems: ['message_not_found'],
  },
  {
    method: 'get',
    path: '/inboxes/{id}/messages/{mid}/source',
    id: 'downloadSource',
    about: 'mail',
    summary: 'A message as it came, byte for byte',
    needs: 'token',
    answer: { status: 200, what: 'The source, as a file to keep.', media: 'message/rfc822' },
    problems: ['message_not_found'],
  },
  {
    method: 'get',
    path: '/inboxes/{id}/messages/{mid}/attachments/{index}',
    id: 'downloadAttachment',
    about: 'mail',
    summary: 'An attachment',
    description:
      'Always a file to keep, in a media type that no browser runs: one that could be is `application/octet-stream`.',
    needs: 'token',
    answer: { status: 200, what: 'Its bytes, decoded.', media: '*/*' },
    problems: ['message_not_found', 'attachment_not_found'],
  },
  {
    method: 'put',
    path: '/inboxes/{id}/faults',
    id: 'setFaults',
    about: 'testing',
    summary: 'Have the inbox make trouble for whoever sends to it',
    description:
      'For testing what a sender does when it is told to come back, to give up or to wait. What is not named is taken ' +
      'away. It ends with the inbox. Needs the inbox’s token, and an API key.',
    needs: 'token and key',
    body: { schema: faults, required: true, example: examples.faults },
    answer: { status: 200, what: 'The faults as they are now.', schema: faults, example: examples.faults },
    problems: ['store_full'],
  },
  {
    method: 'delete',
    path: '/inboxes/{id}/faults',
    id: 'clearFaults',
    about: 'testing',
    summary: 'No trouble any more',
    needs: 'token and key',
    answer: { status: 204, what: 'Mail is taken as ever.' },
    problems: [],
  },
];
