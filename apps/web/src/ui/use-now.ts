import { useEffect, useState } from 'react';

/** This page's clock in milliseconds, looked at again each period and whenever the page is seen again. */
export function useNow(periodMs: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const look = () => setNow(Date.now());
    const timer = setInterval(look, periodMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [periodMs]);
  return now;
}
