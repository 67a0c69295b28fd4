import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/queries';
import { Handelingen } from '@/components/geschiedenis/Handelingen';
import { useFormat } from '@/i18n/useFormat';
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

/** Someone else was first: who, when and why, both versions side by side, and the choice between them. */
export function Conflict({ own, present, labels, showValue, onOverrule, onAdopt }: ConflictProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const shown = (name: string, value: unknown): ReactNode => {
    if (value === null || value === undefined || value === '') return '–';
    if (showValue) return showValue(name, value);
    if (typeof value === 'object') return JSON.stringify(value);
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? date(value) : String(value);
  };
  const names = Object.keys(own).filter((name) => name in present);
  const versie = Number(present['versie']);
  const adopted = Object.fromEntries(names.map((name) => [name, present[name] ?? '']));
  return (
    <Notice tone="warning" title={t('conflict.titel')} announced>
      {typeof present['id'] === 'string' && <WhatHappened id={present['id']} />}
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
                <td>{shown(name, own[name])}</td>
                <td>{shown(name, present[name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="row">
        <Button small onClick={() => onOverrule(versie)}>
          {t('conflict.houdMijne')}
        </Button>
        {names.length > 0 && (
          <Button small onClick={() => onAdopt(adopted, versie)}>
            {t('conflict.neemOver')}
          </Button>
        )}
      </div>
    </Notice>
  );
}

/** The newest act on the record, in a sentence: it is what came in between. */
function WhatHappened({ id }: { id: string }) {
  const acts = useRead('listHandelingen', { query: { recordId: id, limit: 1 } }, { staleTime: 0 }).data?.resultaten;
  return acts ? <Handelingen handelingen={acts} /> : null;
}
