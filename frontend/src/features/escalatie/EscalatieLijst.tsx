import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/queries';
import { RegisterTable } from '@/components/register/RegisterTable';
import type { Register } from '@/components/register/useRegister';
import { useEscalatieColumns } from './useEscalatieColumns';

const serverFilters = ['gemeenteCode', 'regio', 'soort', 'status', 'aanZet', 'overTijd'];
const defaultSort = 'afhandelenVoor';

/** The cases as a register; closed ones only when asked for. */
export function EscalatieLijst({ register }: { register: Register }) {
  const { t } = useTranslation();
  const { gesloten, status } = register.search;
  const open = gesloten === 'true' || status ? undefined : true;
  const query = useRead('listEscalaties', { query: { ...register.query<object>(serverFilters, defaultSort), open } });
  return (
    <RegisterTable
      caption={t('escalatie.meervoud')}
      query={query}
      register={register}
      columns={useEscalatieColumns()}
      defaultSort={defaultSort}
      empty={<p>{t('escalatie.leeg')}</p>}
    />
  );
}
