/** Every address and its page; the only place that knows all features. Pages are loaded when they are first shown. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type AnyRoute,
  type ParsedLocation,
} from '@tanstack/react-router';
import { ProblemError, unreachable } from './api/problem';
import { ensureSession, mustChangePassword } from './api/session';
import { Allowed } from './components/Allowed';
import { AsOfRoute } from './components/peildatum/AsOfRoute';
import { NotFound, RouteProblem } from './components/RouteProblem';
import { Shell } from './components/shell/Shell';
import { paths, sleutelprojectTabs, type SleutelprojectTab } from './lib/paths';
import { parseSearch, stringifySearch, type Search } from './lib/search';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: (search): Search => search as Search,
});

/** Only for who is logged in; who is not comes back here after logging in. */
async function requireSession({ location }: { location: ParsedLocation }): Promise<void> {
  const state = await ensureSession();
  if (state !== 'active') {
    const search = { naar: location.href, verlopen: state === 'ended' ? 'ja' : undefined };
    throw redirect({ to: paths.aanmelden, search: location.href === paths.overzicht ? {} : search });
  }
  const choosing = location.pathname === paths.wachtwoord;
  if (mustChangePassword() !== choosing) throw redirect({ to: choosing ? paths.overzicht : paths.wachtwoord });
}

const aanmelden = createRoute({
  getParentRoute: () => root,
  path: paths.aanmelden,
  beforeLoad: async ({ search }) => {
    if ((await ensureSession()) === 'active') throw redirect({ href: safePath((search as Search)['naar']) });
  },
  component: lazyPage(() => import('./features/sessie/AanmeldPagina'), 'AanmeldPagina'),
});

/** Only a path of our own: an address that a link brings along must not lead elsewhere. */
function safePath(path: string | undefined): string {
  return path?.startsWith('/') && !path.startsWith('//') && !path.includes('\\') ? path : paths.overzicht;
}

const session = createRoute({ getParentRoute: () => root, id: 'session', beforeLoad: requireSession });

type Page = Parameters<typeof lazyRouteComponent>;

/**
 * A page by its name. The router loads the whole application anew when a page does not come, for that helps when a new version was put in place;
 * without a server it would replace everything by the browser's own page of errors.
 */
function lazyPage(load: Page[0], name: Page[1]) {
  return lazyRouteComponent(async () => {
    try {
      return (await load()) as Record<string, never>;
    } catch (reason) {
      const there = await fetch(paths.overzicht, { method: 'HEAD', cache: 'no-store' }).then(
        ({ ok }) => ok,
        () => false,
      );
      throw there ? reason : new ProblemError(unreachable);
    }
  }, name);
}

function page(path: string, load: Page[0], name: Page[1], parent: AnyRoute = session) {
  return createRoute({ getParentRoute: () => parent, path, component: lazyPage(load, name) });
}

/** A page for whoever may do one of these acts; the address of another's page leads to one that says so. */
function pageFor(acts: string[], path: string, load: Page[0], name: Page[1]) {
  const Inner = lazyPage(load, name);
  const Guarded = () => (
    <Allowed acts={acts}>
      <Inner />
    </Allowed>
  );
  return createRoute({
    getParentRoute: () => session,
    path,
    component: Object.assign(Guarded, { preload: Inner.preload }),
  });
}

/**
 * The pages that can be seen as they were. Whoever goes from one to another stays on the day that is looked at: a link that says nothing about
 * it keeps it.
 */
const asOf = createRoute({
  getParentRoute: () => session,
  id: 'asOf',
  component: AsOfRoute,
  search: {
    middlewares: [
      ({ search, next }: { search: Search; next: (search: Search) => Search }) => {
        const wanted = next(search);
        return 'peildatum' in wanted ? wanted : { ...wanted, peildatum: search['peildatum'] };
      },
    ],
  },
});

const sleutelproject = createRoute({
  getParentRoute: () => asOf,
  path: paths.sleutelproject('$id'),
  component: lazyPage(() => import('./features/sleutelproject/SleutelprojectPagina'), 'SleutelprojectPagina'),
});

