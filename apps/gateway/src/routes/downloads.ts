import { InboxError } from '@mayfly/inbox/inbox-error';
import type { Inboxes } from '@mayfly/inbox/inboxes';
import { parseAttachmentTable } from '@mayfly/mail/attachment-table';
import { readAttachment } from '@mayfly/mail/read-attachment';
import type { Router } from 'express';
import type { Authorize, InboxParams } from '../authorize.ts';
import { setDownloadHeaders } from '../download-headers.ts';
import { sendStored, unpackStored } from '../stored-body.ts';
import { resource } from './resource.ts';

type SourceParams = InboxParams & { mid: string };
type AttachmentParams = SourceParams & { index: string };

/** The two ways bytes that came by mail leave again. `base` is the path of an inbox. */
export function addDownloadRoutes(api: Router, base: string, inboxes: Inboxes, authorize: Authorize): void {
  resource(api, `${base}/messages/:mid/source`, {
    get: authorize<SourceParams>(async (inbox, req, res) => {
      const source = await inboxes.readSource(inbox, req.params.mid);
      setDownloadHeaders(res, { filename: 'message.eml', contentType: 'application/octet-stream' });
      // Whole mail is active to some readers, but this is a download and the type is what it is.
      res.setHeader('Content-Type', 'message/rfc822');
      await sendStored(req, res, source);
    }),
  });

  resource(api, `${base}/messages/:mid/attachments/:index`, {
    get: authorize<AttachmentParams>(async (inbox, req, res) => {
      const { mid, index } = req.params;
      const table = parseAttachmentTable(await inboxes.readAttachments(inbox, mid));
      const part = table.find((candidate) => String(candidate.index) === index);
      if (!part) throw new InboxError('attachment_not_found');
      const source = await unpackStored(await inboxes.readSource(inbox, mid));
      const bytes = readAttachment(source, part);
      if (!bytes) throw new Error('the attachment table does not fit its source');
      setDownloadHeaders(res, part);
      res.setHeader('Content-Length', bytes.length);
      res.end(bytes);
    }),
  });
}
