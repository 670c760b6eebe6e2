import { useLayoutEffect, useRef, useState } from 'react';
import { Banner } from '../ui/banner.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import type { FillFrame } from './fill-frame.ts';
import { fitFrame } from './fit-frame.ts';
import type { InlineImages } from './inline-images.ts';
import styles from './message-frame.module.css';
import { passKeysOn } from './pass-keys-on.ts';
import { sanitiseHtml } from './sanitise-html.ts';

export type MessageFrameProps = {
  readonly title: string;
  /** Straight from a stranger. */
  readonly html: string;
  readonly images: InlineImages;
  readonly fill: FillFrame;
};

const frameDocument = '/message-frame.html';

/** Same origin, so that the page can fill and measure it; no scripts, whatever it is filled with. */
export function MessageFrame({ title, html, images, fill }: MessageFrameProps) {
  const { message: words } = useLanguage().words;
  const held = useRef<HTMLIFrameElement>(null);
  const [blockedCount, setBlockedCount] = useState<number>();

  // Before the browser has a chance to load the frame, so that its load is never missed.
  useLayoutEffect(() => {
    const frame = held.current;
    if (!frame) return;
    let stopFitting = () => {};
    const load = () => {
      const page = frame.contentDocument?.defaultView;
      // Only under the policy that this document carries.
      if (page?.location.pathname !== frameDocument) return;
      const sanitised = sanitiseHtml(page, html, images);
      stopFitting();
      fill(page.document, sanitised.html);
      stopFitting = fitFrame(frame);
      passKeysOn(page.document);
      setBlockedCount(sanitised.blockedCount);
    };
    frame.addEventListener('load', load);
    return () => {
      frame.removeEventListener('load', load);
      stopFitting();
    };
  }, [html, images, fill]);

  return (
    <>
      {blockedCount !== undefined && blockedCount > 0 && <Banner>{words.blocked(blockedCount)}</Banner>}
      <iframe
        ref={held}
        className={styles.frame}
        title={title}
        data-filled={blockedCount !== undefined}
        src={frameDocument}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
      />
    </>
  );
}
