import type { SmtpTrace, TraceRefusal } from '@mayfly/contracts/event';
import { formatBytes } from '../ui/format-time.ts';

/** A mail on its way, in a line. */
export function TraceLine({ trace }: { readonly trace: SmtpTrace }) {
  return (
    <>
      Mail {trace.sender === '' ? 'without a sender' : 'from '}
      <bdi>{trace.sender}</bdi> {progressOf(trace)}
    </>
  );
}

export function progressOf(trace: SmtpTrace): string {
  switch (trace.stage) {
    case 'accepted':
      return trace.size > 0 ? `arriving: ${formatBytes(trace.size)} announced` : 'arriving';
    case 'receiving':
      return `arriving: ${formatBytes(trace.bytes)}`;
    case 'stored':
      return 'stored';
    case 'refused':
      return `refused: ${reasons[trace.code]}`;
    case 'abandoned':
      return 'broke off';
  }
}

const reasons: Record<TraceRefusal, string> = {
  inbox_full: 'inbox full',
  message_too_large: 'too large',
  store_full: 'no room here at the moment',
  store_unavailable: 'the store is away, most senders try again',
  internal_error: 'something went wrong here, most senders try again',
  fault_wanted: 'as this inbox was told to, for a test',
};
