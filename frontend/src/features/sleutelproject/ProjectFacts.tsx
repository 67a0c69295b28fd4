import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Sleutelproject } from '@/api/models';
import { ProjectStatusLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { DescriptionList } from '@/ui/DescriptionList';

export function ProjectFacts({ project }: { project: Sleutelproject }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const levels = project.niveaus.map((niveau) => t(`waarde.vertrouwelijkheid.${niveau}`)).join(', ');
  return (
    <>
      {project.omschrijving && <p>{project.omschrijving}</p>}
      <DescriptionList
        items={[
          [t('sleutelproject.status'), <ProjectStatusLabel key="status" status={project.status} />],
          [t('sleutelproject.woningen'), number(project.woningen)],
          [
            t('sleutelproject.teLateMijlpalen'),
            typeof project.teLateMijlpalen === 'number' ? (
              <Link to={paths.mijlpalen} search={{ sleutelprojectId: project.id, status: 'teLaat' }}>
                {number(project.teLateMijlpalen)}
              </Link>
            ) : null,
          ],
          [
            t('sleutelproject.openEscalaties'),
            typeof project.openEscalaties === 'number' ? (
              <Link to={paths.sleutelprojectTab(project.id, 'escalaties')}>{number(project.openEscalaties)}</Link>
            ) : null,
          ],
          [t('sleutelproject.vertrouwelijkheid'), t(`waarde.vertrouwelijkheid.${project.vertrouwelijkheid}`)],
          [t('sleutelproject.deelnemend'), project.deelnemendeGemeenten.map(({ naam }) => naam).join(', ')],
        ]}
      />
      <p className="subtle">{t('sleutelproject.teltNiveaus', { niveaus: levels })}</p>
    </>
  );
}
