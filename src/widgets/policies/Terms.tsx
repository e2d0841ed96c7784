import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { usePolicyWords } from '../../data/ask/lists.ts';
import type { Term } from '../../domain/policyWords.ts';
import { Sheet } from '../../ui/basics/Sheet.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { detail as texts } from './texts.ts';

/** The hard words in a text, each explained when it is tapped. Renders nothing where the city explains none of them. */
export function Terms({ text }: { text: string }) {
  const { interactive } = useSurface();
  const words = usePolicyWords();
  const [open, setOpen] = useState<Term>();
  const known = words.state === 'ready' ? words.answer.value.terms : [];
  const found = known.filter(({ term }) => text.includes(term));
  if (found.length === 0 || !interactive) return null;
  return (
    <>
      <h3>{texts.terms}</h3>
      <ul className="row">
        {found.map((term) => (
          <li key={term.term}>
            <Button
              className="wrapping"
              aria-haspopup="dialog"
              icon={<QuestionCircleOutlined aria-hidden="true" />}
              onClick={() => setOpen(term)}
            >
              {term.term}
            </Button>
          </li>
        ))}
      </ul>
      {open && (
        <Sheet title={open.term} onClose={() => setOpen(undefined)}>
          {(close) => (
            <>
              <p>{open.means}</p>
              <div>
                <Button type="primary" onClick={close}>
                  {texts.known}
                </Button>
              </div>
            </>
          )}
        </Sheet>
      )}
    </>
  );
}
