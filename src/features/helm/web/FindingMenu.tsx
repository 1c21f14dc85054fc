import { ActionIcon, Menu } from '@mantine/core';
import { Ban, BellOff, Check, CircleUser, Ellipsis, RotateCcw, ShieldCheck } from 'lucide-react';
import type { FindingAnswer } from '../api.ts';
import type { Disposing } from './DispositionForm.tsx';

interface FindingMenuProps {
  readonly finding: FindingAnswer;
  readonly mayWantNone: boolean;
  readonly onDo: (deed: Disposing | 'none wanted') => void;
}

/** What else can be done about a finding. */
export const FindingMenu = ({ finding, mayWantNone, onDo }: FindingMenuProps) => (
  <Menu>
    <Menu.Target>
      <ActionIcon variant="subtle" size={30} aria-label={`More about: ${finding.sentence}`}>
        <Ellipsis size={18} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      {mayWantNone && (
        <Menu.Item leftSection={<Ban size={15} aria-hidden="true" />} onClick={() => onDo('none wanted')}>
          None is wanted…
        </Menu.Item>
      )}
      <Menu.Item leftSection={<BellOff size={15} aria-hidden="true" />} onClick={() => onDo('snoozed')}>
        Snooze until…
      </Menu.Item>
      <Menu.Item leftSection={<ShieldCheck size={15} aria-hidden="true" />} onClick={() => onDo('accepted')}>
        Accept until…
      </Menu.Item>
      <Menu.Item leftSection={<Check size={15} aria-hidden="true" />} onClick={() => onDo('resolved')}>
        Resolve…
      </Menu.Item>
      <Menu.Item leftSection={<CircleUser size={15} aria-hidden="true" />} onClick={() => onDo('owner')}>
        Give it an owner…
      </Menu.Item>
      {finding.disposition.state !== 'open' && (
        <Menu.Item leftSection={<RotateCcw size={15} aria-hidden="true" />} onClick={() => onDo('open')}>
          Open it again…
        </Menu.Item>
      )}
    </Menu.Dropdown>
  </Menu>
);
