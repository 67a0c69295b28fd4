import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './Dialog.css';

interface DialogProps {
  title: string;
  /** Called by Escape and by the person's own cancelling. A press outside does nothing: what was typed is not lost by a slip. */
  onClose: () => void;
  /** For questions that must be answered: `alertdialog`. */
  alert?: boolean;
  /** What it shows is lost when it closes: Escape does not close it. */
  stays?: boolean;
  wide?: boolean;
  /** Stands at the side where there is room, so that what it is about stays in sight. */
  aside?: boolean;
  children: ReactNode;
}

/** A modal dialog; it is open as long as it is rendered. */
export function Dialog({
  title,
  onClose,
  alert = false,
  stays = false,
  wide = false,
  aside = false,
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isKeyboardDismissDisabled={stays}
      className={aside ? 'dialog-overlay dialog-overlay-aside' : 'dialog-overlay'}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={wide ? 'dialog dialog-wide' : 'dialog'}>
        <AriaDialog role={alert ? 'alertdialog' : 'dialog'} className="dialog-content">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
