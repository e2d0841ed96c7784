import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { ScreenKind } from '../../domain/screens.ts';
import { useFirstClick } from '../basics/useFirstClick.ts';
import { useDrawing } from '../go/useDrawing.ts';
import { useCapabilities } from '../surface/capabilities.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { codeNode } from './codeNode.ts';
import { printFragment } from './printFragment.ts';
import { type Printout, toFragment } from './printout.ts';
import { printing as texts } from './texts.ts';
import { useCanPrint } from './useCanPrint.ts';

interface Props {
  readonly kind: ScreenKind;
  readonly label: string;
  readonly printout: Printout;
}

/** After so long a printer is said to be silent. */
const PATIENCE_MS = 20_000;

/**
 * Prints a page through the host, else through the browser. Says what the host says: that nothing was printed, or nothing
 * for twenty seconds. Renders nothing where neither can print.
 */
export function PrintButton({ kind, label, printout }: Props) {
  const { interactive } = useSurface();
  const { print, track } = useCapabilities();
  const canPrint = useCanPrint();
  const { code } = printout;
  // Drawn before: a browser prints only while it hears the tap.
  const drawing = useDrawing(interactive && canPrint ? code?.text : undefined);
  const container = useRef<HTMLSpanElement>(null);
  const [state, setState] = useState<'asked' | 'waits' | 'failed'>();
  const last = useRef<DocumentFragment>(undefined);
  useEffect(() => {
    if (state !== 'asked') return undefined;
    const timer = setTimeout(() => setState('waits'), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const ask = (run: NonNullable<typeof print> & object, content: DocumentFragment) => {
    last.current = content;
    setState('asked');
    void run(content).then((printed) => {
      if (last.current === content) setState(printed ? undefined : 'failed');
    });
  };
  const onPrint = useFirstClick(() => {
    track({ type: 'printed', kind });
    const content = toFragment(printout);
    if (code && drawing && drawing !== 'none') content.prepend(codeNode(drawing, code.label));
    if (print) ask(print, content);
    else if (container.current) printFragment(content, container.current);
  });
  if (!interactive || !canPrint) return null;
  return (
    <span ref={container}>
      <Button icon={<PrinterOutlined aria-hidden="true" />} onClick={onPrint}>
        {label}
      </Button>
      <span aria-live="polite" className="small">
        {(state === 'waits' || state === 'failed') && texts[state]}
      </span>
    </span>
  );
}
