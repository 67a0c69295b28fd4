import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Autocomplete, Input, Label, Menu, MenuItem, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/queries';
import { paths } from '@/lib/paths';
import { useSettled } from '@/lib/useSettled';
import { Dialog } from '@/ui/Dialog';
import { registers } from './registers';
import './CommandPalette.css';

/** How many projects and plans are offered at once. */
const offered = 6;
const pages = [...registers, { key: 'profiel' as const, to: paths.profiel, search: undefined }];

interface Destination {
  to: string;
  title: string;
  kind: string;
  /** How the page begins. */
  search?: Record<string, string>;
}

/** Goes anywhere by typing: pages, key projects, plans. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const found = useDestinations(typed);
  return (
    <Dialog title={t('palet.titel')} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        {/* In a dialog that exists to type in, the field is where the focus belongs. */}
        {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
        <SearchField autoFocus className="field">
          <Label className="field-label">{t('palet.zoek')}</Label>
          <Input className="input" />
        </SearchField>
        <Menu
          className="palet"
          aria-label={t('palet.titel')}
          items={found}
          renderEmptyState={() => t('algemeen.geenResultaten')}
          onAction={(to) => {
            onClose();
            void navigate({ to: String(to), search: found.find((place) => place.to === to)?.search });
          }}
        >
          {({ to, title, kind }: Destination) => (
            <MenuItem id={to} textValue={title} className="palet-keuze">
              <span>{title}</span>
              <span className="subtle">{kind}</span>
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}

function useDestinations(typed: string): Destination[] {
  const { t } = useTranslation();
  const search = useSettled(typed.trim());
  const query = { query: { search, limit: offered } };
  const enabled = search.length > 1;
  const projecten = useRead('listSleutelprojecten', query, { enabled }).data?.resultaten ?? [];
  const plannen = useRead('listWoningbouwplannen', query, { enabled }).data?.resultaten ?? [];
  const wanted = typed.trim().toLowerCase();
  return [
    ...pages
      .map(({ key, to, search }) => ({ to, search, title: t(`navigatie.${key}`), kind: t('palet.pagina') }))
      .filter(({ title }) => title.toLowerCase().includes(wanted)),
    ...(enabled ? projecten : []).map(({ id, naam, kenmerk }) => ({
      to: paths.sleutelproject(id),
      title: naam,
      kind: `${t('sleutelproject.enkelvoud')} ${kenmerk}`,
    })),
    ...(enabled ? plannen : []).map(({ id, naam, gemeenteNaam }) => ({
      to: paths.woningbouwplan(id),
      title: naam,
      kind: `${t('woningbouwplan.enkelvoud')}, ${gemeenteNaam}`,
    })),
  ];
}
