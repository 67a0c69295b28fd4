import { useTranslation } from 'react-i18next';
import type { ApiClient } from '@/api/models';
import { useCommand } from '@/api/queries';
import { FormDialog } from '@/components/form/FormDialog';
import { useZodForm } from '@/components/form/useZodForm';
import { z } from '@/lib/zod';
import { announce } from '@/ui/Toast';
import { apiClientSchema, ApiClientVelden } from './ApiClientVelden';

const wijziging = z.object(apiClientSchema);

/** Changes how far a machine client sees; it counts at once. */
export function WijzigApiClientDialoog({ apiClient, onClose }: { apiClient: ApiClient; onClose: () => void }) {
  const { t } = useTranslation();
  const { id, naam, niveau, gemeenteCodes } = apiClient;
  const form = useZodForm(wijziging, { naam, niveau, gemeenteCodes });
  const bewaar = useCommand('updateApiClient', {
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('beheer.gegevensWijzigen')}
      form={form}
      command={bewaar}
      toInput={(body, versie = apiClient.versie) => ({ path: { id }, body, ifMatch: versie })}
      onClose={onClose}
      wide
    >
      <ApiClientVelden />
    </FormDialog>
  );
}
