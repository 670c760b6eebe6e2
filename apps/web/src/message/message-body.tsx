import type { Access, HttpApi } from '@mayfly/client/http-api';
import type { Attachment, MessageDocument } from '@mayfly/contracts/message';
import { useState } from 'react';
import { type Tab, Tabs } from '../ui/tabs.tsx';
import { Attachments } from './attachments.tsx';
import type { FillFrame } from './fill-frame.ts';
import { HeadersView } from './headers-view.tsx';
import { MessageFrame } from './message-frame.tsx';
import { Notices } from './notices.tsx';
import { SourceView } from './source-view.tsx';
import { TextView } from './text-view.tsx';
import { type LoadedMessage, useSource } from './use-message.ts';
import { useReaderKeys } from './use-reader-keys.ts';

export type MessageBodyProps = {
  readonly api: HttpApi;
  readonly access: Access;
  readonly message: LoadedMessage;
  readonly fill: FillFrame;
  onDownload(attachment: Attachment): void;
};

type View = 'html' | 'text' | 'headers' | 'source' | 'attachments';

export function MessageBody({ api, access, message, fill, onDownload }: MessageBodyProps) {
  const { document, images } = message;
  // What is shown in its place needs no second one.
  const files = document.attachments.filter(({ contentId }) => contentId === undefined || !images.has(contentId));
  const tabs = viewsOf(document, files.length);
  const [view, setView] = useState<View>(tabs[0]?.key ?? 'source');
  const [remoteLoaded, setRemoteLoaded] = useState(false);
  const source = useSource(api, access, document.id, view === 'source');
  const other = view === 'html' ? 'text' : 'html';
  useReaderKeys({
    t: () => tabs.some(({ key }) => key === other) && setView(other),
    i: () => setRemoteLoaded(true),
  });
  return (
    <>
      <Notices notices={document.notices} />
      <Tabs<View> name="Parts of the message" tabs={tabs} selected={view} onSelect={setView}>
        {view === 'html' && document.html !== undefined && (
          <MessageFrame
            title={`Message: ${document.subject}`}
            html={document.html}
            images={images}
            fill={fill}
            remoteLoaded={remoteLoaded}
            onLoadRemote={() => setRemoteLoaded(true)}
          />
        )}
        {view === 'text' && <TextView text={document.text} headers={document.headers} />}
        {view === 'headers' && <HeadersView headers={document.headers} />}
        {view === 'source' && <SourceView source={source} />}
        {view === 'attachments' && (
          <Attachments api={api} access={access} messageId={document.id} attachments={files} onDownload={onDownload} />
        )}
      </Tabs>
    </>
  );
}

/** Only what there is to see, the best of it first. */
function viewsOf({ html, text, headers }: MessageDocument, files: number): readonly Tab<View>[] {
  return [
    ...(html === undefined ? [] : [{ key: 'html', label: 'HTML' } as const]),
    ...(text === '' ? [] : [{ key: 'text', label: 'Text' } as const]),
    ...(headers.length === 0 ? [] : [{ key: 'headers', label: 'Headers' } as const]),
    { key: 'source', label: 'Source' },
    ...(files === 0 ? [] : [{ key: 'attachments', label: `Attachments (${files})` } as const]),
  ];
}
