import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** Tells a screen reader the title of each page that one comes to; the first is announced by the browser itself. */
export function RouteAnnouncer() {
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const [title, setTitle] = useState('');
  const [first, setFirst] = useState(pathname);
  useEffect(() => {
    if (pathname === first) return undefined;
    // The page sets its title when its data are there, a little after its address.
    const timer = setTimeout(() => {
      setFirst(undefined);
      setTitle(document.title);
    }, 300);
    return () => clearTimeout(timer);
  }, [pathname, first]);
  return (
    <div aria-live="assertive" className="visually-hidden">
      {title}
    </div>
  );
}
