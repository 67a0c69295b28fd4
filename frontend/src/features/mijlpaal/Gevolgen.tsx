import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal, Verschuiving } from '@/api/models';
import { problemOf } from '@/api/problem';
import { Doorwerking } from '@/components/Doorwerking';
import { problemText } from '@/components/problemText';
import { MijlpaalStatusLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';
import { Notice } from '@/ui/Notice';
import { Spinner } from '@/ui/States';

/** What a shift would do, as the server computed it in a dry run. */
export function Gevolgen({ mijlpaal, proef }: { mijlpaal: Mijlpaal; proef: UseQueryResult<Verschuiving> }) {
  const { t } = useTranslation();
  const { date, difference } = useFormat();
  if (proef.isError) return <Notice tone="warning">{problemText(problemOf(proef.error))}</Notice>;
  if (!proef.data) return proef.isFetching ? <Spinner label={t('mijlpaal.gevolgenLaden')} /> : null;
  const { dagen, gevolgen, mijlpaal: after, doorwerking } = proef.data;
  // What stands above already is not said again.
  const told = [mijlpaal.id, ...gevolgen.map(({ mijlpaalId }) => mijlpaalId)];
  const kernmijlpalen = doorwerking?.kernmijlpalen.filter(({ mijlpaalId }) => !told.includes(mijlpaalId)) ?? [];
  return (
    <Notice title={t('mijlpaal.gevolgen')}>
      <div className="stack" aria-live="polite">
        <p>
          {t('mijlpaal.verschuiftDagen', { dagen: difference(dagen) })}{' '}
          {typeof after.uitloopDagen === 'number' &&
            t('mijlpaal.uitloopWordt', { dagen: difference(after.uitloopDagen) })}
        </p>
        {after.status !== mijlpaal.status && (
          <p className="row">
            {t('sleutelproject.status')}: <MijlpaalStatusLabel status={mijlpaal.status} /> →{' '}
            <MijlpaalStatusLabel status={after.status} />
          </p>
        )}
        {gevolgen.length === 0 ? (
          <p>{t('mijlpaal.geenVolgers')}</p>
        ) : (
          <ul>
            {gevolgen.map((gevolg) => (
              <li key={gevolg.mijlpaalId}>
                {gevolg.naam}: {date(gevolg.van)} → {date(gevolg.naar)} <MijlpaalStatusLabel status={gevolg.status} />
              </li>
            ))}
          </ul>
        )}
        {doorwerking && <Doorwerking doorwerking={{ ...doorwerking, kernmijlpalen }} />}
      </div>
    </Notice>
  );
}
