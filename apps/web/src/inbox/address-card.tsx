import type { Failure } from '@mayfly/client/mayfly-error';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Announcer } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { BackIcon } from '../ui/icons.tsx';
import { sentenceFor } from '../ui/sentences.ts';
import styles from './address-card.module.css';
import type { ConnectedInbox } from './connect-inbox.ts';
import { CopyAddress } from './copy-address.tsx';
import { DestroyDialog } from './destroy-dialog.tsx';
import { ExtendButton } from './extend-button.tsx';
import type { RememberedInbox } from './remember-inbox.ts';
import { Timer } from './timer.tsx';

export type AddressCardProps = {
  readonly connected: ConnectedInbox;
  readonly announcer: Announcer;
  readonly previous: RememberedInbox | undefined;
  readonly renewing: boolean;
  /** Why no new address came. */
  readonly failure: Failure | undefined;
  onRenew(): void;
  onReturn(inbox: RememberedInbox): void;
};

/** The address, what can be done with it, and how long it lives. */
export function AddressCard(props: AddressCardProps) {
  const { connected, announcer, previous, renewing, onRenew, onReturn } = props;
  const { state, hopedExpiresAt, failure } = useStore(connected.store);
  const shown = useRef<HTMLElement>(null);
  const [destroying, setDestroying] = useState(false);
  if (state.phase === 'ended') return null;

  const { address, lifetimeSeconds, createdAt, expiresAt, maxExpiresAt } = state.inbox;
  const at = address.lastIndexOf('@');
  const atCap = Date.parse(hopedExpiresAt ?? expiresAt) >= Date.parse(maxExpiresAt);
  const trouble = props.failure ?? failure;
  return (
    <section className={styles.card} aria-label="Your address">
      <div className={styles.name}>
        <h2 className={styles.address} translate="no">
          <span ref={shown} className={styles.selectable} data-testid="address">
            {address.slice(0, at)}
            <wbr />
            <span className={styles.domain}>{address.slice(at)}</span>
          </span>
        </h2>
        <div className={styles.acts}>
          <CopyAddress address={address} shown={shown} announcer={announcer} />
          <Button disabled={renewing} onClick={onRenew}>
            New address
          </Button>
        </div>
      </div>
      <div className={styles.life}>
        <Timer store={connected.store} announcer={announcer} atCap={atCap} />
        <ExtendButton
          lifetimeSeconds={lifetimeSeconds}
          longestSeconds={(Date.parse(maxExpiresAt) - Date.parse(createdAt)) / 1000}
          atCap={atCap}
          asking={hopedExpiresAt !== undefined}
          onExtend={() => void connected.extend()}
        />
        <Button look="bare" onClick={() => setDestroying(true)}>
          Destroy
        </Button>
      </div>
      {previous && (
        <Button look="bare" className={styles.previous} onClick={() => onReturn(previous)}>
          <BackIcon /> Back to <bdi className={styles.previousAddress}>{previous.address}</bdi>
        </Button>
      )}
      <p className={styles.trouble} role="alert">
        {trouble && sentenceFor(trouble)}
      </p>
      {destroying && (
        <DestroyDialog
          address={address}
          messageCount={state.messages.length}
          onDestroy={() => void connected.discard()}
          onClose={() => setDestroying(false)}
        />
      )}
    </section>
  );
}
