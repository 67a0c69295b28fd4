import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/queries';
import { EscalatieKlok } from '@/components/EscalatieKlok';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { PeildatumButton } from '@/components/peildatum/PeildatumButton';
import { EscalatieStatusLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { useAddressId } from '@/lib/useAddressId';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { Gegevens } from './Gegevens';
import { Handelingen } from './Handelingen';
import { Lezers } from './Lezers';
import { Verloop } from './Verloop';

/** One case: what is asked, who must act, what I may do, and its course from top to bottom. */
export function EscalatiePagina() {
  const { t } = useTranslation();
  const { date } = useFormat();
  const id = useAddressId();
  const query = useRead('getEscalatie', { path: { id } });
  return (
    <Loaded query={query} lines={8}>
      {(escalatie) => (
        <Page
          key={id}
          title={escalatie.titel}
          documentTitle={`${escalatie.titel} – ${escalatie.sleutelproject.naam}`}
          breadcrumbs={
            <Breadcrumbs
              label={t('algemeen.kruimelpad')}
              steps={[{ key: 'escalaties', link: <Link to={paths.escalaties}>{t('escalatie.meervoud')}</Link> }]}
            />
          }
          actions={<PeildatumButton />}
          subtitle={
            <p className="row">
              {t(`waarde.escalatieSoort.${escalatie.soort}`)}
              <EscalatieStatusLabel status={escalatie.status} />
              <EscalatieKlok escalatie={escalatie} />
            </p>
          }
        >
          {escalatie.waarschuwing && (
            <Notice tone="warning">{t('escalatie.gewaarschuwd', { datum: date(escalatie.waarschuwing) })}</Notice>
          )}
          {escalatie.voorstel && (
            <Notice title={t('escalatie.voorstelTitel', { niveau: escalatie.voorstel.naarNaam })}>
              <Lezers voorstel={escalatie.voorstel} />
            </Notice>
          )}
          <Handelingen escalatie={escalatie} />
          <div className="columns">
            <Gegevens escalatie={escalatie} />
            <Card title={t('escalatie.verloop')}>
              <Verloop escalatieId={id} />
            </Card>
          </div>
        </Page>
      )}
    </Loaded>
  );
}
