import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Scope } from '@/api/generated/codeLists';
import { useCommand } from '@/api/queries';
import { FormComboBox } from '@/components/form/fields';
import { FormDialog } from '@/components/form/FormDialog';
import { useZodForm } from '@/components/form/useZodForm';
import { paths } from '@/lib/paths';
import { text, z } from '@/lib/zod';
import { apiClientSchema, ApiClientVelden } from './ApiClientVelden';
import { GeheimDialoog } from './GeheimDialoog';
import { useOrganisatieOptions } from './organisaties';

const nieuweApiClient = z.object({ ...apiClientSchema, organisatieCode: text() });

/** Makes a machine client; its secret is shown only this once. It can only read. */
export function NieuweApiClientDialoog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const organisaties = useOrganisatieOptions();
  const [made, setMade] = useState<{ id: string; clientId: string; geheim: string }>();
  const form = useZodForm(nieuweApiClient, { naam: '', organisatieCode: '', niveau: 'Openbaar', gemeenteCodes: [] });
  const maak = useCommand('createApiClient', { onSuccess: setMade });
  if (made)
    return (
      <GeheimDialoog
        title={t('beheer.apiClientGemaakt')}
        explanation={t('beheer.geheimUitleg')}
        secrets={[
          [t('beheer.clientId'), made.clientId],
          [t('beheer.geheim'), made.geheim],
        ]}
        onClose={() => void navigate({ to: paths.apiClient(made.id) })}
      />
    );
  return (
    <FormDialog
      title={t('beheer.nieuweApiClient')}
      form={form}
      command={maak}
      toInput={(body) => ({ body: { ...body, scopes: [...Scope] } })}
      onClose={onClose}
      wide
    >
      <FormComboBox name="organisatieCode" label={t('beheer.organisatie')} options={organisaties} required />
      <ApiClientVelden />
    </FormDialog>
  );
}
