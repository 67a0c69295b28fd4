import { Link } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { UserPlus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gebruiker, Toekenning } from '@/api/models';
import { useRead } from '@/api/queries';
import { useProfiel } from '@/api/useSession';
import { ActionButton } from '@/components/ActionButton';
import { Page } from '@/components/Page';
import { FilterSelect } from '@/components/register/FilterSelect';
import { Filters } from '@/components/register/Filters';
import { RegisterTable } from '@/components/register/RegisterTable';
import { SearchField } from '@/components/register/SearchField';
import { useRegister } from '@/components/register/useRegister';
import { useFormat } from '@/i18n/useFormat';
import { lazily } from '@/lib/lazily';
import { paths } from '@/lib/paths';
import { Card } from '@/ui/Card';
import { ActiefLabel } from './ActiefLabel';
import { BeheerTabs } from './BeheerTabs';
import { rolText } from '@/components/valueText';
import { toekenningText } from './toekenningText';
import './Beheer.css';

const NieuweGebruikerDialoog = lazily(() => import('./NieuweGebruikerDialoog'), 'NieuweGebruikerDialoog');

/** The accounts. */
export function GebruikersPagina() {
  const { t } = useTranslation();
  const register = useRegister();
  const [adding, setAdding] = useState(false);
  const mogelijkheden = useProfiel()?.mogelijkheden;
  const { search, actief, cursor } = register.search;
  const active = actief === undefined ? undefined : actief === 'true';
  const query = useRead('listGebruikers', { query: { search, actief: active, cursor } });
  return (
    <Page
      title={t('beheer.titel')}
      actions={
        <ActionButton
          mogelijkheid={mogelijkheden?.['gebruikersBeheren']}
          variant="primary"
          icon={<UserPlus aria-hidden="true" />}
          onClick={() => setAdding(true)}
        >
          {t('beheer.nieuweGebruiker')}
        </ActionButton>
      }
    >
      <BeheerTabs />
      <Card title={t('beheer.gebruikers')}>
        <Filters register={register} names={['search', 'actief']}>
          <SearchField
            label={t('algemeen.zoeken')}
            value={search ?? ''}
            onChange={(text) => register.change({ search: text || undefined })}
          />
          <FilterSelect
            register={register}
            name="actief"
            label={t('beheer.account')}
            options={[
              { value: 'true', label: t('beheer.actief') },
              { value: 'false', label: t('beheer.uitgeschakeld') },
            ]}
          />
        </Filters>
        <RegisterTable
          caption={t('beheer.gebruikers')}
          query={query}
          register={register}
          columns={useGebruikerColumns()}
          defaultSort="naam"
          empty={<p>{t('beheer.geenGebruikers')}</p>}
        />
      </Card>
      <Suspense>{adding && <NieuweGebruikerDialoog onClose={() => setAdding(false)} />}</Suspense>
    </Page>
  );
}

/** So many grants of one role are named; more are counted. */
const few = 3;

function perRol(toekenningen: Toekenning[]): [rol: string, Toekenning[]][] {
  const roles = [...new Set(toekenningen.map(({ rol }) => rol))];
  return roles.map((rol) => [rol, toekenningen.filter((one) => one.rol === rol)]);
}

function useGebruikerColumns(): ColumnDef<Gebruiker>[] {
  const { t } = useTranslation();
  const { moment } = useFormat();
  return [
    {
      header: t('beheer.naam'),
      meta: { names: true },
      cell: ({ row: { original } }) => <Link to={paths.gebruiker(original.id)}>{original.naam}</Link>,
    },
    { header: t('sessie.email'), cell: ({ row: { original } }) => original.email },
    {
      header: t('beheer.rollen'),
      cell: ({ row: { original } }) => (
        <ul className="toekenning-lijst">
          {perRol(original.toekenningen).map(([rol, toekenningen]) => (
            <li key={rol}>
              {toekenningen.length <= few ? (
                toekenningen.map(toekenningText).join('; ')
              ) : (
                <details>
                  <summary>
                    {rolText(rol)}, {t('beheer.gemeentenAantal', { count: toekenningen.length })}
                  </summary>
                  {toekenningen.map(({ organisatieNaam }) => organisatieNaam).join(', ')}
                </details>
              )}
            </li>
          ))}
        </ul>
      ),
    },
    {
      header: t('beheer.laatstAangemeld'),
      cell: ({ row: { original } }) =>
        original.laatstAangemeldOp ? moment(original.laatstAangemeldOp) : t('beheer.nooit'),
    },
    { header: t('beheer.account'), cell: ({ row: { original } }) => <ActiefLabel actief={original.actief} /> },
  ];
}
