import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Feedregel, Profiel } from '@/api/models';
import { useProfiel } from '@/api/useSession';
import { Loaded } from '@/components/Loaded';
import { changeText } from '@/components/valueText';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { Card } from '@/ui/Card';
import { Badge } from '@/ui/StatusLabel';
import { useNews } from './useNews';
import { nameOf, placeOf } from './visit';

/** How many changes are shown; more is for the history of each project. */
const shown = 15;

/** What others changed since I was here. */
export function Sinds() {
  const { t } = useTranslation();
  const profiel = useProfiel();
  return <Card title={t('overzicht.sinds')}>{profiel && <Nieuws profiel={profiel} />}</Card>;
}

function Nieuws({ profiel }: { profiel: Profiel }) {
  const { t } = useTranslation();
  const { moment, number } = useFormat();
  const news = useNews(profiel);
  return (
    <Loaded query={news} lines={3}>
      {({ since, changes }) =>
        since === null ? (
          <p>{t('overzicht.eersteBezoek')}</p>
        ) : (
          <>
            <p className="subtle">
              {changes.length === 0
                ? t('overzicht.nietsNieuws', { moment: moment(since) })
                : t('overzicht.sindsMoment', { moment: moment(since), aantal: number(changes.length) })}
            </p>
            <ul className="aandacht">
              {changes.slice(0, shown).map((change) => (
                <Wijziging key={change.cursor} change={change} />
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  );
}

function Wijziging({ change }: { change: Feedregel }) {
  const { moment } = useFormat();
  const place = placeOf(change);
  if (!place) return null;
  return (
    <li>
      <span>
        <Badge>{changeText('soort', change.soort)}</Badge>{' '}
        {change.soort === 'mijlpaal' && place.soort === 'sleutelproject' ? (
          <Link to={paths.sleutelprojectTab(place.id, 'mijlpalen')} search={{ mijlpaal: change.id }}>
            {nameOf(change)}
          </Link>
        ) : (
          <Link to={paths[place.soort](place.id)}>{nameOf(change)}</Link>
        )}{' '}
        {changeText('operatie', change.operatie)}
      </span>
      {change.reden && <span>{change.reden}</span>}
      <span className="subtle">{moment(change.gebeurdOp)}</span>
    </li>
  );
}
