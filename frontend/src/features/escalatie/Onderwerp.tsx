import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/queries';
import { FormComboBox, FormSelect } from '@/components/form/fields';
import { useFormat } from '@/i18n/useFormat';
import { useSettled } from '@/lib/useSettled';
import { DescriptionList } from '@/ui/DescriptionList';

/** The project that a case is about: told when one came from there, else searched on the server. */
export function ProjectKeuze({ fixed }: { fixed: boolean }) {
  return fixed ? <ProjectNaam /> : <ProjectZoeker />;
}

function ProjectNaam() {
  const { t } = useTranslation();
  const id = useWatch({ name: 'sleutelprojectId' }) as string;
  const project = useRead('getSleutelproject', { path: { id } }).data;
  return <DescriptionList items={[[t('escalatie.sleutelproject'), project && `${project.kenmerk} ${project.naam}`]]} />;
}

function ProjectZoeker() {
  const { t } = useTranslation();
  const { setValue } = useFormContext();
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim());
  const found = useRead('listSleutelprojecten', { query: { search: search || undefined, sort: 'naam', limit: 20 } });
  return (
    <FormComboBox
      name="sleutelprojectId"
      label={t('escalatie.sleutelproject')}
      hint={t('escalatie.zoekProject')}
      required
      options={(found.data?.resultaten ?? []).map(({ id, kenmerk, naam }) => ({
        value: id,
        label: `${naam} (${kenmerk})`,
      }))}
      onSearch={(text) => {
        setTyped(text);
        setValue('mijlpaalId', '');
      }}
    />
  );
}

/** The milestone that suffers; only those still to come. */
export function MijlpaalKeuze() {
  const { t } = useTranslation();
  const { date } = useFormat();
  const id = useWatch({ name: 'sleutelprojectId' }) as string;
  const mijlpalen = useRead('listMijlpalenVanProject', { path: { id }, query: { limit: 200 } }, { enabled: id !== '' });
  const open = mijlpalen.data?.resultaten.filter(
    ({ status, realisatiedatum }) => !realisatiedatum && status !== 'vervallen',
  );
  return (
    <FormSelect
      // The choice that came along shows only once its option is there.
      key={open?.length}
      name="mijlpaalId"
      label={t('escalatie.mijlpaal')}
      placeholder={t('escalatie.heleProject')}
      options={(open ?? []).map((mijlpaal) => ({
        value: mijlpaal.id,
        label: `${mijlpaal.naam} (${date(mijlpaal.prognosedatum, mijlpaal.prognosePrecisie)})`,
      }))}
    />
  );
}
