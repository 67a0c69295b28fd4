import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Sleutelproject } from '@/api/models';
import { useRead } from '@/api/queries';
import { ProblemState } from '@/components/Loaded';
import { useDocumentTitle, WithinPage } from '@/components/Page';
import { TabLinks } from '@/components/TabLinks';
import { paths, sleutelprojectTabs } from '@/lib/paths';
import { useAddressId } from '@/lib/useAddressId';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Skeleton } from '@/ui/States';
import { Projectstrook } from './Projectstrook';

/** One key project: the strip that stays in sight, and below it its tabs. What is still to come has its place already. */
export function SleutelprojectPagina() {
  const { t } = useTranslation();
  const id = useAddressId();
  const query = useRead('getSleutelproject', { path: { id } });
  const project = query.data;
  if (!project && query.isError) {
    return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <div className="page stack">
      <Kruimelpad project={project} />
      {project ? <Kop key={project.id} project={project} /> : <KopPlaats />}
      <TabLinks
        label={t('sleutelproject.tabs')}
        tabs={sleutelprojectTabs.map((tab) => ({
          to: paths.sleutelprojectTab(id, tab),
          title: t(`sleutelproject.tab.${tab}`),
        }))}
      />
      <WithinPage value>
        <Outlet />
      </WithinPage>
    </div>
  );
}

function Kruimelpad({ project }: { project: Sleutelproject | undefined }) {
  const { t } = useTranslation();
  const geheel = project?.onderdeelVan;
  return (
    <Breadcrumbs
      label={t('algemeen.kruimelpad')}
      steps={[
        { key: 'register', link: <Link to={paths.sleutelprojecten}>{t('sleutelproject.meervoud')}</Link> },
        ...(geheel ? [{ key: 'geheel', link: <Link to={paths.sleutelproject(geheel.id)}>{geheel.naam}</Link> }] : []),
      ]}
    />
  );
}

function Kop({ project }: { project: Sleutelproject }) {
  const { t } = useTranslation();
  useDocumentTitle(`${project.naam} (${project.kenmerk})`);
  const onMilestones = useRouterState({ select: ({ location }) => location.pathname.endsWith('/mijlpalen') });
  return (
    <Projectstrook
      project={project}
      skip={
        onMilestones && (
          <a href="#mijlpalen" className="skip-link">
            {t('sleutelproject.naarMijlpalen')}
          </a>
        )
      }
    />
  );
}

function KopPlaats() {
  const { t } = useTranslation();
  return (
    <div className="projectstrook-plaats">
      <Skeleton label={t('algemeen.laden')} lines={2} />
    </div>
  );
}
