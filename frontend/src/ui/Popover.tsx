import { useId, useRef, type MouseEvent, type ReactNode, type ToggleEvent } from 'react';
import { Button } from './Button';
import { placeAt } from './place';
import './Popover.css';

interface PopoverProps {
  /** What the panel is about. */
  label: string;
  /** What the button says. */
  text: ReactNode;
  icon?: ReactNode;
  children: ReactNode;
}

/** More about one thing, behind one button. Escape, a press elsewhere and every act in it close it. */
export function Popover({ label, text, icon, children }: PopoverProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const place = ({ newState }: ToggleEvent<HTMLDivElement>) => {
    if (newState === 'open' && panel.current && trigger.current) placeAt(trigger.current, panel.current);
  };
  const onClick = ({ target }: MouseEvent<HTMLDivElement>) => {
    if ((target as Element).closest('button:not([aria-disabled])')) panel.current?.hidePopover();
  };
  return (
    <>
      <Button small ref={trigger} popoverTarget={id} icon={icon}>
        {text}
      </Button>
      {/* The acts themselves are buttons in it: what bubbles up from them closes the panel. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        id={id}
        ref={panel}
        popover="auto"
        role="group"
        aria-label={label}
        className="popover"
        onToggle={place}
        onClick={onClick}
      >
        {children}
      </div>
    </>
  );
}
