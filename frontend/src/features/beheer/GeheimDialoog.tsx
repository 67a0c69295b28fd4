import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { DialogActions } from '@/ui/DialogActions';
import { Notice } from '@/ui/Notice';
import { announce } from '@/ui/Toast';
import './Beheer.css';

interface GeheimDialoogProps {
  title: string;
  explanation: string;
  /** What is shown, by its name. */
  secrets: [name: string, value: string][];
  onClose: () => void;
}

/** A password or secret that the server gives once: to copy before one goes on. */
export function GeheimDialoog({ title, explanation, secrets, onClose }: GeheimDialoogProps) {
  const { t } = useTranslation();
  const copy = async (name: string, value: string) => {
    await navigator.clipboard.writeText(value);
    announce(t('beheer.gekopieerd', { naam: name }));
  };
  return (
    <Dialog title={title} onClose={onClose} alert stays>
      <Notice tone="warning">{explanation}</Notice>
      {secrets.map(([name, value]) => (
        <div key={name} className="geheim">
          <span>{name}</span>
          <code>{value}</code>
          <Button
            small
            icon={<Copy aria-hidden="true" />}
            aria-label={t('beheer.kopieer', { naam: name })}
            onClick={() => void copy(name, value)}
          >
            {t('beheer.kopieerKort')}
          </Button>
        </div>
      ))}
      <DialogActions>
        <Button variant="primary" onClick={onClose}>
          {t('beheer.bewaard')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
