import { createContext, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './Page.css';

let arrived = false;

/** Whether what is shown stands in a page, below its title. */
export const WithinPage = createContext(false);

/** The title of the browser's tab; the product's name comes last. */
export function useDocumentTitle(title: string): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} – ${t('algemeen.product')}`;
  }, [title, t]);
}

/** The title of a page; it takes the focus when one comes here from another page, so that it is read out and Tab goes on from the top. */
export function PageTitle({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The browser itself announces the first page; there the focus stays at the top. A part of the page that was there before its title may
    // have taken it already: what a link leads to.
    const taken = document.activeElement?.closest('main') && !document.activeElement.matches('main');
    if (arrived && !taken) heading.current?.focus();
    arrived = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

interface PageProps {
  title: string;
  /** What stands in the browser's tab, when that is more than the title. */
  documentTitle?: string;
  breadcrumbs?: ReactNode;
  /** What stands right below the title. */
  subtitle?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page below its title. */
export function Page({ title, documentTitle, breadcrumbs, subtitle, actions, children }: PageProps) {
  useDocumentTitle(documentTitle ?? title);
  return (
    <div className="page stack">
      {breadcrumbs}
      <header className="page-header">
        <div>
          <PageTitle>{title}</PageTitle>
          {subtitle && <div className="subtle">{subtitle}</div>}
        </div>
        {actions && <div className="row page-actions">{actions}</div>}
      </header>
      <WithinPage value>{children}</WithinPage>
    </div>
  );
}
