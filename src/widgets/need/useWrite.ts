import { useRef, useState } from 'react';
import { type Failure, toFailure } from '../../domain/failure.ts';

/** A write in progress or failed. A second click while it runs does nothing. */
export function useWrite() {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  async function run(write: () => Promise<void>, done?: () => void) {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(undefined);
    try {
      await write();
      done?.();
    } catch (error) {
      setFailure(toFailure(error));
    }
    running.current = false;
    setBusy(false);
  }
  return { busy, failure, run };
}
