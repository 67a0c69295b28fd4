import * as codes from '@/api/generated/codeLists';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '@/api/operation';
import { useRead } from '@/api/queries';
import { useToday } from '@/api/useToday';
import { Page } from '@/components/Page';
import { useGemeenteOptions, useRegioOptions } from '@/components/reference';
import { FilterCheckbox } from '@/components/register/FilterCheckbox';
import { Filters } from '@/components/register/Filters';
import { FilterSelect } from '@/components/register/FilterSelect';
import { RegisterTable } from '@/components/register/RegisterTable';
import { useRegister } from '@/components/register/useRegister';
import { statussen } from '@/lib/paths';
import { lazily } from '@/lib/lazily';
import { Card } from '@/ui/Card';
import { Checkbox } from '@/ui/Checkbox';
import type { MijlpaalHandeling } from './MijlpaalDialogen';
import { useMijlpaalColumns } from './useMijlpaalColumns';

const MijlpaalDialogen = lazily(() => import('./MijlpaalDialogen'), 'MijlpaalDialogen');

const filterNames = ['gemeenteCode', 'regio', 'fase', 'status', 'mijn', 'sleutelprojectId'];
const defaultSort = 'prognosedatum';

/** The milestones of all projects as a worklist: what is late, what was not updated, and the acts in the row. */
export function MijlpalenPagina() {
  const { t } = useTranslation();
  const register = useRegister();
  const today = useToday();
  const [handeling, setHandeling] = useState<MijlpaalHandeling | null>(null);
  const query = useRead('listMijlpalen', {
    query: register.query<Input<'listMijlpalen'>['query']>(filterNames, defaultSort),
  });
  const projectId = register.search['sleutelprojectId'];
  return (
    <Page title={t('mijlpaal.meervoud')}>
      <Card>
        <Filters register={register} names={filterNames}>
          <FilterSelect
            register={register}
            name="status"
            label={t('sleutelproject.status')}
            options={[
              { value: statussen.aandacht, label: t('mijlpaal.vraagtAandacht') },
              { value: statussen.open, label: t('mijlpaal.nogTeBehalen') },
              ...codes.Mijlpaalstatus.map((value) => ({ value, label: t(`waarde.mijlpaalStatus.${value}`) })),
            ]}
          />
          <FilterSelect
            register={register}
            name="fase"
            label={t('sleutelproject.fase')}
            options={codes.Planfase.map((value) => ({ value, label: t(`waarde.fase.${value}`) }))}
          />
          <FilterSelect
            register={register}
            name="gemeenteCode"
            label={t('sleutelproject.gemeente')}
            options={useGemeenteOptions()}
          />
          <FilterSelect
            register={register}
            name="regio"
            label={t('sleutelproject.regio')}
            options={useRegioOptions()}
          />
          <FilterCheckbox register={register} name="mijn" label={t('sleutelproject.mijn')} />
          {projectId && (
            <Checkbox
              label={t('mijlpaal.ditProject')}
              checked
              onChange={() => register.change({ sleutelprojectId: undefined })}
            />
          )}
        </Filters>
        <RegisterTable
          caption={t('mijlpaal.meervoud')}
          query={query}
          register={register}
          columns={useMijlpaalColumns(setHandeling)}
          defaultSort={defaultSort}
          empty={<p>{t('mijlpaal.leeg')}</p>}
        />
      </Card>
      <Suspense>
        {handeling && handeling.soort !== 'nieuw' && (
          <MijlpaalDialogen
            projectId={handeling.mijlpaal.sleutelprojectId}
            mijlpalen={[]}
            today={today}
            handeling={handeling}
            onClose={() => setHandeling(null)}
          />
        )}
      </Suspense>
    </Page>
  );
}
