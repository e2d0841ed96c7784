import { useState } from 'react';
import { useProcedures } from '../../data/ask/lists.ts';
import { useTasks } from '../../data/send/useTasks.ts';
import { isOpen } from '../../domain/assistance.ts';
import { dayInShanghai } from '../../domain/calendar.ts';
import { inWorkOrder, type Task } from '../../domain/task.ts';
import { Chip } from '../../ui/basics/Chip.tsx';
import { CardButton } from '../../ui/list/CardButton.tsx';
import { CountedList } from '../../ui/list/CountedList.tsx';
import { SplitView } from '../../ui/list/SplitView.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { StaffQuery } from './StaffQuery.tsx';
import { TaskView } from './TaskView.tsx';
import { tasks as texts } from './texts.ts';

const TONES = { asked: 'soon', accepted: 'good', done: 'plain', declined: 'plain' } as const;

/** 帮办请求: what residents asked for, and beside it the one that is open. */
export function Tasks() {
  const { tasks, answer } = useTasks();
  const procedures = useProcedures();
  const [openId, setOpenId] = useState<string>();
  const nameOf = ({ procedureId }: Task) => {
    const known = procedures.state === 'ready' ? procedures.answer.value : [];
    const procedure = known.find(({ id }) => id === procedureId);
    return procedure && (procedure.plainTitle ?? procedure.title);
  };
  return (
    <StaffQuery of={tasks}>
      {(all) => {
        const open = all.find(({ id }) => id === openId);
        return (
          <SplitView
            list={
              <div className="stack">
                <CountedList
                  label={texts.list}
                  count={texts.count(all.filter(isOpen).length)}
                  none={texts.none}
                  items={inWorkOrder(all)}
                  estimate={110}
                >
                  {(task) => (
                    <TaskCard task={task} open={task.id === openId} onOpen={() => setOpenId(task.id)} />
                  )}
                </CountedList>
              </div>
            }
            detail={open && <TaskView key={open.id} task={open} procedure={nameOf(open)} answer={answer} />}
            onBack={() => setOpenId(undefined)}
          />
        );
      }}
    </StaffQuery>
  );
}

function TaskCard({ task, open, onOpen }: { task: Task; open: boolean; onOpen: () => void }) {
  return (
    <article className="card">
      <CardButton open={open} onOpen={onOpen}>
        {task.person.name}
      </CardButton>
      <p className="row">
        <Chip tone={TONES[task.state]}>{texts.states[task.state]}</Chip>
        {task.mine && <Chip>{texts.mine}</Chip>}
      </p>
      <p>{task.words}</p>
      <p className="quiet small">{texts.asked(longDay(dayInShanghai(new Date(task.askedAt))))}</p>
    </article>
  );
}
