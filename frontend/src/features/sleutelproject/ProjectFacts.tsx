import { useTranslation } from 'react-i18next';
import type { Sleutelproject } from '@/api/models';
import { ProjectStatusLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';
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
          [t('sleutelproject.vertrouwelijkheid'), t(`waarde.vertrouwelijkheid.${project.vertrouwelijkheid}`)],
          [t('sleutelproject.deelnemend'), project.deelnemendeGemeenten.map(({ naam }) => naam).join(', ')],
        ]}
      />
      <p className="subtle">{t('sleutelproject.teltNiveaus', { niveaus: levels })}</p>
    </>
  );
}
