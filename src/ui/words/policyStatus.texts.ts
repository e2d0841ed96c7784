import type { PolicyStatus } from '../../domain/policy.ts';
import { longDay } from './day.texts.ts';

export function statusText(status: PolicyStatus): string {
  switch (status.kind) {
    case 'inForce':
      return '现行';
    case 'upcoming':
      return `${longDay(status.from)} 起执行`;
    case 'expiring':
      return status.daysLeft === 0 ? '今天到期' : `还有 ${status.daysLeft} 天到期`;
    case 'expired':
      return '已到期，待核实';
    case 'superseded':
    case 'ended':
      return '已失效';
    case 'unverified':
      return '待核实';
  }
}
