import type { ReactNode } from 'react';
import './Breadcrumbs.css';

/** The way to this page; each step is a link, the page itself is not among them. */
export function Breadcrumbs({ label, steps }: { label: string; steps: { key: string; link: ReactNode }[] }) {
  return (
    <nav aria-label={label}>
      <ol className="breadcrumbs">
        {steps.map(({ key, link }) => (
          <li key={key}>{link}</li>
        ))}
      </ol>
    </nav>
  );
}
