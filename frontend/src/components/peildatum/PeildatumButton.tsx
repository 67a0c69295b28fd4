import { History } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazily } from '@/lib/lazily';
import { Button } from '@/ui/Button';

export const PeildatumDialog = lazily(() => import('./PeildatumDialog'), 'PeildatumDialog');

/** Leads to the same page as it was on an earlier day. */
export function PeildatumButton() {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <Button icon={<History aria-hidden="true" />} onClick={() => setChoosing(true)}>
        {t('peildatum.zoalsHetWas')}
      </Button>
      <Suspense>{choosing && <PeildatumDialog onClose={() => setChoosing(false)} />}</Suspense>
    </>
  );
}
