import { createContext, type ReactNode, use } from 'react';

const AskingContext = createContext(true);

/** Says whether the hooks of this folder may send requests. A screen that nobody sees may not. */
export function AskingProvider({ value, children }: { value: boolean; children: ReactNode }) {
  return <AskingContext value={value}>{children}</AskingContext>;
}

/** Whether requests may be sent. By default, they may. */
export const useAsking = (): boolean => use(AskingContext);
