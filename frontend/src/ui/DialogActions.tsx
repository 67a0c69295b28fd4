import type { ReactNode } from 'react';
import './DialogActions.css';

/** The buttons below a form or dialog, the deciding one last. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="dialog-actions">{children}</div>;
}
