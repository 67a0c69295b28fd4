import { Link } from '@tanstack/react-router';
import '@/ui/Tabs.css';

/** Tabs that each have an address of their own. */
export function TabLinks({ label, tabs }: { label: string; tabs: { to: string; title: string; exact?: boolean }[] }) {
  return (
    <nav aria-label={label} className="tab-links">
      {tabs.map(({ to, title, exact }) => (
        <Link key={to} to={to} className="tab-link" activeOptions={{ exact: exact ?? false }} resetScroll={false}>
          {title}
        </Link>
      ))}
    </nav>
  );
}
