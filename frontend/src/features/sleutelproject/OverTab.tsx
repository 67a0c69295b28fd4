import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sleutelproject } from '@/api/models';
import { useRead } from '@/api/queries';
import { Loaded } from '@/components/Loaded';
import { useAddressId } from '@/lib/useAddressId';
import { Card } from '@/ui/Card';
import { FaseDialogen, type FaseHandeling } from './FaseDialogen';
import { Fasentabel } from './Fasentabel';
import { Poort } from './Poort';
import { ProjectFacts } from './ProjectFacts';

/** What a project is, and how its phases are planned: what one reads once, and changes seldom. */
export function OverTab() {
  const id = useAddressId();
  const project = useRead('getSleutelproject', { path: { id } });
  return (
    <Loaded query={project} lines={8}>
      {(loaded) => (
        <>
          <Card>
            <ProjectFacts project={loaded} />
          </Card>
          <Fasen project={loaded} />
        </>
      )}
    </Loaded>
  );
}

function Fasen({ project }: { project: Sleutelproject }) {
  const { t } = useTranslation();
  const [handeling, setHandeling] = useState<FaseHandeling | null>(null);
  const fasen = useRead('listPlanfasen', { path: { id: project.id } });
  return (
    <Card title={t('planfase.meervoud')}>
      <Loaded query={fasen} lines={6}>
        {({ resultaten }) => (
          <>
            <Fasentabel fasen={resultaten} onHandeling={setHandeling} />
            {resultaten
              .filter(({ status }) => status === 'lopend')
              .map((fase) => (
                <Poort key={fase.id} fase={fase} onHandeling={setHandeling} />
              ))}
          </>
        )}
      </Loaded>
      <FaseDialogen project={project} handeling={handeling} onClose={() => setHandeling(null)} />
    </Card>
  );
}
