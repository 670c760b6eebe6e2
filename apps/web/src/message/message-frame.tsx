import { useLayoutEffect, useRef, useState } from 'react';
import { DisguisedLinks } from './disguised-links.tsx';
import type { FillFrame } from './fill-frame.ts';
import { fitFrame } from './fit-frame.ts';
import type { InlineImages } from './inline-images.ts';
import styles from './message-frame.module.css';
import { passKeysOn } from './pass-keys-on.ts';
import { RemoteBanner } from './remote-banner.tsx';
import { type Sanitised, sanitiseHtml } from './sanitise-html.ts';

export type MessageFrameProps = {
  readonly title: string;
  /** Straight from a stranger. */
  readonly html: string;
  readonly images: InlineImages;
  readonly fill: FillFrame;
  /** Whether the reader asked for the pictures on other servers. */
  readonly remoteLoaded: boolean;
  onLoadRemote(): void;
};

/** Two documents that differ in one thing: whether their policy lets pictures come from elsewhere. */
const frameDocuments = { blocked: '/message-frame.html', 'let through': '/message-frame-images.html' } as const;

/** Same origin, so that the page can fill and measure it; no scripts, whatever it is filled with. */
export function MessageFrame({ title, html, images, fill, remoteLoaded, onLoadRemote }: MessageFrameProps) {
  const held = useRef<HTMLIFrameElement>(null);
  const [shown, setShown] = useState<Sanitised>();
  const remote = remoteLoaded ? 'let through' : 'blocked';

  // Before the browser has a chance to load the frame, so that its load is never missed.
  useLayoutEffect(() => {
    const frame = held.current;
    if (!frame) return;
    let stopFitting = () => {};
    const load = () => {
      const page = frame.contentDocument?.defaultView;
      // Only under the policy that this document carries.
      if (page?.location.pathname !== frameDocuments[remote]) return;
      const sanitised = sanitiseHtml(page, html, { images, remote });
      stopFitting();
      fill(page, sanitised.html);
      stopFitting = fitFrame(frame);
      passKeysOn(page.document);
      setShown(sanitised);
    };
    frame.addEventListener('load', load);
    return () => {
      frame.removeEventListener('load', load);
      stopFitting();
    };
  }, [html, images, fill, remote]);

  return (
    <>
      <RemoteBanner images={shown?.remoteImages ?? []} loaded={remoteLoaded} onLoad={onLoadRemote} />
      <DisguisedLinks links={shown?.disguisedLinks ?? []} />
      <iframe
        key={remote}
        ref={held}
        className={styles.frame}
        title={title}
        data-filled={shown !== undefined}
        src={frameDocuments[remote]}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        {...withoutCookies}
      />
    </>
  );
}

/** Where a browser knows it, what the frame loads goes out without cookies; others keep cookies of third parties apart by themselves. */
const withoutCookies = { credentialless: true };
