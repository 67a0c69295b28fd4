import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Escalatie } from '@/api/models';
import { usePeildatum } from '@/api/peildatum';
import { isNever, useReason } from '@/components/ActionButton';
import { lazily } from '@/lib/lazily';
import { Button } from '@/ui/Button';
import { DescriptionList } from '@/ui/DescriptionList';
import { divideActs, gravely, type Act } from './acts';
import './EscalatiePagina.css';

const AfhandelDialoog = lazily(() => import('./AfhandelDialoog'), 'AfhandelDialoog');
const StapDialoog = lazily(() => import('./StapDialoog'), 'StapDialoog');
const WijzigDialoog = lazily(() => import('./WijzigDialoog'), 'WijzigDialoog');

/** What I may do now; what I may not stands apart, with the server's reason. The past offers no acts. */
export function Handelingen({ escalatie }: { escalatie: Escalatie }) {
  const { t } = useTranslation();
  const reason = useReason();
  const [open, setOpen] = useState<Act | 'wijzigen' | null>(null);
  const { mogelijkheden } = escalatie;
  const { allowed, refused: all } = divideActs(mogelijkheden);
  const refused = all.filter((act) => !isNever(mogelijkheden[act]));
  const changes = mogelijkheden['wijzigen']?.mag;
  const primary = allowed.find((act) => !gravely.has(act));
  const close = () => setOpen(null);
  if (usePeildatum()) return null;
  return (
    <section className="stack" aria-label={t('algemeen.handelingen')}>
      {(allowed.length > 0 || changes) && (
        <div className="row">
          {allowed.map((act) => (
            <Button key={act} variant={act === primary ? 'primary' : 'secondary'} onClick={() => setOpen(act)}>
              {t(`escalatie.handeling.${act}`)}
            </Button>
          ))}
          {changes && <Button onClick={() => setOpen('wijzigen')}>{t('algemeen.wijzigen')}</Button>}
        </div>
      )}
      {refused.length > 0 && (
        <details className="niet-nu">
          <summary>{t('escalatie.nietNu', { count: refused.length })}</summary>
          <DescriptionList
            items={refused.map((act) => [t(`escalatie.handeling.${act}`), reason(mogelijkheden[act])])}
          />
        </details>
      )}
      <Suspense>
        {open === 'wijzigen' && <WijzigDialoog escalatie={escalatie} onClose={close} />}
        {open === 'afhandeling' && <AfhandelDialoog escalatie={escalatie} onClose={close} />}
        {open !== null && open !== 'wijzigen' && open !== 'afhandeling' && (
          <StapDialoog escalatie={escalatie} act={open} onClose={close} />
        )}
      </Suspense>
    </section>
  );
}
