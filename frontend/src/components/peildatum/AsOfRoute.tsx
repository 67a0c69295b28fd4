import { Outlet, useSearch } from '@tanstack/react-router';
import { Fragment } from 'react';
import { Peildatum } from '@/api/peildatum';
import { peildatumOf, type Search } from '@/lib/search';
import { PastNotice } from './PastNotice';

/** Around the pages that can be seen as they were: `?peildatum=` in the address says on which day. */
export function AsOfRoute() {
  const search: Search = useSearch({ strict: false });
  const peildatum = peildatumOf(search);
  return (
    <Peildatum value={peildatum}>
      {peildatum && <PastNotice peildatum={peildatum} />}
      {/* Another day is another page: nothing of the former stays on screen, and its title takes the focus. */}
      <Fragment key={peildatum}>
        <Outlet />
      </Fragment>
    </Peildatum>
  );
}