const tabs: Record<SleutelprojectTab, [load: Page[0], name: Page[1]]> = {
  plannen: [() => import('./features/woningbouwplan/PlannenTab'), 'PlannenTab'],
  mijlpalen: [() => import('./features/mijlpaal/MijlpalenTab'), 'MijlpalenTab'],
  besluiten: [() => import('./features/besluitmoment/BesluitenTab'), 'BesluitenTab'],
  escalaties: [() => import('./features/escalatie/EscalatiesTab'), 'EscalatiesTab'],
  mensen: [() => import('./features/verantwoordelijke/MensenTab'), 'MensenTab'],
  geschiedenis: [() => import('./features/sleutelproject/GeschiedenisTab'), 'GeschiedenisTab'],
  over: [() => import('./features/sleutelproject/OverTab'), 'OverTab'],
};

const sleutelprojectPages = [
  createRoute({
    getParentRoute: () => sleutelproject,
    path: '/',
    beforeLoad: ({ params, search }) => {
      const to = paths.sleutelprojectTab((params as { id: string }).id, 'mijlpalen');
      throw redirect({ to, search: search as Search, replace: true });
    },
  }),
  ...sleutelprojectTabs.map((tab) => page(tab, ...tabs[tab], sleutelproject)),
];

const pages = [
  page(paths.overzicht, () => import('./features/overzicht/OverzichtPagina'), 'OverzichtPagina'),
  page(paths.mijlpalen, () => import('./features/mijlpaal/MijlpalenPagina'), 'MijlpalenPagina'),
  page(paths.escalaties, () => import('./features/escalatie/EscalatiesPagina'), 'EscalatiesPagina'),
  pageFor(
    ['escalatieMelden'],
    paths.nieuweEscalatie,
    () => import('./features/escalatie/NieuweEscalatiePagina'),
    'NieuweEscalatiePagina',
  ),
  pageFor(['importeren'], paths.importen, () => import('./features/importen/ImportenPagina'), 'ImportenPagina'),
  pageFor(
    ['importeren'],
    paths.nieuweImport,
    () => import('./features/importen/NieuweImportPagina'),
    'NieuweImportPagina',
  ),
  page(paths.import('$id'), () => import('./features/importen/ImportPagina'), 'ImportPagina'),
  pageFor(['gebruikersBeheren'], paths.beheer, () => import('./features/beheer/GebruikersPagina'), 'GebruikersPagina'),
  pageFor(
    ['gebruikersBeheren'],
    paths.gebruiker('$id'),
    () => import('./features/beheer/GebruikerPagina'),
    'GebruikerPagina',
  ),
  pageFor(
    ['apiClientsBeheren'],
    paths.apiClients,
    () => import('./features/beheer/ApiClientsPagina'),
    'ApiClientsPagina',
  ),
  pageFor(
    ['apiClientsBeheren'],
    paths.apiClient('$id'),
    () => import('./features/beheer/ApiClientPagina'),
    'ApiClientPagina',
  ),
  pageFor(
    ['referentiegegevensBeheren'],
    paths.recessen,
    () => import('./features/beheer/RecessenPagina'),
    'RecessenPagina',
  ),
  page(paths.profiel, () => import('./features/profiel/ProfielPagina'), 'ProfielPagina'),
  page(paths.wachtwoord, () => import('./features/profiel/WachtwoordPagina'), 'WachtwoordPagina'),
  page(
    paths.sleutelprojecten,
    () => import('./features/sleutelproject/SleutelprojectenPagina'),
    'SleutelprojectenPagina',
  ),
  pageFor(
    ['sleutelprojectAanmaken'],
    paths.nieuwSleutelproject,
    () => import('./features/sleutelproject/NieuwSleutelprojectPagina'),
    'NieuwSleutelprojectPagina',
  ),
  page(
    paths.woningbouwplannen,
    () => import('./features/woningbouwplan/WoningbouwplannenPagina'),
    'WoningbouwplannenPagina',
  ),
  asOf.addChildren([
    sleutelproject.addChildren(sleutelprojectPages),
    page(
      paths.woningbouwplan('$id'),
      () => import('./features/woningbouwplan/WoningbouwplanPagina'),
      'WoningbouwplanPagina',
      asOf,
    ),
    page(paths.escalatie('$id'), () => import('./features/escalatie/EscalatiePagina'), 'EscalatiePagina', asOf),
  ]),
];

export const router = createRouter({
  routeTree: root.addChildren([aanmelden, session.addChildren(pages)]),
  parseSearch,
  stringifySearch,
  defaultErrorComponent: RouteProblem,
  defaultPreload: 'intent',
  scrollRestoration: true,
});
