import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Answer } from '@/api/operation';
import type { ProblemError } from '@/api/problem';
import { useFormat } from '@/i18n/useFormat';
import { Card } from '@/ui/Card';
import { Pagination } from '@/ui/Pagination';
import { EmptyState } from '@/ui/States';
import { Loaded } from '../Loaded';
import { cursorOf, type Register } from '../register/useRegister';
import { Wijzigingsregel } from './Wijzigingsregel';
import './Geschiedenis.css';

interface GeschiedenisProps {
  query: UseQueryResult<Answer<'listGeschiedenisVanSleutelproject'>, ProblemError>;
  register: Register;
}

/** What ever happened to something, newest first: who, when, why. */
export function Geschiedenis({ query, register }: GeschiedenisProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <Card title={t('geschiedenis.titel')}>
      <Loaded query={query} lines={8}>
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
