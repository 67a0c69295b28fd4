import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gebruiker, Toekenning } from '@/api/models';
import { useProfiel } from '@/api/useSession';
import { ActionButton } from '@/components/ActionButton';
import { lazily } from '@/lib/lazily';
import { Card } from '@/ui/Card';
import { toekenningText } from './toekenningText';
import './Beheer.css';

const ToekenDialoog = lazily(() => import('./ToekenDialoog'), 'ToekenDialoog');
const TrekInDialoog = lazily(() => import('./TrekInDialoog'), 'TrekInDialoog');

/** Which roles an account has, for which organisations; to give and to take. */
export function ToekenningenKaart({ gebruiker }: { gebruiker: Gebruiker }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Toekenning | null>(null);
  const mogelijkheden = useProfiel()?.mogelijkheden;
  return (
    <Card
      title={t('beheer.rollen')}
      actions={
        <ActionButton
          small
          mogelijkheid={mogelijkheden?.['toekenningenBeheren']}
          icon={<Plus aria-hidden="true" />}
          onClick={() => setAdding(true)}
        >
          {t('beheer.rolToekennen')}
        </ActionButton>
      }
    >
      {gebruiker.toekenningen.length === 0 ? (
        <p>{t('beheer.geenRollen')}</p>
      ) : (
        <ul className="toekenning-rijen">
          {gebruiker.toekenningen.map((toekenning) => (
            <li key={toekenning.id}>
              <span>{toekenningText(toekenning)}</span>
              <ActionButton
                small
                mogelijkheid={toekenning.mogelijkheden['verwijderen']}
                aria-label={t('beheer.intrekkenVan', { rol: toekenningText(toekenning) })}
                onClick={() => setRemoving(toekenning)}
              >
                {t('beheer.intrekken')}
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
      <Suspense>
        {adding && <ToekenDialoog gebruikerId={gebruiker.id} onClose={() => setAdding(false)} />}
        {removing && <TrekInDialoog toekenning={removing} naam={gebruiker.naam} onClose={() => setRemoving(null)} />}
      </Suspense>
    </Card>
  );
}
