import { useRef, useState } from 'react';
import { type Failure, toFailure } from '../../domain/failure.ts';

interface Failed {
  readonly failure: Failure;
  /** Sends the same again. */
  onRetry(): void;
}

/** A write in progress or failed. A second click while it runs does nothing. */
export function useWrite() {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed>();
  async function run(write: () => Promise<void>, done?: () => void) {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailed(undefined);
    try {
      await write();
      done?.();
    } catch (error) {
      setFailed({ failure: toFailure(error), onRetry: () => void run(write, done) });
    }
    running.current = false;
    setBusy(false);
  }
  return { busy, failed, run };
}
