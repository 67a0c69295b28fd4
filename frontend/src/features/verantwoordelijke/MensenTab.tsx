import * as codes from '@/api/generated/codeLists';
import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verantwoordelijke } from '@/api/models';
import { useRead } from '@/api/queries';
import { useToday } from '@/api/useToday';
import { ActionButton } from '@/components/ActionButton';
import { Loaded } from '@/components/Loaded';
import { useFormat } from '@/i18n/useFormat';
import { lazily } from '@/lib/lazily';
import { useAddressId } from '@/lib/useAddressId';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { StatusLabel } from '@/ui/StatusLabel';
import './MensenTab.css';

const ToewijsDialoog = lazily(() => import('./ToewijsDialoog'), 'ToewijsDialoog');
const BeeindigDialoog = lazily(() => import('./BeeindigDialoog'), 'BeeindigDialoog');

type Open = { kind: 'toewijzen' } | { kind: 'beeindigen'; wie: Verantwoordelijke };

function holds({ geldigVanaf, geldigTot }: Verantwoordelijke, today: string): boolean {
  return geldigVanaf <= today && (!geldigTot || today < geldigTot);
}

/** Who sits in which seat of the project, and since when; an empty seat shows as such. */
export function MensenTab() {
  const { t } = useTranslation();
  const id = useAddressId();
  const [open, setOpen] = useState<Open | null>(null);
  const today = useToday();
  const project = useRead('getSleutelproject', { path: { id } }).data;
  const mensen = useRead('listVerantwoordelijken', { path: { id } });
  const mogelijkheid = project?.mogelijkheden.verantwoordelijkeToewijzen;
  return (
    <Card
      title={t('verantwoordelijke.meervoud')}
      actions={
        <ActionButton
          variant="primary"
          icon={<Plus aria-hidden="true" />}
          mogelijkheid={mogelijkheid}
          onClick={() => setOpen({ kind: 'toewijzen' })}
        >
          {t('verantwoordelijke.toewijzen')}
        </ActionButton>
      }
    >
      <Loaded query={mensen}>
        {({ resultaten }) => (
          <ul className="codes.Zetel">
            {codes.Zetel.map((rol) => (
              <li key={rol} className="zetel">
                <h3>{t(`waarde.zetel.${rol}`)}</h3>
                {resultaten.some((wie) => wie.rol === rol && holds(wie, today)) || (
                  <StatusLabel tone="warning">{t('verantwoordelijke.leeg')}</StatusLabel>
                )}
                {resultaten
                  .filter((wie) => wie.rol === rol)
                  .map((wie) => (
                    <Persoon
                      key={wie.id}
                      wie={wie}
                      present={holds(wie, today)}
                      onBeeindig={
                        wie.mogelijkheden.beeindigen?.mag ? () => setOpen({ kind: 'beeindigen', wie }) : undefined
                      }
                    />
                  ))}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Suspense>
        {open?.kind === 'toewijzen' && <ToewijsDialoog projectId={id} today={today} onClose={() => setOpen(null)} />}
        {open?.kind === 'beeindigen' && <BeeindigDialoog wie={open.wie} today={today} onClose={() => setOpen(null)} />}
      </Suspense>
    </Card>
  );
}

function Persoon({
  wie,
  present,
  onBeeindig,
}: {
  wie: Verantwoordelijke;
  present: boolean;
  onBeeindig: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <div className={present ? 'persoon' : 'persoon subtle'}>
      <p>
        <strong>{wie.naam ?? t('verantwoordelijke.naamVerborgen')}</strong>
        {wie.vervanger && ` (${t('verantwoordelijke.vervangerIs', { naam: wie.vervanger })})`}
      </p>
      <p className="subtle">
        {wie.geldigTot
          ? t('verantwoordelijke.vanTot', { van: date(wie.geldigVanaf), tot: date(wie.geldigTot) })
          : t('verantwoordelijke.sinds', { van: date(wie.geldigVanaf) })}
      </p>
      {onBeeindig && (
        <Button small variant="subtle" onClick={onBeeindig}>
          {t('verantwoordelijke.beeindigen')}
          <span className="visually-hidden"> {wie.naam}</span>
        </Button>
      )}
    </div>
  );
}
