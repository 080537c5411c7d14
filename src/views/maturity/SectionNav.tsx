import { Button, Dropdown, Menu, Tab, TabsBar } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { type AssessmentSection, sections } from './sections';

/** Below this width the tabs become one menu. */
const TABS_FROM_WIDTH = 620;

interface Props {
  section: AssessmentSection;
  width: number;
  /** One line is all there is room for, however wide. */
  isLow: boolean;
  /** What the menu says above the views. */
  note: ReactNode;
  onSection: (section: AssessmentSection) => void;
}

/** From one view of the assessment to another: tabs, or a menu where there is no room for them. */
export function SectionNav({ section, width, isLow, note, onSection }: Props) {
  const current = sections.find((one) => one.section === section);
  if (width >= TABS_FROM_WIDTH && !isLow) {
    return (
      <TabsBar>
        {sections.map((one) => (
          <Tab
            key={one.section}
            label={one.title}
            active={one.section === section}
            onChangeTab={() => onSection(one.section)}
          />
        ))}
      </TabsBar>
    );
  }
  const menu = (
    <Menu ariaLabel="Views of the assessment" header={note}>
      {sections.map((one) => (
        <Menu.Item
          key={one.section}
          label={one.title}
          active={one.section === section}
          onClick={() => onSection(one.section)}
        />
      ))}
    </Menu>
  );
  return (
    <Dropdown overlay={menu} placement="bottom-start">
      <Button size="sm" variant="secondary" icon="bars" tooltip="Views of the assessment">
        {current?.title ?? ''}
      </Button>
    </Dropdown>
  );
}
