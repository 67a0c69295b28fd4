import { onlineManager } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/lib/paths';
import { LinkButton } from './LinkButton';
import { ProblemState } from './Loaded';
import { Page } from './Page';

/** What stands in place of a page that could not be shown; the rest of the screen keeps working. */
export function RouteProblem({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = useCallback(() => {
    reset();
    void router.invalidate();
  }, [reset, router]);
  useEffect(() => onlineManager.subscribe((online) => online && retry()), [retry]);
  return <ProblemState error={error} onRetry={retry} />;
}

/** No page has this address. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('algemeen.paginaOnbekend')}>
      <p>{t('algemeen.paginaOnbekendUitleg')}</p>
      <div>
        <LinkButton to={paths.overzicht}>{t('algemeen.naarOverzicht')}</LinkButton>
      </div>
    </Page>
  );
}
