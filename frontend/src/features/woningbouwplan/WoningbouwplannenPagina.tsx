import * as codes from '@/api/generated/codeLists';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '@/api/operation';
import { useRead } from '@/api/queries';
import { LinkButton } from '@/components/LinkButton';
import { useProfiel } from '@/api/useSession';
import { Page } from '@/components/Page';
import { useCodelijst, useGemeenteOptions, useRegioOptions } from '@/components/reference';
import { ExportMenu } from '@/components/register/ExportMenu';
import { FilterCheckbox } from '@/components/register/FilterCheckbox';
import { FilterSelect } from '@/components/register/FilterSelect';
import { Filters } from '@/components/register/Filters';
import { RegisterTable } from '@/components/register/RegisterTable';
import { SearchField } from '@/components/register/SearchField';
import { useRegister } from '@/components/register/useRegister';
import { lazily } from '@/lib/lazily';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ChosenPlans } from './ChosenPlans';
import { usePlanChoice } from './usePlanChoice';
import { usePlanColumns } from './usePlanColumns';

const NieuwPlanDialoog = lazily(() => import('./NieuwPlanDialoog'), 'NieuwPlanDialoog');

const filterNames = ['search', 'gemeenteCode', 'regio', 'plantype', 'planstatus', 'hardheid', 'zonderSleutelproject'];
const defaultSort = 'naam';

/** The register of housing plans. */
export function WoningbouwplannenPagina() {
  const { t } = useTranslation();
  const register = useRegister();
  const query = useRead('listWoningbouwplannen', {
    query: register.query<Input<'listWoningbouwplannen'>['query']>(filterNames, defaultSort),
  });
  const profiel = useProfiel();
  const [adding, setAdding] = useState(false);
  const mayCreate = profiel?.mogelijkheden.woningbouwplanAanmaken?.mag;
  const mayImport = profiel?.mogelijkheden.importeren?.mag;
  const columns = usePlanColumns();
  const { column: choice, chosen, clear } = usePlanChoice(profiel?.gemeenteCodes ?? []);
  return (
    <Page
      title={t('woningbouwplan.meervoud')}
      actions={
        <>
          <ExportMenu
            operation="listWoningbouwplannen"
            register={register}
            names={filterNames}
            fileName="woningbouwplannen"
            formats={['csv', 'xlsx', 'geojson']}
          />
          {mayImport && <LinkButton to={paths.importen}>{t('woningbouwplan.importeren')}</LinkButton>}
          {mayCreate && (
            <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setAdding(true)}>
              {t('woningbouwplan.nieuw')}
            </Button>
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
            label={t('woningbouwplan.gemeente')}
            options={useGemeenteOptions()}
          />
          <FilterSelect
            register={register}
            name="regio"
            label={t('sleutelproject.regio')}
            options={useRegioOptions()}
          />
          <FilterSelect
            register={register}
            name="plantype"
            label={t('woningbouwplan.plantype')}
            options={useCodelijst('plantype')}
          />
          <FilterSelect
            register={register}
            name="planstatus"
            label={t('woningbouwplan.planstatus')}
            options={useCodelijst('planstatus')}
          />
          <FilterSelect
            register={register}
            name="hardheid"
            label={t('woningbouwplan.hardheid')}
            options={codes.Hardheid.map((value) => ({ value, label: t(`waarde.hardheid.${value}`) }))}
          />
          <FilterCheckbox
            register={register}
            name="zonderSleutelproject"
            label={t('woningbouwplan.zonderSleutelproject')}
          />
        </Filters>
        {chosen.length > 0 && <ChosenPlans chosen={chosen} onClear={clear} />}
        <RegisterTable
          caption={t('woningbouwplan.meervoud')}
          query={query}
          register={register}
          columns={profiel?.mogelijkheden.sleutelprojectAanmaken?.mag ? [choice, ...columns] : columns}
          defaultSort={defaultSort}
          empty={
            <p>
              {t('woningbouwplan.leeg')}{' '}
              {mayImport && <Link to={paths.importen}>{t('woningbouwplan.importeren')}</Link>}
            </p>
          }
        />
      </Card>
      <Suspense>
        {adding && <NieuwPlanDialoog gemeenteCodes={profiel?.gemeenteCodes ?? []} onClose={() => setAdding(false)} />}
      </Suspense>
    </Page>
  );
}
