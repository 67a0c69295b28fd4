import { useEffect, useState } from 'react';

/** The value once it has stopped changing for `delay` milliseconds; compared by content, so a fresh but equal object changes nothing. */
export function useSettled<T>(value: T, delay = 300): T {
  const [settled, setSettled] = useState(value);
  const content = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(content) as T), delay);
    return () => clearTimeout(timer);
  }, [content, delay]);
  return settled;
}
