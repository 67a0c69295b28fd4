import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Sleutelproject } from '@/api/models';
import { useRead } from '@/api/queries';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { PeildatumButton } from '@/components/peildatum/PeildatumButton';
import { TabLinks } from '@/components/TabLinks';
import { paths, sleutelprojectTabs } from '@/lib/paths';
import { useAddressId } from '@/lib/useAddressId';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Card } from '@/ui/Card';
import { Fasebalk } from './Fasebalk';
import { ProjectActions } from './ProjectActions';
import { ProjectFacts } from './ProjectFacts';

/** One key project: what it is, in which phase, and below that its tabs. */
export function SleutelprojectPagina() {
  const id = useAddressId();
  const project = useRead('getSleutelproject', { path: { id } });
  return <Loaded query={project}>{(loaded) => <Project key={loaded.id} project={loaded} />}</Loaded>;
}

function Project({ project }: { project: Sleutelproject }) {
  const { t } = useTranslation();
  const tabs = sleutelprojectTabs.map((tab) => ({
    to: paths.sleutelprojectTab(project.id, tab),
    title: t(`sleutelproject.tab.${tab}`),
  }));
  return (
    <Page
      title={project.naam}
      documentTitle={`${project.naam} (${project.kenmerk})`}
      subtitle={`${project.kenmerk} · ${project.gemeenteNaam}`}
      breadcrumbs={
        <Breadcrumbs
          label={t('algemeen.kruimelpad')}
          steps={[
            { key: 'register', link: <Link to={paths.sleutelprojecten}>{t('sleutelproject.meervoud')}</Link> },
            ...(project.onderdeelVan
              ? [
                  {
                    key: 'geheel',
                    link: <Link to={paths.sleutelproject(project.onderdeelVan.id)}>{project.onderdeelVan.naam}</Link>,
                  },
                ]
              : []),
          ]}
        />
      }
      actions={
        <>
          <PeildatumButton />
          <ProjectActions project={project} />
        </>
      }
    >
      <Card>
        <ProjectFacts project={project} />
        <Fasebalk project={project} />
      </Card>
      <TabLinks label={t('sleutelproject.tabs')} tabs={tabs} />
      <Outlet />
    </Page>
  );
}
