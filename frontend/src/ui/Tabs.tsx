import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import './Tabs.css';

interface TabItem {
  id: string;
  title: string;
  content: ReactNode;
}

/** Panels of one page of which one shows. Tabs with an address of their own are links: see components/TabLinks. */
export function Tabs({ label, items }: { label: string; items: TabItem[] }) {
  return (
    <AriaTabs className="stack">
      <TabList aria-label={label} className="tab-links">
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className="tab-link">
            {item.title}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
