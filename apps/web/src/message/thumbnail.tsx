import { useEffect, useRef } from 'react';
import styles from './attachments.module.css';

/** Decodes nothing that is not a picture, and reports to nobody: the document that mail is shown in. */
const frameDocument = '/message-frame.html';

/** A picture of a stranger is decoded where the rest of the mail is: in a frame without scripts, under its policy. */
export function Thumbnail({ name, url }: { readonly name: string; readonly url: string }) {
  const held = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const frame = held.current;
    if (!frame) return;
    const show = () => {
      const page = frame.contentDocument;
      if (page?.location.pathname === frameDocument) page.body.replaceChildren(pictureIn(page, url));
    };
    // Its document may be here before anybody listens.
    show();
    frame.addEventListener('load', show);
    return () => frame.removeEventListener('load', show);
  }, [url]);
  return (
    <iframe
      ref={held}
      className={styles.thumbnail}
      title={name}
      aria-hidden="true"
      tabIndex={-1}
      src={frameDocument}
      sandbox="allow-same-origin"
      referrerPolicy="no-referrer"
    />
  );
}

function pictureIn(page: Document, url: string): HTMLImageElement {
  const picture = page.createElement('img');
  page.body.style.cssText = 'margin: 0; overflow: hidden';
  picture.style.cssText = 'display: block; width: 100vw; height: 100vh; object-fit: contain';
  picture.alt = '';
  picture.src = url;
  return picture;
}
