import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import type { ScreenKind } from '../../domain/screens.ts';
import { useFirstClick } from '../basics/useFirstClick.ts';
import { useDrawing } from '../go/useDrawing.ts';
import { useCapabilities } from '../surface/capabilities.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { codeNode } from './codeNode.ts';
import { printFragment } from './printFragment.ts';
import { type Printout, toFragment } from './printout.ts';
import { useCanPrint } from './useCanPrint.ts';

interface Props {
  readonly kind: ScreenKind;
  readonly label: string;
  readonly printout: Printout;
}

/** Prints a page through the host, else through the browser. Renders nothing where neither can print. */
export function PrintButton({ kind, label, printout }: Props) {
  const { interactive } = useSurface();
  const { print, track } = useCapabilities();
  const canPrint = useCanPrint();
  const { code } = printout;
  // Drawn before: a browser prints only while it hears the tap.
  const drawing = useDrawing(interactive && canPrint ? code?.text : undefined);
  const container = useRef<HTMLSpanElement>(null);
  const onPrint = useFirstClick(() => {
    track({ type: 'printed', kind });
    const content = toFragment(printout);
    if (code && drawing) content.append(codeNode(drawing, code.label));
    if (print) print(content);
    else if (container.current) printFragment(content, container.current);
  });
  if (!interactive || !canPrint) return null;
  return (
    <span ref={container}>
      <Button icon={<PrinterOutlined aria-hidden="true" />} onClick={onPrint}>
        {label}
      </Button>
    </span>
  );
}
