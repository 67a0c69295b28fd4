import type { ColumnDef } from '@tanstack/react-table';
import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reces } from '@/api/models';
import { useRead } from '@/api/queries';
import { useProfiel } from '@/api/useSession';
import { ActionButton } from '@/components/ActionButton';
import { DateText } from '@/components/DateText';
import { Page } from '@/components/Page';
import { RegisterTable } from '@/components/register/RegisterTable';
import { useRegister } from '@/components/register/useRegister';
import { lazily } from '@/lib/lazily';
import { Card } from '@/ui/Card';
import { BeheerTabs } from './BeheerTabs';

const NieuwRecesDialoog = lazily(() => import('./NieuwRecesDialoog'), 'NieuwRecesDialoog');
const VerwijderRecesDialoog = lazily(() => import('./VerwijderRecesDialoog'), 'VerwijderRecesDialoog');

/** When bestuurders and their organs do not meet, and the time around elections. */
export function RecessenPagina() {
  const { t } = useTranslation();
  const register = useRegister();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Reces | null>(null);
  const query = useRead('listRecessen', { query: { cursor: register.search['cursor'] } });
  return (
    <Page
      title={t('beheer.titel')}
      actions={
        <ActionButton
          mogelijkheid={useProfiel()?.mogelijkheden.referentiegegevensBeheren}
          variant="primary"
          icon={<Plus aria-hidden="true" />}
          onClick={() => setAdding(true)}
        >
          {t('reces.nieuw')}
        </ActionButton>
      }
    >
      <BeheerTabs />
      <Card title={t('reces.meervoud')}>
        <p className="subtle">{t('reces.uitleg')}</p>
        <RegisterTable
          caption={t('reces.meervoud')}
          query={query}
          register={register}
          columns={useRecesColumns(setRemoving)}
          defaultSort="van"
          empty={<p>{t('reces.geen')}</p>}
        />
      </Card>
      <Suspense>
        {adding && <NieuwRecesDialoog onClose={() => setAdding(false)} />}
        {removing && <VerwijderRecesDialoog reces={removing} onClose={() => setRemoving(null)} />}
      </Suspense>
    </Page>
  );
}

function useRecesColumns(onRemove: (reces: Reces) => void): ColumnDef<Reces>[] {
  const { t } = useTranslation();
  return [
    { header: t('reces.naam'), meta: { names: true }, cell: ({ row: { original } }) => original.naam },
    { header: t('beheer.organisatie'), cell: ({ row: { original } }) => original.organisatieNaam },
    { header: t('reces.soort'), cell: ({ row: { original } }) => t(`reces.soorten.${original.soort}`) },
    { header: t('reces.van'), cell: ({ row: { original } }) => <DateText date={original.van} /> },
    { header: t('reces.totEnMet'), cell: ({ row: { original } }) => <DateText date={original.totEnMet} /> },
    {
      header: t('algemeen.handelingen'),
      cell: ({ row: { original } }) => (
        <ActionButton
          small
          variant="danger"
          mogelijkheid={original.mogelijkheden.verwijderen}
          aria-label={t('reces.verwijderNaam', { naam: original.naam })}
          onClick={() => onRemove(original)}
        >
          {t('reces.verwijderen')}
        </ActionButton>
      ),
    },
  ];
}
