import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import './Toast.css';

interface Message {
  id: number;
  text: string;
  action?: ToastAction;
}

/** What can still be done about it, for as long as the message stays. */
interface ToastAction {
  label: string;
  onAction: () => void;
}

type Listener = (message: Message) => void;
const listeners = new Set<Listener>();
let lastId = 0;

/** How long a message stays; it also stays while the pointer or the focus is on it. */
const shownMilliseconds = 8_000;
/** One that can be acted upon stays a little longer. */
const actionMilliseconds = 10_000;

/** Tells in a few words that something was done. Never for faults: those stand where they arose. */
export function announce(text: string, action?: ToastAction): void {
  lastId += 1;
  for (const listener of listeners) listener({ id: lastId, text, action });
}

/** Where messages appear and are read out; once per application. */
export function ToastRegion({ label, closeText }: { label: string; closeText: string }) {
  const [messages, setMessages] = useState<Message[]>([]);
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const add: Listener = (message) => setMessages((shown) => [...shown.slice(-2), message]);
    listeners.add(add);
    return () => void listeners.delete(add);
  }, []);
  useEffect(() => {
    if (messages.length === 0) return undefined;
    const timer = setInterval(
      () => {
        if (!region.current?.matches(':hover, :focus-within')) setMessages((shown) => shown.slice(1));
      },
      messages[0]?.action ? actionMilliseconds : shownMilliseconds,
    );
    return () => clearInterval(timer);
  }, [messages]);
  const close = (closed: number) => setMessages((shown) => shown.filter(({ id }) => id !== closed));
  return (
    <section ref={region} className="toast-region" aria-label={label}>
      <div role="status" aria-live="polite">
        {messages.map((message) => (
          <div key={message.id} className="toast">
            <span>{message.text}</span>
            {message.action && (
              <button
                type="button"
                className="toast-action"
                onClick={() => {
                  close(message.id);
                  message.action?.onAction();
                }}
              >
                {message.action.label}
              </button>
            )}
            <button type="button" className="toast-close" aria-label={closeText} onClick={() => close(message.id)}>
              <X aria-hidden="true" />
            </button>
          </div>
        ))}
      </div>
    </section>
  );
}
