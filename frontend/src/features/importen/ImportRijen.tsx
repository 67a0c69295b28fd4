import { Link } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';
import type { Importmelding, Importrij } from '@/api/models';
import { useRead } from '@/api/queries';
import { invalidParamText } from '@/components/problemText';
import { FilterSelect } from '@/components/register/FilterSelect';
import { Filters } from '@/components/register/Filters';
import { RegisterTable } from '@/components/register/RegisterTable';
import { useRegister } from '@/components/register/useRegister';
import { ImportrijLabel } from './ImportLabels';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { StatusLabel } from '@/ui/StatusLabel';
import './Importen.css';

const uitkomsten = ['nieuw', 'gewijzigd', 'ongewijzigd', 'geweigerd'] as const;

/** What became of every row of a file. */
export function ImportRijen({ importId }: { importId: string }) {
  const { t } = useTranslation();
  const register = useRegister();
  const { uitkomst, cursor } = register.search;
  const rows = useRead('listImportrijen', { path: { id: importId }, query: { uitkomst, cursor } });
  return (
    <>
      <Filters register={register} names={['uitkomst']}>
        <FilterSelect
          register={register}
          name="uitkomst"
          label={t('importen.uitkomst')}
          options={uitkomsten.map((value) => ({ value, label: t(`waarde.importUitkomst.${value}`) }))}
        />
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

function useRijColumns(): ColumnDef<Importrij>[] {
  const { t } = useTranslation();
  const { number } = useFormat();
  return [
    { header: t('importen.rij'), meta: { numeric: true }, cell: ({ row: { original } }) => number(original.rij) },
    {
      header: t('importen.plan'),
      meta: { names: true },
      cell: ({ row: { original } }) => {
        const naam = original.naam ?? t('algemeen.onbekend');
        const { woningbouwplanId } = original;
        return woningbouwplanId ? <Link to={paths.woningbouwplan(woningbouwplanId)}>{naam}</Link> : naam;
      },
    },
    { header: t('importen.bronId'), cell: ({ row: { original } }) => original.bronId },
    {
      header: t('importen.uitkomst'),
      cell: ({ row: { original } }) => <ImportrijLabel uitkomst={original.uitkomst} />,
    },
    {
      header: t('importen.meldingen'),
      cell: ({ row: { original } }) => <Meldingen meldingen={original.meldingen} />,
    },
  ];
}

/** What the server found in a row: faults keep it out, warnings do not. */
function Meldingen({ meldingen }: { meldingen: Importmelding[] }) {
  const { t } = useTranslation();
  return (
    <ul className="meldingen">
      {meldingen.map(({ kolom, code, ernst, reden, waarde }) => (
        <li key={`${kolom}-${code}`}>
          <StatusLabel tone={ernst === 'fout' ? 'negative' : 'warning'}>{t(`waarde.ernst.${ernst}`)}</StatusLabel>{' '}
          {kolom && <strong>{kolom}: </strong>}
          {invalidParamText({ name: kolom ?? '', code, reason: reden })}
          {waarde && <span className="subtle"> ({waarde})</span>}
        </li>
      ))}
    </ul>
  );
}
