import { Link } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';
import type { Importmelding, Importrij } from '@/api/models';
import { invalidParamText } from '@/components/problemText';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { StatusLabel } from '@/ui/StatusLabel';
import { ImportrijLabel } from './ImportLabels';
import './Importen.css';

/** What is told of a row of a file. */
export function useRijColumns(): ColumnDef<Importrij>[] {
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
