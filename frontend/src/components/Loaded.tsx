import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeildatum } from '@/api/peildatum';
import { problemOf } from '@/api/problem';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button';
import { ErrorState, Skeleton } from '@/ui/States';
import { problemText } from './problemText';

/** Shows a reading: its shape while it comes, its fault with a way to try again, or its answer. */
export function Loaded<T>({
  query,
  lines,
  children,
}: {
  query: UseQueryResult<T>;
  lines?: number;
  children: (answer: T) => ReactNode;
}) {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton label={t('algemeen.laden')} lines={lines} />;
}

/** A fault that keeps a whole part from showing. */
export function ProblemState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const peildatum = usePeildatum();
  const problem = problemOf(error);
  if (peildatum && problem.status === 404)
    return (
      <ErrorState title={t('peildatum.bestondNiet', { datum: date(peildatum) })}>
        <p>{t('peildatum.bestondNietUitleg')}</p>
      </ErrorState>
    );
  return (
    <ErrorState title={problem.status === 404 ? t('algemeen.nietGevonden') : t('algemeen.misgegaan')}>
      <p>{problemText(problem)}</p>
      {problem.instance && <p className="subtle">{t('algemeen.meldnummer', { nummer: problem.instance })}</p>}
      {onRetry && problem.status !== 404 && <Button onClick={onRetry}>{t('algemeen.opnieuw')}</Button>}
    </ErrorState>
  );
}
