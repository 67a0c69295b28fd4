import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/lib/paths';
import { LinkButton } from './LinkButton';
import { ProblemState } from './Loaded';
import { Page } from './Page';

/** What stands in place of a page that could not be shown; the rest of the screen keeps working. */
export function RouteProblem({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={t('algemeen.misgegaan')}>
      <ProblemState error={error} onRetry={retry} />
    </Page>
  );
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
