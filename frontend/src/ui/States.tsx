import type { ReactNode } from 'react';
import './States.css';

/** Nothing here yet, and what one can do about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state">
      <p className="state-title">{title}</p>
      {children}
    </div>
  );
}

/** Something could not be shown; without a title where one stands above it already. */
export function ErrorState({ title, children }: { title?: string; children?: ReactNode }) {
  return (
    <div className="state state-error" role="alert">
      {title && <p className="state-title">{title}</p>}
      {children}
    </div>
  );
}

export function Spinner({ label }: { label: string }) {
  return (
    <span role="status" className="row">
      <span className="spinner" aria-hidden="true" />
      <span className="visually-hidden">{label}</span>
    </span>
  );
}

/** The shape of what is being loaded, so that nothing jumps when it comes. */
export function Skeleton({ label, lines = 4 }: { label: string; lines?: number }) {
  return (
    <div role="status" className="skeleton">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}
