import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormSelect } from '@/components/form/fields';
import { columnsOf } from './columns';
import { planvelden } from './opdracht';
import './Importen.css';

/** The columns of the chosen file, once read. */
function useColumns(file: File | undefined): string[] {
  const [read, setRead] = useState<{ file: File; columns: string[] }>();
  useEffect(() => {
    if (file) void columnsOf(file).then((columns) => setRead({ file, columns }));
  }, [file]);
  return read && read.file === file ? read.columns : [];
}

/** Which column of the file is what. Files of a known make need none of this; it opens by itself when the server refused one. */
export function Kolommen({ needed }: { needed: boolean }) {
  const { t } = useTranslation();
  const columns = useColumns(useWatch({ name: 'bestand' }) as File | undefined);
  if (columns.length === 0) return null;
  const options = columns.map((column) => ({ value: column, label: column }));
  return (
    <details className="kolommen" open={needed}>
      <summary>{t('importen.kolommen')}</summary>
      <p className="subtle">{t('importen.kolommenUitleg')}</p>
      <div className="kolommen-velden">
        <FormSelect
          name="opdracht.bronIdKolom"
          label={t('importen.bronId')}
          placeholder={t('importen.vanzelf')}
          options={options}
        />
        {planvelden.map((veld) => (
          <FormSelect
            key={veld}
            name={`opdracht.kolommen.${veld}`}
            label={t(`importen.veld.${veld}`)}
            placeholder={t('importen.vanzelf')}
            options={options}
          />
        ))}
      </div>
    </details>
  );
}
