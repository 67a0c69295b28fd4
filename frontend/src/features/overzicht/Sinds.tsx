import { useTranslation } from 'react-i18next';
import type { Profiel } from '@/api/models';
import { useProfiel } from '@/api/useSession';
import { Handelingen } from '@/components/geschiedenis/Handelingen';
import { Loaded } from '@/components/Loaded';
import { useFormat } from '@/i18n/useFormat';
import { Card } from '@/ui/Card';
import { useNews } from './useNews';

/** What others did since I was here, whatever computer that was on. */
export function Sinds() {
  const { t } = useTranslation();
  const profiel = useProfiel();
  return <Card title={t('overzicht.sinds')}>{profiel && <Nieuws profiel={profiel} />}</Card>;
}

function Nieuws({ profiel }: { profiel: Profiel }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  return (
    <Loaded query={useNews(profiel)} lines={6}>
      {({ since, acts, more }) => (
        <>
          <p className="subtle">
            {since === null
              ? t('overzicht.eersteBezoek')
              : t(acts.length === 0 ? 'overzicht.nietsNieuws' : 'overzicht.sindsMoment', { moment: moment(since) })}
          </p>
          <Handelingen handelingen={acts} inProject />
          {more && <p className="subtle">{t('overzicht.nogMeer')}</p>}
        </>
      )}
    </Loaded>
  );
}
