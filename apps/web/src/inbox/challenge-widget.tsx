import type { SiteChallenge, SiteChallengeKind } from '@mayfly/contracts/challenge';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { useDarkTheme } from '../ui/use-dark-theme.ts';
import { readChallengeMessage } from './challenge-message.ts';
import styles from './challenge-widget.module.css';

export type ChallengeWidgetProps = {
  readonly challenge: SiteChallenge;
  answer(handedOut: string): void;
  readonly cancel: (() => void) | undefined;
};

type Phase = 'loading' | 'shown' | 'checking' | Trouble;
type Trouble = 'failed' | 'expired' | 'unreachable';

/** What has not said anything by then is not coming. */
const loadingMs = 20_000;

/**
 * The widget of a service, in a document of its own that can read nothing of this page: it has no origin, or another
 * one. It is heard by its messages alone.
 */
export function ChallengeWidget({ challenge, answer, cancel }: ChallengeWidgetProps) {
  const { words, code } = useLanguage();
  const { person } = words.challenge;
  const theme = useDarkTheme() ? 'dark' : 'light';
  const held = useRef<HTMLIFrameElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [phase, setPhase] = useState<Phase>('loading');
  const [size, setSize] = useState<'small' | 'large'>('small');
  const service = serviceNames[challenge.kind];
  const url = new URL(challenge.frame, location.href);
  const isApart = url.origin !== location.origin;
  const origin = isApart ? url.origin : 'null';
  url.hash = new URLSearchParams({ theme, language: code }).toString();

  useEffect(() => {
    const hear = (event: MessageEvent) => {
      const message = readChallengeMessage(event, { window: held.current?.contentWindow, origin });
      if (message?.state === 'shown') {
        setSize(message.size);
        setPhase('shown');
      } else if (message?.state === 'solved') {
        setPhase('checking');
        answer(message.answer);
      } else if (message) setPhase(message.state);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [origin, answer]);

  useEffect(() => {
    if (phase !== 'loading') return;
    const timer = setTimeout(() => setPhase('unreachable'), loadingMs);
    return () => clearTimeout(timer);
  }, [phase]);

  function retry(): void {
    setPhase('loading');
    setSize('small');
    setAttempt(attempt + 1);
  }

  const trouble = phase === 'failed' || phase === 'expired' || phase === 'unreachable' ? phase : undefined;
  const told = { ...person, shown: person.title, unreachable: person.unreachable(service) }[phase];
  return (
    <div className={styles.challenge}>
      <p className={styles.title} role="status">
        {told}
      </p>
      {!trouble && (
        <iframe
          key={attempt}
          ref={held}
          className={styles.frame}
          data-size={size}
          data-shown={phase === 'shown'}
          title={person.frame(service)}
          sandbox={`allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox${isApart ? ' allow-same-origin' : ''}`}
          src={url.href}
          referrerPolicy="no-referrer"
        />
      )}
      <p className={styles.words}>
        {person.words(service)} <a href="/privacy">{words.foot.privacy}</a>
      </p>
      {(trouble || cancel) && (
        <p className={styles.actions}>
          {trouble && (
            <Button look="primary" onClick={retry}>
              {words.noAddress.retry}
            </Button>
          )}
          {cancel && <Button onClick={cancel}>{words.choose.cancel}</Button>}
        </p>
      )}
    </div>
  );
}

const serviceNames: Record<SiteChallengeKind, string> = {
  hcaptcha: 'hCaptcha',
  turnstile: 'Cloudflare Turnstile',
  recaptcha: 'Google reCAPTCHA',
};
