import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/queries';
import { Loaded } from '@/components/Loaded';
import { cursorOf, useRegister } from '@/components/register/useRegister';
import { useFormat } from '@/i18n/useFormat';
import { Card } from '@/ui/Card';
import { Pagination } from '@/ui/Pagination';
import { EmptyState } from '@/ui/States';
import { Wijzigingsregel } from './Wijzigingsregel';
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
                  <Wijzigingsregel key={wijziging.cursor} wijziging={wijziging} />
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
