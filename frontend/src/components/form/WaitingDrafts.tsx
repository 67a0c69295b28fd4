import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProfiel } from '@/api/useSession';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { dropDraft, useWaitingDrafts } from '@/lib/drafts';
import './WaitingDrafts.css';

/** What was typed elsewhere and not sent: with the way back to it. */
export function WaitingDrafts() {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const account = useProfiel()?.id;
  const here = useRouterState({ select: ({ location }) => location.pathname });
  const waiting = useWaitingDrafts(account);
  if (account === undefined || waiting.length === 0) return null;
  return (
    <div className="waiting-drafts">
      <Notice title={t('formulier.bewaard')}>
        <ul className="stack">
          {waiting.map(({ about, title, at, href }) => (
            <li key={about} className="waiting-draft">
              <span>
                <strong>{title}</strong> <span className="subtle">{moment(at)}</span>
              </span>
              <span className="row">
                {new URL(href, window.location.origin).pathname === here ? (
                  <span className="subtle">{t('formulier.opentWeer')}</span>
                ) : (
                  <Link to={href}>{t('formulier.gaVerder')}</Link>
                )}
                <Button
                  small
                  aria-label={t('formulier.gooiWeg', { naam: title })}
                  onClick={() => dropDraft(account, about)}
                >
                  {t('formulier.weggooien')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
