import type { UseQueryResult } from '@tanstack/react-query';
import { useContext, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeildatum } from '@/api/peildatum';
import { problemOf, unreachable, type Problem } from '@/api/problem';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button';
import { ErrorState, Skeleton } from '@/ui/States';
import { Page, WithinPage } from './Page';
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

function titleOf({ status, code }: Problem) {
  if (status === 404) return 'algemeen.nietGevonden';
  return code === unreachable.code ? 'formulier.geenVerbinding' : 'algemeen.misgegaan';
}

/** A fault that keeps a whole part from showing; where that is the whole page, its title is the page's. */
export function ProblemState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const within = useContext(WithinPage);
  const { date } = useFormat();
  const peildatum = usePeildatum();
  const problem = problemOf(error);
  const absent = problem.status === 404 && peildatum ? t('peildatum.bestondNiet', { datum: date(peildatum) }) : null;
  const title = absent ?? t(titleOf(problem));
  const state = (
    <ErrorState title={within ? title : undefined}>
      <p>{absent ? t('peildatum.bestondNietUitleg') : problemText(problem)}</p>
      {!absent && problem.instance && (
        <p className="subtle">{t('algemeen.meldnummer', { nummer: problem.instance })}</p>
      )}
      {onRetry && problem.status !== 404 && <Button onClick={onRetry}>{t('algemeen.opnieuw')}</Button>}
    </ErrorState>
  );
  return within ? state : <Page title={title}>{state}</Page>;
}
