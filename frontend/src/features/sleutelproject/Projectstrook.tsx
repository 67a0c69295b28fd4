import { Link } from '@tanstack/react-router';
import { Flag } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sleutelproject } from '@/api/models';
import { useRead } from '@/api/queries';
import { LinkButton } from '@/components/LinkButton';
import { PageTitle } from '@/components/Page';
import { ProjectStatusLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { StatusLabel, type Tone } from '@/ui/StatusLabel';
import { FaseDialogen, type FaseHandeling } from './FaseDialogen';
import { Fasebalk } from './Fasebalk';
import { ProjectMenu } from './ProjectMenu';
import './Projectstrook.css';

/** What stays in sight of a project: which one, how it stands, in which phase, and what keeps it there. */
export function Projectstrook({ project, skip }: { project: Sleutelproject; skip?: ReactNode }) {
  const { t } = useTranslation();
  const [handeling, setHandeling] = useState<FaseHandeling | null>(null);
  const fasen = useRead('listPlanfasen', { path: { id: project.id } }).data?.resultaten;
  return (
    <header className="projectstrook">
      <div className="projectstrook-regel">
        <div className="projectstrook-naam">
          <PageTitle>{project.naam}</PageTitle>
          {skip}
          <p className="subtle">
            <span className="nowrap">{project.kenmerk}</span> · {project.gemeenteNaam}
          </p>
          {project.status !== 'actief' && <ProjectStatusLabel status={project.status} />}
        </div>
        <Cijfers project={project} />
        <div className="row page-actions projectstrook-acties">
          {project.mogelijkheden.escalatieMelden?.mag && (
            <LinkButton
              small
              to={paths.nieuweEscalatie}
              search={{ sleutelprojectId: project.id }}
              icon={<Flag aria-hidden="true" />}
            >
              <span className="projectstrook-woord">{t('escalatie.melden')}</span>
            </LinkButton>
          )}
          <ProjectMenu project={project} />
        </div>
      </div>
      {fasen ? <Fasebalk fasen={fasen} onHandeling={setHandeling} /> : <div className="fasebalk-plaats" />}
      <FaseDialogen project={project} handeling={handeling} onClose={() => setHandeling(null)} />
    </header>
  );
}

function Cijfers({ project }: { project: Sleutelproject }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { id, woningen, teLateMijlpalen, openEscalaties } = project;
  return (
    <dl className="projectstrook-cijfers">
      <Cijfer term={t('sleutelproject.woningen')}>{number(woningen)}</Cijfer>
      {typeof teLateMijlpalen === 'number' && (
        <Cijfer term={t('sleutelproject.teLaat')}>
          <Link to={paths.mijlpalen} search={{ sleutelprojectId: id, status: 'teLaat' }}>
            <Aantal aantal={teLateMijlpalen} tone="negative" />
          </Link>
        </Cijfer>
      )}
      {typeof openEscalaties === 'number' && (
        <Cijfer term={t('escalatie.meervoud')}>
          <Link to={paths.sleutelprojectTab(id, 'escalaties')}>
            <Aantal aantal={openEscalaties} tone="warning" />
          </Link>
        </Cijfer>
      )}
    </dl>
  );
}

function Cijfer({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Aantal({ aantal, tone }: { aantal: number; tone: Tone }) {
  const { number } = useFormat();
  return aantal > 0 ? <StatusLabel tone={tone}>{number(aantal)}</StatusLabel> : number(0);
}
