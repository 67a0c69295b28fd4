import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Handeling } from '@/api/models';
import { asOf, usePeildatum } from '@/api/peildatum';
import { call } from '@/api/operation';
import { problemOf } from '@/api/problem';
import { useRead, useReference } from '@/api/queries';
import { saveFile } from '@/api/download';
import { Loaded } from '@/components/Loaded';
import { problemText } from '@/components/problemText';
import { FilterSelect } from '@/components/register/FilterSelect';
import { Filters } from '@/components/register/Filters';
import { useRegister } from '@/components/register/useRegister';
import { csvOf } from '@/lib/csv';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Pagination } from '@/ui/Pagination';
import { EmptyState } from '@/ui/States';
import { announce } from '@/ui/Toast';
import { Handelingen } from './Handelingen';
import { soortenOf, type Onderwerp } from './onderwerpen';
import { useZin } from './useZin';

const names = ['onderwerp', 'persoon'];
/** The most pages of the longest length that are exported. */
const mostPages = 50;

interface GeschiedenisProps {
  /** The project or plan whose history it is. */
  wortelId: string;
  /** What can be asked for here. */
  kiesUit: Onderwerp[];
}

/** What ever happened to something, newest first, one sentence an act; by subject and person, and as a file. */
export function Geschiedenis({ wortelId, kiesUit }: GeschiedenisProps) {
  const { t } = useTranslation();
  const { plain } = useZin();
  const register = useRegister();
  const peildatum = usePeildatum();
  const { onderwerp, persoon, cursor } = register.search;
  const asked = { wortelId, soort: soortenOf(onderwerp), actorId: persoon || undefined };
  const query = useRead('listHandelingen', { query: { ...asked, cursor } });
  const mensen = useReference('listGebruikersnamen', { query: { limit: 200 } }).data?.resultaten ?? [];

  const all = async () => {
    const acts: Handeling[] = [];
    let next: string | undefined;
    for (let pages = 0; pages < mostPages; pages += 1) {
      const page = await call('listHandelingen', asOf({ query: { ...asked, limit: 200, cursor: next } }, peildatum));
      acts.push(...page.resultaten);
      if (!page.volgende) break;
      next = page.volgende;
    }
    return acts;
  };
  const save = () =>
    all().then(
      (acts) => {
        const head = (['moment', 'wie', 'wat', 'reden'] as const).map((name) => t(`geschiedenis.kolom.${name}`));
        const rows = acts.map((act) => [act.gebeurdOp, act.actorNaam ?? '', plain(act), act.reden ?? '']);
        saveFile(new Blob([csvOf([head, ...rows])], { type: 'text/csv' }), `${t('geschiedenis.bestand')}.csv`);
      },
      (error: unknown) => announce(problemText(problemOf(error))),
    );
  return (
    <Card
      title={t('geschiedenis.titel')}
      actions={
        <Button icon={<Download aria-hidden="true" />} onClick={() => void save()}>
          {t('algemeen.formaat.csv')}
        </Button>
      }
    >
      <Filters register={register} names={names}>
        {kiesUit.length > 0 && (
          <FilterSelect
            register={register}
            name="onderwerp"
            label={t('geschiedenis.onderwerp')}
            options={kiesUit.map((value) => ({ value, label: t(`geschiedenis.onderwerpen.${value}`) }))}
          />
        )}
        {mensen.length > 0 && (
          <FilterSelect
            register={register}
            name="persoon"
            label={t('geschiedenis.persoon')}
            options={mensen.map(({ id, naam }) => ({ value: id, label: naam }))}
          />
        )}
      </Filters>
      <Loaded query={query} lines={8}>
        {({ resultaten, volgende }) =>
          resultaten.length === 0 && !volgende ? (
            <EmptyState title={t(onderwerp || persoon ? 'geschiedenis.nietsGevonden' : 'geschiedenis.leeg')} />
          ) : (
            <>
              <Handelingen handelingen={resultaten} />
              <Pagination
                label={t('algemeen.bladeren')}
                summary={t('geschiedenis.nieuwsteEerst')}
                previousText={t('algemeen.vorige')}
                nextText={t('algemeen.volgende')}
                onPrevious={register.back}
                onNext={volgende ? () => register.next(volgende) : undefined}
              />
            </>
          )
        }
      </Loaded>
    </Card>
  );
}
