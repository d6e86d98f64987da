import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { markOf } from './findingMarks.ts';
import type { CheckedDesk, NumberedFinding } from './useLetterCheck.ts';

export interface FindingFixProps {
  readonly finding: NumberedFinding;
  readonly checked: CheckedDesk;
  readonly editor: Editor;
}

/** What can be done about the finding at hand, below its words on the page. */
export function FindingFix({ finding, checked, editor }: FindingFixProps) {
  const box = useRef<HTMLDivElement>(null);
  const { number, fix, others, word } = finding;
  useLayoutEffect(() => {
    const mark = number === null ? null : markOf(editor.state, number);
    const desk = box.current?.parentElement;
    if (mark === null || desk == null || box.current === null) return;
    const [start, end] = [editor.view.coordsAtPos(mark.from), editor.view.coordsAtPos(mark.to)];
    const around = desk.getBoundingClientRect();
    const most = desk.clientWidth - box.current.offsetWidth - 8;
    box.current.style.left = `${String(Math.max(8, Math.min(start.left - around.left, most)))}px`;
    box.current.style.top = `${String(end.bottom - around.top + desk.scrollTop + 6)}px`;
    box.current.scrollIntoView({ block: 'nearest' });
  }, [editor, number, finding]);

  const words = fix?.kind === 'replace' ? [fix.with, ...others] : [];
  const [first] = words;
  return (
    <div ref={box} className="fix menu" role="dialog" aria-label={`Finding ${String(number)}: ${finding.says}`}>
      <p>
        <b>{first === undefined ? finding.says : first.trim() === '' ? 'Take it out' : first}</b>
        {first !== finding.reason && <small>{finding.reason}</small>}
      </p>
      <div className="btns">
        {first !== undefined && (
          <Button look={finding.weight === 'error' ? 'primary' : 'plain'} size="sm" keys={['↵']} onClick={() => checked.fix(finding)}>
            {first.trim() === '' ? 'Take out' : 'Replace'}
          </Button>
        )}
        {words.slice(1).map((other) => (
          <Button key={other} size="sm" onClick={() => checked.fix(finding, other)}>
            {other}
          </Button>
        ))}
        <Button size="sm" onClick={() => checked.ignore(finding)}>
          Ignore
        </Button>
        {word !== null && (
          <Button size="sm" onClick={() => checked.learn(word)}>
            Learn
          </Button>
        )}
      </div>
    </div>
  );
}
