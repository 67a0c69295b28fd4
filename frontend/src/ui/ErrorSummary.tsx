import { useEffect, useRef } from 'react';
import './Notice.css';
import './StatusLabel.css';

export interface Fault {
  message: string;
  /** Puts the focus on the field at fault; absent when the fault is of no field. */
  focus?: () => void;
}

/** All faults of a form together; takes the focus when they appear, so that they are heard and seen. */
export function ErrorSummary({ title, faults }: { title: string; faults: Fault[] }) {
  const box = useRef<HTMLDivElement>(null);
  const present = faults.length > 0;
  useEffect(() => {
    if (present) box.current?.focus();
  }, [present]);
  if (!present) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="notice tone-negative">
      <p className="notice-title">{title}</p>
      <ul className="fault-list">
        {faults.map(({ message, focus }) => (
          <li key={message}>
            {focus ? (
              <button type="button" className="text-button" onClick={focus}>
                {message}
              </button>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
