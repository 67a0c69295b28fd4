import type { ReactNode } from 'react';
import './StatusLabel.css';

export type Tone = 'neutral' | 'info' | 'positive' | 'warning' | 'negative' | 'unknown';

/** The sign of each tone: what is told by a colour is told by a sign as well. */
export const toneSigns: Record<Tone, string> = {
  neutral: '○',
  info: '◆',
  positive: '✓',
  warning: '!',
  negative: '!!',
  unknown: '?',
};

/** A state in a colour, a sign and a word: never in a colour alone. */
export function StatusLabel({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`status-label tone-${tone}`}>
      <span aria-hidden="true" className="status-sign">
        {toneSigns[tone]}
      </span>
      {children}
    </span>
  );
}

/** A short mark without a state. */
export function Badge({ children }: { children: ReactNode }) {
  return <span className="status-label tone-neutral">{children}</span>;
}
