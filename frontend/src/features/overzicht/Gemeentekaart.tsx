import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/ui/Card';
import { Select } from '@/ui/Select';
import { Cartogram, Legenda } from './Cartogram';
import { GemeenteTabel, measures, type Measure, type PerGemeente } from './GemeenteTabel';
import { shadeLimits } from './shades';

/** The municipalities as a map of tiles, with the table beside it that says the same. In the order of their names: this is no ranking. */
export function Gemeentekaart({ gemeenten }: { gemeenten: PerGemeente[] }) {
  const { t } = useTranslation();
  const [measure, setMeasure] = useState<Measure>('bruto');
  const rows = [...gemeenten].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const values = rows.map(({ gemeenteCode, naam, [measure]: value }) => ({ gemeenteCode, naam, value }));
  const limits = shadeLimits(values.map(({ value }) => value));
  return (
    <Card
      title={t('overzicht.perGemeente')}
      actions={
        <Select
          label={t('overzicht.toon')}
          value={measure}
          onChange={(event) => setMeasure(event.target.value as Measure)}
          options={measures.map((value) => ({ value, label: t(`overzicht.${value}`) }))}
        />
      }
    >
      <div className="kaart-en-tabel">
        <figure className="kaart">
          <Cartogram
            values={values}
            limits={limits}
            label={t('overzicht.kaartVan', { wat: t(`overzicht.${measure}`) })}
          />
          <Legenda limits={limits} />
        </figure>
        <GemeenteTabel gemeenten={rows} />
      </div>
    </Card>
  );
}
