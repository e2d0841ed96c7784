import { type RefCallback, useCallback } from 'react';

/**
 * The name of a group of radio buttons, as the `ref` of each. Chrome keeps a removed button in memory, with all that was
 * around it, as long as it has the name of a group: here it loses the name before it is removed.
 */
export const useRadioGroup = (name: string): RefCallback<HTMLInputElement> =>
  useCallback(
    (button) => {
      if (button) button.name = name;
      return () => button?.removeAttribute('name');
    },
    [name],
  );
