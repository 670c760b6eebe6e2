import { useLayoutEffect, useRef, useState } from 'react';
import { Banner } from '../ui/banner.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { useDarkTheme } from '../ui/use-dark-theme.ts';
import { DisguisedLinks } from './disguised-links.tsx';
import type { FillFrame } from './fill-frame.ts';
import { findInPage } from './find-in-page.ts';
import { fitFrame } from './fit-frame.ts';
import { FrameTools, firstLook, type Look, type Step } from './frame-tools.tsx';
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

/** Same origin, so that the page can fill, measure and search it; no scripts, whatever it is filled with. */
export function MessageFrame({ title, html, images, fill, remoteLoaded, onLoadRemote }: MessageFrameProps) {
  const { message: words } = useLanguage().words;
  const held = useRef<HTMLIFrameElement>(null);
  const [shown, setShown] = useState<Sanitised>();
  const [look, setLook] = useState<Look>(firstLook);
  const place = useRef(0);
  const isDarkTheme = useDarkTheme();
  const paper = isDarkTheme ? look.paper : 'light';
  const remote = remoteLoaded ? 'let through' : 'blocked';

  // Before the browser has a chance to load the frame, so that its load is never missed.
  useLayoutEffect(() => {
    const frame = held.current;
    if (!frame) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const load = () => {
      const page = frame.contentDocument?.defaultView;
      // Only under the policy that this document carries.
      if (page?.location.pathname !== frameDocuments[remote]) return;
      const sanitised = sanitiseHtml(page, html, { images, remote, paper });
      // Not at once: between the two long steps of a large mail the page hears its reader.
      rest = setTimeout(() => {
        fill(page, sanitised.html, paper);
        passKeysOn(page.document);
        setShown(sanitised);
      });
    };
    frame.addEventListener('load', load);
    return () => {
      frame.removeEventListener('load', load);
      clearTimeout(rest);
    };
  }, [html, images, fill, remote, paper]);

  // Measured anew when it is filled anew or looked at in another way.
  useLayoutEffect(() => {
    if (shown && held.current) return fitFrame(held.current, look.size === 'fitted');
  }, [shown, look]);

  function find(words: string, step: Step) {
    const page = held.current?.contentDocument;
    const found = page ? findInPage(page.body, words) : [];
    place.current =
      found.length === 0 ? 0 : ((step === 'first' ? 0 : place.current + step) + found.length) % found.length;
    const range = found[place.current];
    const selection = page?.getSelection();
    selection?.removeAllRanges();
    if (range) selection?.addRange(range);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return { at: place.current + 1, of: found.length };
  }

  return (
    <>
      <RemoteBanner images={shown?.remoteImages ?? []} loaded={remoteLoaded} onLoad={onLoadRemote} />
      <DisguisedLinks links={shown?.disguisedLinks ?? []} />
      {shown?.styleLeftOut && <Banner>{words.styleLeftOut}</Banner>}
      <FrameTools look={look} isDarkTheme={isDarkTheme} onLook={setLook} onFind={find} onPrint={() => print()} />
      <div className={styles.place} data-width={look.width}>
        <iframe
          key={`${remote} ${paper}`}
          ref={held}
          className={styles.frame}
          title={title}
          data-filled={shown !== undefined}
          data-paper={paper}
          src={frameDocuments[remote]}
          sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
          referrerPolicy="no-referrer"
          {...withoutCookies}
        />
      </div>
    </>
  );
}

/** Where a browser knows it, what the frame loads goes out without cookies; others keep cookies of third parties apart by themselves. */
const withoutCookies = { credentialless: true };
