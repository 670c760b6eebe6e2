import { useCallback, useEffect, useState } from 'react';

export type OpenMessage = {
  readonly openId: string | undefined;
  open(messageId: string): void;
  close(): void;
};

/** Which message is open is kept in the history and not in the URL: Back closes it, a reload finds it. */
export function useOpenMessage(): OpenMessage {
  const [openId, setOpenId] = useState(openIn(history.state));
  useEffect(() => {
    const follow = (event: PopStateEvent) => setOpenId(openIn(event.state));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const open = useCallback((messageId: string) => {
    const state = { messageId };
    if (openIn(history.state) === undefined) history.pushState(state, '');
    else history.replaceState(state, '');
    setOpenId(messageId);
  }, []);

  const close = useCallback(() => {
    if (openIn(history.state) !== undefined) history.back();
    setOpenId(undefined);
  }, []);

  return { openId, open, close };
}

function openIn(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('messageId' in state)) return undefined;
  return typeof state.messageId === 'string' ? state.messageId : undefined;
}
