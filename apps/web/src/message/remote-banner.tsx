import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useKeys } from '../ui/keys.tsx';
import type { Catalogue } from '../ui/language/en.ts';
import { useLanguage } from '../ui/language/language-context.tsx';
import styles from './remote-banner.module.css';
import type { RemoteImage } from './remote-image.ts';

export type RemoteBannerProps = {
  readonly images: readonly RemoteImage[];
  readonly loaded: boolean;
  onLoad(): void;
};

/** What was kept from calling home, and the way to have the pictures all the same, this once. */
export function RemoteBanner({ images, loaded, onLoad }: RemoteBannerProps) {
  const { remote } = useLanguage().words.message;
  const trackers = images.filter(({ tracker }) => tracker).length;
  const pictures = images.length - trackers;
  const offered = !loaded && pictures > 0;
  useKeys({ i: offered ? onLoad : undefined });
  if (images.length === 0) return null;
  return (
    <Banner>
      <span className={styles.row}>
        <span className={styles.words}>
          {loaded ? sayLoaded(trackers, remote) : sayBlocked(pictures, trackers, remote)}
        </span>
        {offered && (
          <Button className={styles.load} aria-keyshortcuts="i" onClick={onLoad}>
            {remote.load}
          </Button>
        )}
      </span>
    </Banner>
  );
}

type RemoteWords = Catalogue['message']['remote'];

function sayLoaded(trackers: number, words: RemoteWords): string {
  return trackers === 0 ? words.loaded : words.loadedBut(trackers);
}

function sayBlocked(pictures: number, trackers: number, words: RemoteWords): string {
  if (trackers === 0) return words.images(pictures);
  return pictures === 0 ? words.trackers(trackers) : words.both(pictures, trackers);
}
