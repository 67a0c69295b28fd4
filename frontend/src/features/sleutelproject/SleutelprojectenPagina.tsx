import * as codes from '@/api/generated/codeLists';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Input } from '@/api/operation';
import { useRead } from '@/api/queries';
import { useProfiel } from '@/api/useSession';
import { LinkButton } from '@/components/LinkButton';
import { Page } from '@/components/Page';
import { useGemeenteOptions, useRegioOptions } from '@/components/reference';
import { ExportMenu } from '@/components/register/ExportMenu';
import { FilterCheckbox } from '@/components/register/FilterCheckbox';
import { FilterSelect } from '@/components/register/FilterSelect';
import { Filters } from '@/components/register/Filters';
import { RegisterTable } from '@/components/register/RegisterTable';
import { SearchField } from '@/components/register/SearchField';
import { useRegister } from '@/components/register/useRegister';
import { paths } from '@/lib/paths';
import { Card } from '@/ui/Card';
import { useProjectColumns } from './useProjectColumns';

const filterNames = ['search', 'gemeenteCode', 'regio', 'fase', 'status', 'mijn'];
const defaultSort = 'naam';

/** The register of key projects. */
export function SleutelprojectenPagina() {
  const { t } = useTranslation();
  const register = useRegister();
  const query = useRead('listSleutelprojecten', {
    query: register.query<Input<'listSleutelprojecten'>['query']>(filterNames, defaultSort),
  });
  const mayCreate = useProfiel()?.mogelijkheden.sleutelprojectAanmaken?.mag;
  const gemeenten = useGemeenteOptions();
  const regios = useRegioOptions();
  return (
    <Page
      title={t('sleutelproject.meervoud')}
      actions={
        <>
          <ExportMenu
            operation="listSleutelprojecten"
            register={register}
            names={filterNames}
            fileName="sleutelprojecten"
            formats={['csv', 'xlsx', 'geojson']}
          />
          {mayCreate && (
            <LinkButton to={paths.nieuwSleutelproject} variant="primary" icon={<Plus aria-hidden="true" />}>
              {t('sleutelproject.nieuw')}
            </LinkButton>
          )}
        </>
      }
    >
      <Card>
        <Filters register={register} names={filterNames}>
          <SearchField
            label={t('algemeen.zoeken')}
            value={register.search['search'] ?? ''}
            onChange={(text) => register.change({ search: text || undefined })}
          />
          <FilterSelect
            register={register}
            name="gemeenteCode"
            label={t('sleutelproject.gemeente')}
            options={gemeenten}
          />
          <FilterSelect register={register} name="regio" label={t('sleutelproject.regio')} options={regios} />
          <FilterSelect
            register={register}
            name="fase"
            label={t('sleutelproject.fase')}
            options={codes.Planfase.map((value) => ({ value, label: t(`waarde.fase.${value}`) }))}
          />
          <FilterSelect
            register={register}
            name="status"
            label={t('sleutelproject.status')}
            options={codes.Sleutelprojectstatus.map((value) => ({ value, label: t(`waarde.projectStatus.${value}`) }))}
          />
          <FilterCheckbox register={register} name="mijn" label={t('sleutelproject.mijn')} />
        </Filters>
        <RegisterTable
          caption={t('sleutelproject.meervoud')}
          query={query}
          register={register}
          columns={useProjectColumns()}
          defaultSort={defaultSort}
          empty={
            <p>
              {t('sleutelproject.leeg')}{' '}
              {mayCreate && <Link to={paths.nieuwSleutelproject}>{t('sleutelproject.nieuw')}</Link>}
            </p>
          }
        />
      </Card>
    </Page>
  );
}
