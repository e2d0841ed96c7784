import { useCallback } from 'react';
import type { Answer } from '../../domain/cityApi.ts';
import { Failure } from '../../domain/failure.ts';
import type { Task, TaskStep } from '../../domain/task.ts';
import { useAsk } from '../ask/useAsk.ts';
import { useCity } from '../CityProvider.tsx';
import { DESK_KEYS } from './desk.ts';
import { useDesk } from './useDesk.ts';
import { useSender } from './useSendOnce.ts';

/** The requests for help that wait for the staff, and the steps of the member of staff who is logged in. */
export function useTasks() {
  const { answerTask } = useCity();
  const { client } = useDesk();
  const send = useSender();
  const tasks = useAsk(DESK_KEYS.tasks, (api, signal) => api.listTasks?.(signal), client);
  const answer = useCallback(
    (id: string, step: TaskStep, words: string) =>
      send(`task:${id}:${step}`, { words }, async ({ requestId, of }) => {
        if (!answerTask) throw new Failure('unsupported');
        const said = of('words');
        const task = await answerTask({ requestId, id, step, ...(said && { words: said }) });
        // A list that is on its way is older than this answer.
        await client.cancelQueries({ queryKey: DESK_KEYS.tasks });
        client.setQueryData<Answer<readonly Task[]>>(
          DESK_KEYS.tasks,
          (before) => before && { ...before, value: before.value.map((one) => (one.id === id ? task : one)) },
        );
        return task;
      }),
    [answerTask, client, send],
  );
  return { tasks, answer };
}
