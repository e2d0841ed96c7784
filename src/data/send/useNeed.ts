import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Failure, toFailure } from '../../domain/failure.ts';
import { type FollowUp, type Need, ON_THIS_DEVICE, type RegisteredNeed } from '../../domain/need.ts';
import type { Person } from '../../domain/person.ts';
import { useAsking } from '../AskingProvider.tsx';
import { useCity } from '../CityProvider.tsx';
import { useClock } from '../ClockProvider.tsx';
import { useOwn } from '../own/OwnProvider.tsx';
import type { Draft } from '../own/ownParts.ts';
import { newRequestId } from './newRequestId.ts';

const KEY = ['own need'];
const isKept = ({ state }: RegisteredNeed) => state !== 'withdrawn';

interface OwnNeed {
  readonly value: RegisteredNeed | undefined;
  readonly settling: boolean;
  /** Why the city could not be asked for the need. Without a login it is not asked of it, which is no failure. */
  readonly failure: Failure | undefined;
  /** Asks the city again. */
  retry(): void;
  /** Whether the city has it. If not, only this device does. */
  readonly isRegistered: boolean;
  /** Whether sending changes the need that the city has, so that it needs no name again. */
  readonly changes: boolean;
  /** Whether the city registers needs. If not, a need stays on the device. */
  readonly registers: boolean;
  /** Registers a need with the city, or changes the registered one. Rejects with a `Failure`. */
  send(need: Need, person: Person, fields: Draft['fields']): Promise<void>;
  /** Rejects with a `Failure`. */
  withdraw(): Promise<void>;
  /** Answers 找到工作了吗. Rejects with a `Failure`. */
  answer(answer: FollowUp): Promise<void>;
}

/**
 * The need of a person: of the city where it has one, else as this device keeps it.
 *
 * @param personal whether the device belongs to one person, so that the city may be asked whose need it has
 */
export function useNeed(personal: boolean): OwnNeed {
  const api = useCity();
  const { day } = useClock();
  const own = useOwn('need');
  const drafts = useOwn('drafts');
  const client = useQueryClient();
  const asking = useAsking();
  const enabled = asking && personal && api.readNeed !== undefined;
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    enabled,
    retry: false,
    queryFn: async ({ signal }) => {
      const need = await api.readNeed?.(signal);
      return need && isKept(need) ? need : null;
    },
  });
  const failure = error ? toFailure(error) : undefined;
  const { change } = own;
  useEffect(() => {
    if (data) void change(() => data);
  }, [data, change]);

  const isLocal = own.value?.id === ON_THIS_DEVICE;
  // The city knows of none: it was withdrawn on another device.
  const value = data === null && !isLocal ? undefined : own.value;
  const open = value?.state === 'open' ? value : undefined;

  /** Stores the id of a write before it is sent. The same write again, after a lost answer, has the same id. */
  async function once(name: string, fields: Draft['fields'], write: (id: string) => Promise<RegisteredNeed>) {
    const fresh = newRequestId();
    let requestId = fresh;
    await drafts.change((before) => {
      // Another tab may have stored the same write a moment ago.
      const kept = before?.get(name);
      const again = JSON.stringify(kept?.fields) === JSON.stringify(fields);
      requestId = (again && kept?.requestId) || fresh;
      return new Map(before).set(name, { requestId, fields });
    });
    await keep(await write(requestId), name);
  }

  async function keep(need: RegisteredNeed, name: string) {
    // An answer that is on its way is older than this one.
    await client.cancelQueries({ queryKey: KEY });
    client.setQueryData(KEY, isKept(need) && need.id !== ON_THIS_DEVICE ? need : null);
    void own.change(() => (isKept(need) ? need : undefined));
    void drafts.change((before) => new Map([...(before ?? [])].filter(([other]) => other !== name)));
  }

  const local = (need: Need): RegisteredNeed => ({
    id: ON_THIS_DEVICE,
    need,
    registeredOn: day,
    state: 'open',
  });

  return {
    value,
    settling: own.settling,
    failure: failure?.kind === 'unauthorized' ? undefined : failure,
    retry: () => void refetch(),
    isRegistered: value !== undefined && !isLocal,
    changes: open !== undefined && !isLocal && api.changeNeed !== undefined,
    registers: api.registerNeed !== undefined,
    async send(need, person, fields) {
      const { changeNeed, registerNeed } = api;
      if (open && !isLocal && changeNeed) {
        await once('need', fields, (id) => changeNeed(open.id, need, id));
      } else if (registerNeed) {
        await once('need', fields, (requestId) => registerNeed({ requestId, person, need }));
      } else await keep(local(need), 'need');
    },
    async withdraw() {
      if (!value) return;
      if (isLocal) return keep({ ...value, state: 'withdrawn' }, 'need');
      const { withdrawNeed } = api;
      if (!withdrawNeed) throw new Failure('unsupported');
      await once('withdraw-need', { id: value.id }, (requestId) => withdrawNeed(value.id, requestId));
    },
    async answer(answer) {
      const { answerFollowUp } = api;
      if (!answerFollowUp) throw new Failure('unsupported');
      if (value)
        await once('follow-up', { id: value.id, answer }, (id) => answerFollowUp(value.id, answer, id));
    },
  };
}
