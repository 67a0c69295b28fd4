import { useTranslation } from 'react-i18next';
import { Rijuitkomst } from '@/api/generated/codeLists';
import { useRead } from '@/api/queries';
import { FilterCheckbox } from '@/components/register/FilterCheckbox';
import { FilterSelect } from '@/components/register/FilterSelect';
import { Filters } from '@/components/register/Filters';
import { RegisterTable } from '@/components/register/RegisterTable';
import { useRegister } from '@/components/register/useRegister';
import { useRijColumns } from './useRijColumns';

/** What became of every row of a file. */
export function ImportRijen({ importId }: { importId: string }) {
  const { t } = useTranslation();
  const register = useRegister();
  const { uitkomst, metMelding, cursor } = register.search;
  const rows = useRead('listImportrijen', {
    path: { id: importId },
    query: {
      uitkomst: Rijuitkomst.find((known) => known === uitkomst),
      metMelding: metMelding === 'true' || undefined,
      cursor,
    },
  });
  return (
    <>
      <Filters register={register} names={['uitkomst', 'metMelding']}>
        <FilterSelect
          register={register}
          name="uitkomst"
          label={t('importen.uitkomst')}
          options={Rijuitkomst.map((value) => ({ value, label: t(`waarde.importUitkomst.${value}`) }))}
        />
        <FilterCheckbox register={register} name="metMelding" label={t('importen.alleenMetMelding')} />
      </Filters>
      <RegisterTable
        caption={t('importen.perRij')}
        query={rows}
        register={register}
        columns={useRijColumns()}
        defaultSort="rij"
        rowId={({ rij }) => String(rij)}
        empty={<p>{t('importen.geenRijen')}</p>}
      />
    </>
  );
}
