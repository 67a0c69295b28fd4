import type { ReactNode } from 'react';
import type { Tone } from './StatusLabel';
import './Notice.css';
import './StatusLabel.css';

interface NoticeProps {
  tone?: Tone;
  title?: string;
  /** Announced at once; only for what appears after an act of the person. */
  announced?: boolean;
  children?: ReactNode;
}

export function Notice({ tone = 'info', title, announced, children }: NoticeProps) {
  return (
    <div className={`notice tone-${tone}`} role={announced ? 'alert' : undefined}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
