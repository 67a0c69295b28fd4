import { useTranslation } from 'react-i18next';
import type { Doelstelling, Overzicht } from '@/api/models';
import { useFormat } from '@/i18n/useFormat';
import { addDays } from '@/lib/dates';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import { StatusLabel } from '@/ui/StatusLabel';

/** The homes of all plans that I may read, and beside them the targets, each with how it counts: nothing is compared that is counted otherwise. */
export function Woningen({ overzicht: { woningen, doelstellingen } }: { overzicht: Overzicht }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <>
      <Card title={t('overzicht.woningen')}>
        <div className="woningen">
          <DescriptionList
            items={[
              [t('overzicht.bruto'), number(woningen.bruto)],
              [t('overzicht.gerealiseerd'), number(woningen.gerealiseerd)],
              [t('overzicht.restcapaciteit'), number(woningen.restcapaciteit)],
              [t('overzicht.inSleutelprojecten'), number(woningen.inSleutelprojecten)],
            ]}
          />
        </div>
        <p className="subtle">{t('overzicht.watUMagLezen')}</p>
      </Card>
      {doelstellingen.length > 0 && (
        <Card title={t('overzicht.doelstellingen')}>
          <p className="subtle">{t('overzicht.doelstellingenUitleg')}</p>
          <ul className="doelen">
            {doelstellingen.map((doelstelling) => (
              <Doel key={doelstelling.id} doelstelling={doelstelling} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function Doel({ doelstelling }: { doelstelling: Doelstelling }) {
  const { t } = useTranslation();
  const { date, number } = useFormat();
  const { gebiedNaam, aantal, omschrijving, eenheid, telt, telperiodeVan, telperiodeTot, bron } = doelstelling;
  const counts = telt.map((way) => t(`waarde.toevoeging.${way}`)).join(', ');
  return (
    <li>
      <strong>
        {gebiedNaam}:{' '}
        {aantal
          ? t('overzicht.aantalWoningen', { aantal: number(aantal), eenheid: t(`waarde.eenheid.${eenheid}`) })
          : omschrijving}
      </strong>
      <span>
        {t(`waarde.doelstellingsoort.${doelstelling.soort}`)}
        {doelstelling.segment && `, ${doelstelling.segment}`};{' '}
        {t('overzicht.telt', { van: date(telperiodeVan), tot: date(addDays(telperiodeTot, -1)), wat: counts })}
      </span>
      <span className="subtle">{t('overzicht.bron', { bron, datum: date(doelstelling.vastgesteldOp) })}</span>
      {doelstelling.zekerheid === 'teBevestigen' && (
        <span>
          <StatusLabel tone="unknown">{t('overzicht.teBevestigen')}</StatusLabel>
        </span>
      )}
    </li>
  );
}
