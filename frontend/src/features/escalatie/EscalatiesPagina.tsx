import * as codes from '@/api/generated/codeLists';
import { Columns3, List, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useProfiel } from '@/api/useSession';
import { LinkButton } from '@/components/LinkButton';
import { Page } from '@/components/Page';
import { useGemeenteOptions, useRegioOptions } from '@/components/reference';
import { ExportMenu } from '@/components/register/ExportMenu';
import { FilterCheckbox } from '@/components/register/FilterCheckbox';
import { FilterSelect } from '@/components/register/FilterSelect';
import { Filters } from '@/components/register/Filters';
import { useRegister } from '@/components/register/useRegister';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { EscalatieBord } from './EscalatieBord';
import { EscalatieLijst } from './EscalatieLijst';
import { openStatussen } from './status';

const serverFilters = ['gemeenteCode', 'regio', 'soort', 'status', 'aanZet', 'overTijd'];
const filterNames = [...serverFilters, 'gesloten'];

/** All cases that I may read: as a board by level, or as a list. */
export function EscalatiesPagina() {
  const { t } = useTranslation();
  const register = useRegister();
  const mayRaise = useProfiel()?.mogelijkheden['escalatieMelden']?.mag;
  const list = register.search['weergave'] === 'lijst';
  const show = (weergave: string | undefined) => register.change({ weergave, status: undefined, gesloten: undefined });
  return (
    <Page
      title={t('escalatie.meervoud')}
      actions={
        <>
          <Button aria-pressed={!list} icon={<Columns3 aria-hidden="true" />} onClick={() => show(undefined)}>
            {t('escalatie.bord')}
          </Button>
          <Button aria-pressed={list} icon={<List aria-hidden="true" />} onClick={() => show('lijst')}>
            {t('escalatie.lijst')}
          </Button>
          <ExportMenu
            operation="listEscalaties"
            register={register}
            names={serverFilters}
            fileName="termijnen"
            formats={['ics']}
          />
          {mayRaise && (
            <LinkButton to={paths.nieuweEscalatie} variant="primary" icon={<Plus aria-hidden="true" />}>
              {t('escalatie.melden')}
            </LinkButton>
          )}
        </>
      }
    >
      <Card>
        <Filters register={register} names={filterNames}>
          <FilterSelect
            register={register}
            name="gemeenteCode"
            label={t('escalatie.gemeente')}
            options={useGemeenteOptions()}
          />
          <FilterSelect register={register} name="regio" label={t('escalatie.regio')} options={useRegioOptions()} />
          <FilterSelect
            register={register}
            name="soort"
            label={t('escalatie.soort')}
            options={codes.Escalatiesoort.map((value) => ({ value, label: t(`waarde.escalatieSoort.${value}`) }))}
          />
          <FilterSelect
            register={register}
            name="status"
            label={t('escalatie.status')}
            options={(list ? codes.Escalatiestatus : openStatussen).map((value) => ({
              value,
              label: t(`waarde.escalatieStatus.${value}`),
            }))}
          />
          <FilterCheckbox register={register} name="aanZet" label={t('escalatie.ikAanZet')} />
          <FilterCheckbox register={register} name="overTijd" label={t('escalatie.overTermijn')} />
          {list && <FilterCheckbox register={register} name="gesloten" label={t('escalatie.ookGesloten')} />}
        </Filters>
        {list && <EscalatieLijst register={register} />}
      </Card>
      {!list && <EscalatieBord register={register} />}
    </Page>
  );
}
