import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import './Conflict.css';

interface ConflictProps {
  own: Record<string, unknown>;
  /** The representation that the server holds now. */
  present: Record<string, unknown>;
  labels: Map<string, string>;
  /** How a value reads that is more than a word or a number. */
  showValue?: (name: string, value: unknown) => ReactNode;
  onOverrule: (versie: number) => void;
  onAdopt: (values: Record<string, unknown>, versie: number) => void;
}

function shown(_: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Someone else was first: both versions side by side, and the choice between them. */
export function Conflict({ own, present, labels, showValue = shown, onOverrule, onAdopt }: ConflictProps) {
  const { t } = useTranslation();
  const names = Object.keys(own).filter((name) => name in present);
  const versie = Number(present['versie']);
  const adopted = Object.fromEntries(names.map((name) => [name, present[name] ?? '']));
  return (
    <Notice tone="warning" title={t('conflict.titel')} announced>
      <p>{t('conflict.uitleg')}</p>
      {names.length > 0 && (
        <table className="conflict">
          <thead>
            <tr>
              <th scope="col">{t('conflict.veld')}</th>
              <th scope="col">{t('conflict.uwInvoer')}</th>
              <th scope="col">{t('conflict.nu')}</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{labels.get(name) ?? name}</th>
                <td>{showValue(name, own[name])}</td>
                <td>{showValue(name, present[name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="row">
        <Button small onClick={() => onOverrule(versie)}>
          {t('conflict.houdMijne')}
        </Button>
        <Button small onClick={() => onAdopt(adopted, versie)}>
          {t('conflict.neemOver')}
        </Button>
      </div>
    </Notice>
  );
}
