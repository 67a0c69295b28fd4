import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/queries';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useAddressId } from '@/lib/useAddressId';
import { ImportStatusLabel } from './ImportLabels';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import { Notice } from '@/ui/Notice';
import { ImportRijen } from './ImportRijen';
import { Totalen } from './Totalen';
import { Voortgang, whileUnderWay } from './Voortgang';

/** The report of one import: its totals, and what became of every row. */
export function ImportPagina() {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const id = useAddressId();
  const query = useRead('getImport', { path: { id } }, { again: whileUnderWay });
  return (
    <Loaded query={query}>
      {(verslag) => (
        <Page
          key={id}
          title={verslag.bestandsnaam}
          breadcrumbs={
            <Breadcrumbs
              label={t('algemeen.kruimelpad')}
              steps={[{ key: 'importen', link: <Link to={paths.importen}>{t('importen.meervoud')}</Link> }]}
            />
          }
          subtitle={<ImportStatusLabel status={verslag.status} />}
        >
          <Card title={t('importen.verslag')}>
            {verslag.voortgang && <Voortgang verslag={verslag} />}
            {verslag.status === 'afgebroken' && (
              <Notice title={t('importen.afgebroken')}>{t('importen.afgebrokenUitleg')}</Notice>
            )}
            <Totalen verslag={verslag} />
            <DescriptionList
              items={[
                [t('importen.bron'), verslag.bron],
                [t('importen.vertrouwelijkheid'), t(`waarde.vertrouwelijkheid.${verslag.vertrouwelijkheid}`)],
                [t('importen.toewijzing'), t(`waarde.toewijzing.${verslag.toewijzing}`)],
                [t('importen.wanneer'), moment(verslag.aangemaaktOp)],
                [t('importen.door'), verslag.actor?.naam],
              ]}
            />
          </Card>
          <Card title={t('importen.perRij')}>
            <ImportRijen importId={id} />
          </Card>
        </Page>
      )}
    </Loaded>
  );
}
