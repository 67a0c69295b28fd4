import { useParams } from '@tanstack/react-router';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Wijziging } from '@/api/models';
import { useRead } from '@/api/queries';
import { Loaded } from '@/components/Loaded';
import { cursorOf, useRegister } from '@/components/register/useRegister';
import { useFormat } from '@/i18n/useFormat';
import { Card } from '@/ui/Card';
import { Pagination } from '@/ui/Pagination';
import { EmptyState } from '@/ui/States';
import { Badge } from '@/ui/StatusLabel';
import './GeschiedenisTab.css';

/** Everything that ever happened to the project and what belongs to it, newest first. */
export function GeschiedenisTab() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const register = useRegister();
  const { cursor } = register.search;
  const wijzigingen = useRead('listGeschiedenisVanSleutelproject', { path: { id }, query: { cursor } });
  return (
    <Card title={t('geschiedenis.titel')}>
      <Loaded query={wijzigingen} lines={8}>
        {({ resultaten, volgende, totaal, totaalExact }) => {
          const next = cursorOf(volgende ?? null);
          return resultaten.length === 0 ? (
            <EmptyState title={t('geschiedenis.leeg')} />
          ) : (
            <>
              <ol className="geschiedenis">
                {resultaten.map((wijziging) => (
                  <Regel key={wijziging.cursor} wijziging={wijziging} />
                ))}
              </ol>
              <Pagination
                label={t('algemeen.bladeren')}
                summary={t(totaalExact ? 'algemeen.aantal' : 'algemeen.meerDan', { aantal: number(totaal) })}
                previousText={t('algemeen.vorige')}
                nextText={t('algemeen.volgende')}
                onPrevious={register.back}
                onNext={next ? () => register.next(next) : undefined}
              />
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}

/** The word for a kind of record or an operation; one that the texts do not know shows as the server names it. */
function word(group: 'soort' | 'operatie', value: string): string {
  const key = `geschiedenis.${group}.${value}`;
  return i18next.exists(key) ? (i18next.t as unknown as (name: string) => string)(key) : value;
}

function Regel({ wijziging }: { wijziging: Wijziging }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const name = wijziging.inhoud['naam'] ?? wijziging.inhoud['titel'];
  const fields = wijziging.velden.filter((field) => field !== 'versie' && field !== 'gewijzigdOp');
  return (
    <li className="geschiedenis-regel">
      <p>
        <Badge>{word('soort', wijziging.soort)}</Badge> <strong>{typeof name === 'string' ? name : ''}</strong>{' '}
        {word('operatie', wijziging.operatie)}
        {wijziging.operatie === 'gewijzigd' && fields.length > 0 && `: ${fields.join(', ')}`}
      </p>
      {wijziging.reden && <p>{wijziging.reden}</p>}
      <p className="subtle">
        {moment(wijziging.gebeurdOp)}
        {wijziging.actor && ` ${t('algemeen.door', { naam: wijziging.actor.naam })}`}
      </p>
    </li>
  );
}
