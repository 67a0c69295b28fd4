import type { ReactNode } from 'react';
import './DescriptionList.css';

/** Terms with their values; a term whose value is null, false or empty is left out. */
export function DescriptionList({ items }: { items: [term: string, value: ReactNode][] }) {
  return (
    <dl className="description-list">
      {items
        .filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
