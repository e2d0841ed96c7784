import type * as z from 'zod/mini';
import type { Complete } from '../../../domain/complete.ts';
import type { HomeVisit } from '../../../domain/homeVisit.ts';
import type { Task } from '../../../domain/task.ts';
import { cleanText } from '../../reading/cleanText.ts';
import { place, requireText, toDay } from './mappers.ts';
import { toAssistance, toId } from './visitMappers.ts';
import type { WireHomeVisit, WireTask } from './wireStaff.ts';

export function toHomeVisit(wire: z.output<typeof WireHomeVisit>): Complete<HomeVisit> {
  const dueOn = toDay(wire.dueOn);
  if (!dueOn) throw new Error('dueOn is no day');
  return {
    id: wire.id,
    name: requireText(wire.name, 'name', 'name'),
    phone: cleanText(wire.phone, 'name'),
    townCode: toId(wire.town),
    street: requireText(wire.street, 'street', 'name'),
    address: cleanText(wire.address, 'address'),
    place: place(wire.place),
    reason: requireText(wire.reason, 'reason', 'address'),
    dueOn,
    state: wire.state,
    againOn: toDay(wire.againOn),
  };
}

export function toTask({ person, station, mine, ...asked }: z.output<typeof WireTask>): Complete<Task> {
  return {
    ...toAssistance(asked),
    person: {
      name: requireText(person.name, 'person.name', 'name'),
      phone: requireText(person.phone, 'person.phone', 'name'),
    },
    stationId: toId(station),
    mine: mine ?? undefined,
  };
}
