import type { Access, HttpApi } from '@mayfly/client/http-api';
import type { Attachment, MessageDocument } from '@mayfly/contracts/message';
import { useState } from 'react';
import { useKeys } from '../ui/keys.tsx';
import type { Catalogue } from '../ui/language/en.ts';
import { useLanguage } from '../ui/language/language-context.tsx';
import { type Tab, Tabs } from '../ui/tabs.tsx';
import { Attachments } from './attachments.tsx';
import type { FillFrame } from './fill-frame.ts';
import { HeadersView } from './headers-view.tsx';
import { MessageFrame } from './message-frame.tsx';
import { Notices } from './notices.tsx';
import { SourceView } from './source-view.tsx';
import { TextView } from './text-view.tsx';
import { type LoadedMessage, useSource } from './use-message.ts';

export type MessageBodyProps = {
  readonly api: HttpApi;
  readonly access: Access;
  readonly message: LoadedMessage;
  readonly fill: FillFrame;
  onDownload(attachment: Attachment): void;
  onDownloadSource(): void;
};

type View = 'html' | 'text' | 'headers' | 'source' | 'attachments';

export function MessageBody({ api, access, message, fill, onDownload, onDownloadSource }: MessageBodyProps) {
  const { message: words } = useLanguage().words;
  const { document, images } = message;
  // What is shown in its place needs no second one.
  const files = document.attachments.filter(({ contentId }) => contentId === undefined || !images.has(contentId));
  const tabs = viewsOf(document, files.length, words);
  const [view, setView] = useState<View>(tabs[0]?.key ?? 'source');
  const [remoteLoaded, setRemoteLoaded] = useState(false);
  const source = useSource(api, access, document.id, view === 'source');
  // From whichever is shown to the other of the two, where there are both.
  const other = tabs.find(({ key }) => key === (view === 'text' ? 'html' : 'text'))?.key;
  useKeys({ t: other && (() => setView(other)) });
  return (
    <>
      <Notices notices={document.notices} />
      <Tabs<View> name={words.parts} tabs={tabs} selected={view} onSelect={setView}>
        {view === 'html' && document.html !== undefined && (
          <MessageFrame
            title={words.frame(document.subject || words.noSubject)}
            html={document.html}
            images={images}
            fill={fill}
            remoteLoaded={remoteLoaded}
            onLoadRemote={() => setRemoteLoaded(true)}
          />
        )}
        {view === 'text' && <TextView text={document.text} headers={document.headers} />}
        {view === 'headers' && <HeadersView headers={document.headers} />}
        {view === 'source' && <SourceView source={source} onDownload={onDownloadSource} />}
        {view === 'attachments' && (
          <Attachments api={api} access={access} messageId={document.id} attachments={files} onDownload={onDownload} />
        )}
      </Tabs>
    </>
  );
}

/** Only what there is to see, the best of it first. */
function viewsOf(
  { html, text, headers }: MessageDocument,
  files: number,
  words: Catalogue['message'],
): readonly Tab<View>[] {
  return [
    ...(html === undefined ? [] : [{ key: 'html', label: words.html } as const]),
    ...(text === '' ? [] : [{ key: 'text', label: words.text } as const]),
    ...(headers.length === 0 ? [] : [{ key: 'headers', label: words.headers } as const]),
    { key: 'source', label: words.source },
    ...(files === 0 ? [] : [{ key: 'attachments', label: words.attachmentsCount(files) } as const]),
  ];
}
