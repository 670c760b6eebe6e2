import type { SmtpTrace } from '@mayfly/contracts/event';

/** A mail on its way, as far as it was last said to have come. */
export type Trace = SmtpTrace & {
  /** On the server's clock, ISO 8601. */
  readonly heardAt: string;
};

/** Longer than the server bears with a silent sender: the end of what is not heard of for so long was missed. */
const silentMs = 75_000;
/** Long enough to be read. */
const endedMs = 6000;
/** The page is told of no more at once. */
const most = 20;

/** In the order they were first heard of. What has ended stays so. */
export function withTrace(traces: readonly Trace[], told: SmtpTrace, heardAt: string): readonly Trace[] {
  const trace: Trace = { ...told, heardAt };
  const known = traces.find(({ transactionId }) => transactionId === trace.transactionId);
  if (known && hasEnded(known)) return withoutOld(traces, heardAt);
  const next = known ? traces.map((one) => (one === known ? trace : one)) : [...traces, trace];
  return withoutOld(next, heardAt).slice(-most);
}

/** The same list where none of them is old. */
export function withoutOld(traces: readonly Trace[], at: string): readonly Trace[] {
  const isCurrent = (trace: Trace) =>
    Date.parse(at) - Date.parse(trace.heardAt) < (hasEnded(trace) ? endedMs : silentMs);
  return traces.every(isCurrent) ? traces : traces.filter(isCurrent);
}

export function hasEnded({ stage }: SmtpTrace): boolean {
  return stage !== 'accepted' && stage !== 'receiving';
}
