import * as codes from '@/api/generated/codeLists';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { useReference } from '@/api/queries';
import { FormDialog } from '@/components/form/FormDialog';
import { FormCheckbox, FormDateField, FormSelect, FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { date, optionalText, text, z } from '@/lib/zod';
import { AfhankelijkhedenVeld } from './AfhankelijkhedenVeld';
import { PrecisieVeld } from './PrecisieVeld';
import { useMijlpaalCommand } from './useMijlpaalCommand';

const velden = {
  fase: z.enum(codes.Planfase),
  naam: text(200),
  verplicht: z.boolean(),
  afhankelijkVan: z.array(z.string()),
  verantwoordelijke: optionalText(200),
};
const nieuw = z.object({ ...velden, soort: z.string(), basisdatum: date(), precisie: z.enum(codes.Precisie) });
const wijziging = z.object(velden);

interface MijlpaalDialoogProps {
  projectId: string;
  mijlpalen: Mijlpaal[];
  onClose: () => void;
}

/** Adds a milestone, or changes its other fields: its dates change by a shift or a correction. */
export function MijlpaalDialoog({ mijlpaal, ...props }: MijlpaalDialoogProps & { mijlpaal?: Mijlpaal }) {
  return mijlpaal ? <Wijzig {...props} mijlpaal={mijlpaal} /> : <Nieuw {...props} />;
}

function Wijzig({ mijlpaal, mijlpalen, onClose }: MijlpaalDialoogProps & { mijlpaal: Mijlpaal }) {
  const { t } = useTranslation();
  const { fase, naam, verplicht, afhankelijkVan } = mijlpaal;
  const verantwoordelijke = mijlpaal.verantwoordelijke ?? '';
  const form = useZodForm(wijziging, { fase, naam, verplicht, afhankelijkVan, verantwoordelijke });
  const bewaar = useMijlpaalCommand('updateMijlpaal', onClose);
  return (
    <FormDialog
      title={t('mijlpaal.wijzigNaam', { naam })}
      form={form}
      command={bewaar}
      toInput={(values, versie = mijlpaal.versie) => ({
        path: { id: mijlpaal.id },
        body: { ...values, verantwoordelijke: values.verantwoordelijke || null },
        ifMatch: versie,
      })}
      onClose={onClose}
    >
      <FormTextField name="naam" label={t('mijlpaal.naam')} required />
      <FaseVeld />
      <Overige mijlpalen={mijlpalen.filter(({ id }) => id !== mijlpaal.id)} />
    </FormDialog>
  );
}

function Nieuw({ projectId, mijlpalen, onClose }: MijlpaalDialoogProps) {
  const { t } = useTranslation();
  const form = useZodForm(nieuw, {
    fase: 'initiatief',
    soort: '',
    naam: '',
    basisdatum: '',
    precisie: 'dag',
    verplicht: false,
    afhankelijkVan: [],
    verantwoordelijke: '',
  });
  const fase = useWatch({ control: form.control, name: 'fase' });
  const soorten = useReference('listMijlpaalsoorten', {}).data?.resultaten.filter((soort) => soort.fase === fase) ?? [];
  const choose = (code: string) => {
    const soort = soorten.find((candidate) => candidate.code === code);
    if (!soort) return;
    form.setValue('naam', soort.naam);
    form.setValue('verplicht', soort.verplicht);
  };
  const bewaar = useMijlpaalCommand('createMijlpaal', onClose);
  return (
    <FormDialog
      title={t('mijlpaal.nieuw')}
      form={form}
      command={bewaar}
      toInput={({ soort, verantwoordelijke, ...values }) => ({
        path: { id: projectId },
        body: { ...values, ...(soort && { soort }), ...(verantwoordelijke && { verantwoordelijke }) },
      })}
      onClose={onClose}
    >
      <FaseVeld />
      <FormSelect
        name="soort"
        label={t('mijlpaal.soort')}
        hint={t('mijlpaal.soortUitleg')}
        placeholder={t('mijlpaal.eigenMijlpaal')}
        options={soorten.map(({ code, naam }) => ({ value: code, label: naam }))}
        onChange={(event) => choose(event.target.value)}
      />
      <FormTextField name="naam" label={t('mijlpaal.naam')} required />
      <FormDateField name="basisdatum" label={t('mijlpaal.basisdatum')} hint={t('mijlpaal.basisUitleg')} required />
      <PrecisieVeld name="precisie" />
      <Overige mijlpalen={mijlpalen} />
    </FormDialog>
  );
}

function FaseVeld() {
  const { t } = useTranslation();
  const options = codes.Planfase.map((value) => ({ value, label: t(`waarde.fase.${value}`) }));
  return <FormSelect name="fase" label={t('sleutelproject.fase')} required options={options} />;
}

function Overige({ mijlpalen }: { mijlpalen: Mijlpaal[] }) {
  const { t } = useTranslation();
  return (
    <>
      <FormTextField name="verantwoordelijke" label={t('mijlpaal.verantwoordelijke')} />
      <FormCheckbox name="verplicht" label={t('mijlpaal.verplichtVoorPoort')} />
      <AfhankelijkhedenVeld name="afhankelijkVan" mijlpalen={mijlpalen} />
    </>
  );
}
