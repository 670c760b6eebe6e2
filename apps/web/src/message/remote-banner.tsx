import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import styles from './remote-banner.module.css';
import type { RemoteImage } from './remote-image.ts';

export type RemoteBannerProps = {
  readonly images: readonly RemoteImage[];
  readonly loaded: boolean;
  onLoad(): void;
};

/** What was kept from calling home, and the way to have the pictures all the same, this once. */
export function RemoteBanner({ images, loaded, onLoad }: RemoteBannerProps) {
  const trackers = images.filter(({ tracker }) => tracker).length;
  const pictures = images.length - trackers;
  if (images.length === 0) return null;
  return (
    <Banner>
      <span className={styles.row}>
        <span className={styles.words}>{loaded ? words.loaded(trackers) : words.blocked(pictures, trackers)}</span>
        {!loaded && pictures > 0 && (
          <Button className={styles.load} aria-keyshortcuts="i" onClick={onLoad}>
            {words.load}
          </Button>
        )}
      </span>
    </Banner>
  );
}

const words = {
  blocked: (pictures: number, trackers: number) => {
    const what = [
      ...(pictures === 0 ? [] : [pictures === 1 ? '1 remote image' : `${pictures} remote images`]),
      ...(trackers === 0 ? [] : [trackers === 1 ? '1 likely tracker' : `${trackers} likely trackers`]),
    ].join(' and ');
    return `${what} blocked: loading would tell the sender that you read this.`;
  },
  load: 'Load images once',
  loaded: (trackers: number) =>
    trackers === 0
      ? 'Remote images are loaded for this message, this once.'
      : `Remote images are loaded for this message, this once. ${trackers === 1 ? '1 likely tracker stays' : `${trackers} likely trackers stay`} blocked.`,
};
