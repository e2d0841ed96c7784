import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  QuestionCircleOutlined,
  StopOutlined,
} from '@ant-design/icons';
import type { PolicyStatus } from '../../../domain/policy.ts';
import { Chip } from '../../basics/Chip.tsx';
import { statusText } from '../../words/policyStatus.texts.ts';

const looks = {
  inForce: ['good', CheckCircleOutlined],
  upcoming: ['soon', ClockCircleOutlined],
  expiring: ['soon', ClockCircleOutlined],
  expired: ['alarm', StopOutlined],
  superseded: ['alarm', StopOutlined],
  ended: ['alarm', StopOutlined],
  unverified: ['soon', QuestionCircleOutlined],
} as const;

export function StatusChip({ status }: { status: PolicyStatus }) {
  const [tone, Icon] = looks[status.kind];
  return (
    <Chip tone={tone} icon={<Icon aria-hidden="true" />}>
      {statusText(status)}
    </Chip>
  );
}
