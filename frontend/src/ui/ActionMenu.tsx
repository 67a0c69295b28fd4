import { EllipsisVertical } from 'lucide-react';
import { useId, useRef, type ReactNode, type ToggleEvent } from 'react';
import { Button } from './Button';
import { placeAt } from './place';
import './ActionMenu.css';

export interface MenuAction {
  id: string;
  title: string;
  /** Why it cannot be done now. */
  disabledReason?: string;
  onAction: () => void;
}

interface ActionMenuProps {
  label: string;
  /** What the button says; without it there is room for an icon alone. */
  text?: string;
  icon?: ReactNode;
  actions: MenuAction[];
}

/** The less frequent acts on one thing, behind one button. What cannot be done now says why. Escape and a press elsewhere close it. */
export function ActionMenu({ label, text, icon, actions }: ActionMenuProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);

  const place = ({ newState }: ToggleEvent<HTMLUListElement>) => {
    if (newState === 'open' && list.current && trigger.current) placeAt(trigger.current, list.current);
  };

  return (
    <>
      <Button
        small={!text}
        ref={trigger}
        aria-label={text ? undefined : label}
        popoverTarget={id}
        icon={icon ?? <EllipsisVertical aria-hidden="true" />}
      >
        {text}
      </Button>
      <ul id={id} ref={list} popover="auto" className="action-menu" aria-label={label} onToggle={place}>
        {actions.map(({ id: key, title, disabledReason, onAction }) => (
          <li key={key}>
            <button
              type="button"
              className="action-menu-item"
              aria-disabled={disabledReason ? true : undefined}
              onClick={() => {
                if (disabledReason) return;
                list.current?.hidePopover();
                onAction();
              }}
            >
              {title}
              {disabledReason && <span className="action-menu-reason">{disabledReason}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
