import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Answer } from '@/api/operation';
import type { ProblemError } from '@/api/problem';
import { Card } from '@/ui/Card';
import { EmptyState } from '@/ui/States';
import { Loaded } from '../Loaded';
import { RegisterPagination } from '../register/RegisterPagination';
import type { Register } from '../register/useRegister';
import { Wijzigingsregel } from './Wijzigingsregel';
import './Geschiedenis.css';

interface GeschiedenisProps {
  query: UseQueryResult<Answer<'listGeschiedenisVanSleutelproject'>, ProblemError>;
  register: Register;
}

/** What ever happened to something, newest first: who, when, why. */
export function Geschiedenis({ query, register }: GeschiedenisProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('geschiedenis.titel')}>
      <Loaded query={query} lines={8}>
        {(lijst) =>
          lijst.resultaten.length === 0 ? (
            <EmptyState title={t('geschiedenis.leeg')} />
          ) : (
            <>
              <ol className="geschiedenis">
                {lijst.resultaten.map((wijziging) => (
                  <Wijzigingsregel key={wijziging.cursor} wijziging={wijziging} />
                ))}
              </ol>
              <RegisterPagination lijst={lijst} register={register} />
            </>
          )
        }
      </Loaded>
    </Card>
  );
}
