/** How long one connection may take, in milliseconds. */
export type TimeLimits = {
  /** From the first byte of a command to its CRLF. */
  readonly lineMs: number;
  readonly sessionMs: number;
  /** On average, from `graceMs` after the beginning of DATA. */
  readonly data: { readonly graceMs: number; readonly bytesPerSecond: number };
};

/** DATA as smtp-server hands it out; it counts what came so far. */
export type IncomingData = { readonly byteLength: number; once(event: 'close', listener: () => void): unknown };

export type ConnectionClocks = {
  lineBegan(): void;
  lineEnded(): void;
  dataBegan(data: IncomingData): void;
  stop(): void;
};

export type ClocksDeps = {
  readonly limits: TimeLimits;
  /** Milliseconds; never goes back. */
  readonly elapsed: () => number;
  /** Whether the sender is the one who waits. */
  readonly isWaitingForUs: () => boolean;
  readonly onSlow: () => void;
};

/** What runs while a connection is open. Silence is not its business: the socket has a clock of its own for that. */
export function startClocks({ limits, elapsed, isWaitingForUs, onSlow }: ClocksDeps): ConnectionClocks {
  let session = setTimeout(endSession, limits.sessionMs);
  let line: NodeJS.Timeout | undefined;
  let data: NodeJS.Timeout | undefined;

  /** Whatever is being done for the sender is done first. */
  function endSession(): void {
    if (isWaitingForUs()) session = setTimeout(endSession, Math.min(1000, limits.sessionMs));
    else onSlow();
  }

  function dataBegan(incoming: IncomingData): void {
    const began = elapsed();
    data = setTimeout(gauge, limits.data.graceMs);
    incoming.once('close', () => clearTimeout(data));

    function gauge(): void {
      const due = ((elapsed() - began) / 1000) * limits.data.bytesPerSecond;
      if (incoming.byteLength < due) onSlow();
      else data = setTimeout(gauge, Math.min(1000, limits.data.graceMs));
    }
  }

  function stop(): void {
    for (const timer of [session, line, data]) clearTimeout(timer);
  }

  return {
    lineBegan: () => {
      line = setTimeout(onSlow, limits.lineMs);
    },
    lineEnded: () => clearTimeout(line),
    dataBegan,
    stop,
  };
}
