import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/Notice';

/** Whether the browser has a network at all. */
function useOnline(): boolean {
  return useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  );
}

/** Says that there is no connection, as long as there is none. */
export function Offline() {
  const { t } = useTranslation();
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <Notice tone="warning" title={t('formulier.geenVerbinding')}>
          {t('formulier.geenVerbindingUitleg')}
        </Notice>
      )}
    </div>
  );
}
